package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * The same change for files and for folders, for which the API has a method each.
 *
 * @param files   the change of files
 * @param folders the change of folders
 */
record Work(Batches<QuickKey> files, Batches<FolderKey> folders) {

    /**
     * Changes the files, then the folders.
     *
     * @throws PartlyDoneException when some are done and others are not
     */
    void on(Subjects subjects) {
        List<String> fileKeys = subjects.files().stream().map(QuickKey::value).toList();
        List<String> folderKeys = subjects.folders().stream().map(FolderKey::value).toList();
        try {
            files.run(subjects.files());
        } catch (PartlyDoneException partly) {
            throw folderKeys.isEmpty() ? partly : partly.with(List.of(), folderKeys);
        }
        try {
            folders.run(subjects.folders());
        } catch (PartlyDoneException partly) {
            throw fileKeys.isEmpty() ? partly : partly.with(fileKeys, List.of());
        } catch (FileHostException failure) {
            throw fileKeys.isEmpty()
                    ? failure
                    : new PartlyDoneException(folders.name(), fileKeys, folderKeys, failure);
        }
    }
}
