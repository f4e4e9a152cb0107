package io.filehost.camel.emulator.sendspace.links;

import java.util.Optional;

/** What download links have to know of the files, and what becomes of it there. */
public interface DownloadDesk {

    /** The file, when it can be downloaded just now: it is there and no limit blocks it. */
    Optional<SharedFile> look(String fileId);

    /**
     * Somebody begins to download a file, or goes on with it.
     *
     * @param  bytes     how many are asked for; somebody pays for them
     * @param  beginning they are the first of the file, and so this is a download more
     * @return           whether he may
     */
    boolean take(String fileId, long bytes, boolean beginning);
}
