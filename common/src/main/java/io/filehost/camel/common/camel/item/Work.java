package io.filehost.camel.common.camel.item;

import java.util.List;

import io.filehost.camel.common.error.FileHostException;

/**
 * The same change for files and for folders, for which the API has a method each.
 *
 * @param files   the change of files
 * @param folders the change of folders
 */
public record Work<F, D>(Batches<F> files, Batches<D> folders) {

    /**
     * Changes the files, then the folders.
     *
     * @throws PartlyDoneException when some are done and others are not
     */
    public void on(Subjects<F, D> subjects) {
        List<String> fileKeys = subjects.files().stream().map(Object::toString).toList();
        List<String> folderKeys = subjects.folders().stream().map(Object::toString).toList();
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
