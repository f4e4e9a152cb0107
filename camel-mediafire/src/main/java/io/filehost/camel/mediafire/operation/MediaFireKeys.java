package io.filehost.camel.mediafire.operation;

import java.util.Optional;

import io.filehost.camel.common.camel.item.ItemKeys;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.upload.UploadResult;

/** Quick keys and folder keys, and the records that stand for them. */
final class MediaFireKeys implements ItemKeys<QuickKey, FolderKey> {

    @Override
    public QuickKey file(String text) {
        return new QuickKey(text);
    }

    @Override
    public FolderKey folder(String text) {
        return new FolderKey(text);
    }

    @Override
    public Optional<QuickKey> fileOf(Object item) {
        if (item instanceof QuickKey key) {
            return Optional.of(key);
        }
        if (item instanceof FileInfo file) {
            return Optional.of(file.quickKey());
        }
        if (item instanceof UploadResult result) {
            return Optional.of(result.quickKey());
        }
        return item instanceof Change change && change.kind() == Change.Kind.FILE
                ? Optional.of(new QuickKey(change.key())) : Optional.empty();
    }

    @Override
    public Optional<FolderKey> folderOf(Object item) {
        if (item instanceof FolderKey key) {
            return Optional.of(key);
        }
        if (item instanceof FolderInfo folder) {
            return Optional.of(folder.key());
        }
        return item instanceof Change change && change.kind() != Change.Kind.FILE
                ? Optional.of(new FolderKey(change.key())) : Optional.empty();
    }
}
