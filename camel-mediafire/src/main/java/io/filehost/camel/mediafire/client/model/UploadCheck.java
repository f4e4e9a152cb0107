package io.filehost.camel.mediafire.client.model;

import java.util.Optional;

/**
 * Answer of {@code upload/check}.
 *
 * @param hashExists    the service has this content somewhere
 * @param inAccount     the account has it
 * @param inFolder      the target folder has it, under whatever name
 * @param nameExists    the target folder has a file of this name
 * @param differentHash the file of this name has other content; false when there is none
 * @param duplicate     the file of this name; null when there is none
 * @param folder        the target folder when a path was sent; else null
 * @param overLimit     the file would exceed the storage of the account
 * @param freeSpace     bytes left; -1 when the service does not tell
 * @param units         what it holds already; null unless asked for
 */
public record UploadCheck(boolean hashExists, boolean inAccount, boolean inFolder, boolean nameExists,
        boolean differentHash, QuickKey duplicate, FolderKey folder, boolean overLimit, long freeSpace, UnitState units) {

    /** The file that has this name and this content already. */
    public Optional<QuickKey> sameFile() {
        return nameExists && !differentHash ? Optional.ofNullable(duplicate) : Optional.empty();
    }
}
