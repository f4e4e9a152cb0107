package io.filehost.camel.mediafire.change;

import io.filehost.camel.mediafire.client.model.FolderKey;

/** A file or folder of the model service. Mutable: the model changes it while a reader is looking. */
final class ModelItem {

    final String key;
    final boolean folder;
    String parent;
    long revision;
    long content;
    boolean trashed;

    ModelItem(String key, boolean folder, String parent, long revision, long content) {
        this.key = key;
        this.folder = folder;
        this.parent = parent;
        this.revision = revision;
        this.content = content;
    }

    FolderKey parentKey() {
        return parent == null ? null : new FolderKey(parent);
    }

    boolean isTopOfTrash() {
        return "trash".equals(parent);
    }
}
