package io.filehost.camel.sendspace.client.model;

import java.time.Duration;

/**
 * What ends the downloads of a file; whichever is reached first counts.
 *
 * @param time      time from when it was set; null for no limit in time
 * @param downloads number of downloads; 0 for any number
 * @param action    what happens then; null when nothing was chosen
 * @param target    where {@link Action#MOVE} moves the file; null for the other actions
 */
public record FileLimits(Duration time, long downloads, Action action, FolderId target) {

    /** No limit. */
    public static final FileLimits NONE = new FileLimits(null, 0, null, null);

    public FileLimits {
        if (downloads < 0) {
            throw new IllegalArgumentException("A limit of downloads must be 0 (none) or more: " + downloads);
        }
    }

    /** What the service does with a file whose limit is reached. */
    public enum Action {
        /** The file stays and is not handed out any more. */
        BLOCK(1),
        /** The file is deleted. */
        DELETE(2),
        /** The file goes to another folder. */
        MOVE(3);

        private final int code;

        Action(int code) {
            this.code = code;
        }

        /** The number on the wire. */
        public int code() {
            return code;
        }
    }

    /** True when the file may be downloaded as often and as long as one likes. */
    public boolean isUnlimited() {
        return time == null && downloads == 0;
    }
}
