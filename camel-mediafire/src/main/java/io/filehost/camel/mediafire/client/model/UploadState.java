package io.filehost.camel.mediafire.client.model;

/**
 * Answer of {@code upload/poll_upload}. Before the end most fields are missing.
 *
 * @param result    0 fine, negative when the key is not known
 * @param status    how far it is, {@link #COMPLETE} at the end
 * @param fileError 0 none, else why it failed for good
 * @param quickKey  the file; null before the end
 * @param name      the name it got; empty when the service does not tell
 * @param size      bytes; -1 when the service does not tell
 * @param hash      SHA-256; empty when the service does not tell
 * @param revision  revision of the file; 0 when the service does not tell
 * @param units     what it holds; null when not told
 */
public record UploadState(int result, int status, int fileError, QuickKey quickKey, String name, long size, String hash,
        long revision, UnitState units) {

    /** Nothing more will happen under this key. */
    public static final int COMPLETE = 99;
    /** Units are missing. */
    public static final int UNITS_MISSING = 17;

    /** True when the outcome is known, whether good or bad. */
    public boolean isFinal() {
        return result != 0 || fileError != 0 || status == COMPLETE;
    }
}
