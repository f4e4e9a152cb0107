package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * A transfer that the service makes from a web address. Its text leaves the address out.
 *
 * @param uploadKey key of the transfer
 * @param active    true while it goes on
 * @param status    1 entered, 2 started, 3 transferring, 4 downloaded, 5 waiting for verification, 6 verifying, 99
 *                  complete; 0 when the service does not tell
 * @param stage     the same in the words of the service; may be empty
 * @param error     0 fine; decides success at the end
 * @param quickKey  the file; null before the end
 * @param name      file name; may be empty
 * @param size      bytes; -1 when the service does not tell
 * @param url       where it comes from; may be empty, and may hold secrets of that place
 */
public record WebUpload(String uploadKey, boolean active, int status, String stage, int error, QuickKey quickKey, String name,
        long size, String url) {

    /** Nothing more will happen. */
    public static final int COMPLETE = 99;

    /** True when the outcome is known, whether good or bad. */
    public boolean isFinal() {
        return status == COMPLETE || !active && (quickKey != null || error != 0);
    }

    /** Answer of {@code upload/get_web_uploads}. */
    public record Several(List<WebUpload> uploads) {

        public Several {
            uploads = List.copyOf(uploads);
        }
    }

    @Override
    public String toString() {
        return "WebUpload[uploadKey=%s, active=%s, status=%d, error=%d, quickKey=%s, name=%s, size=%d]".formatted(
                uploadKey, active, status, error, quickKey, name, size);
    }
}
