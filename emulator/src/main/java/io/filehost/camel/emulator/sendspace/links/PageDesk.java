package io.filehost.camel.emulator.sendspace.links;

import java.util.Optional;

/** What the site's pages have to know of files and folders, and what can be done there. */
public interface PageDesk {

    Optional<SharedFile> look(String fileId);

    /** Name of a folder, when it is shared. */
    Optional<String> sharedFolder(String folderId);

    /** The file of a guest, when the code is the one he was given. */
    Optional<SharedFile> guestFile(String fileId, String code);

    /** Deletes the file of a guest for good. */
    void deleteGuestFile(String fileId);
}
