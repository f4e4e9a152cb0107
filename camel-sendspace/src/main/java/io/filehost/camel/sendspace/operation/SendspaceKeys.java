package io.filehost.camel.sendspace.operation;

import java.util.Optional;

import io.filehost.camel.common.camel.item.ItemKeys;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;

/** File ids and folder ids, and the records that stand for them. */
final class SendspaceKeys implements ItemKeys<FileId, FolderId> {

    @Override
    public FileId file(String text) {
        return new FileId(text);
    }

    @Override
    public FolderId folder(String text) {
        return new FolderId(text);
    }

    @Override
    public Optional<FileId> fileOf(Object item) {
        if (item instanceof FileId id) {
            return Optional.of(id);
        }
        if (item instanceof UploadResult result) {
            return Optional.of(result.fileId());
        }
        return item instanceof FileInfo file ? Optional.of(file.id()) : Optional.empty();
    }

    @Override
    public Optional<FolderId> folderOf(Object item) {
        if (item instanceof FolderId id) {
            return Optional.of(id);
        }
        return item instanceof FolderInfo folder ? Optional.of(folder.id()) : Optional.empty();
    }
}
