package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * A transfer that the service makes from a web address.
 *
 * @param uploadKey key of the transfer
 * @param active    true while it goes on
 * @param status    1 entered, 2 started, 3 transferring, 4 downloaded, 5 waiting for verification, 6 verifying, 99
 *                  complete; 0 when the service does not tell
 * @param error     0 fine; decides success at the end
 * @param quickKey  the file; null before the end
 * @param name      file name; may be empty
 * @param size      bytes; -1 when the service does not tell
 */
public record WebUpload(String uploadKey, boolean active, int status, int error, QuickKey quickKey, String name,
        long size) {

    /** Answer of {@code upload/get_web_uploads}. */
    public record Several(List<WebUpload> uploads) {

        public Several {
            uploads = List.copyOf(uploads);
        }
    }
}
