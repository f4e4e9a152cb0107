package io.filehost.camel.mediafire.client.model;

/**
 * Answer of a call that carried bytes. Success of the call alone says little: the outcome is in {@code result}.
 *
 * @param result    0 taken, 14 taken but the folder is gone, negative refused
 * @param uploadKey key to ask {@code upload/poll_upload} with; empty when refused
 * @param units     what the service holds now; null for uploads in one request
 */
public record UploadReceipt(int result, String uploadKey, UnitState units) {

    /** The target folder is gone; what was sent lands in the root. */
    public static final int FOLDER_GONE = 14;
}
