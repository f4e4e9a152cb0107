package io.filehost.camel.mediafire.change;

import java.util.List;

import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.FolderKey;

/** Reads blocks for those who want the entries themselves: all of them, or what went to the trash. */
final class EntriesBlock implements BlockReading {

    private final boolean trashOnly;

    EntriesBlock(boolean trashOnly) {
        this.trashOnly = trashOnly;
    }

    @Override
    public void begin(long upTo, ReadDraft draft) {
        // Entries have no scope that could be looked at in advance.
    }

    @Override
    public void read(List<Change> changes, long upTo, ReadDraft draft) {
        for (Change change : changes) {
            ItemKind kind = kindOf(change);
            if (isTrashCan(change) || trashOnly && !kind.isTrashed()) {
                draft.dropIfOpen(change.key());
            } else {
                draft.open(change.key(), change.revision(), kind);
            }
        }
    }

    @Override
    public void pollEnds(RevisionFeed feed) {
        // Nothing is remembered.
    }

    private static ItemKind kindOf(Change change) {
        boolean trashed = change.state() == Change.State.DELETED || change.parent() != null && change.parent().isTrash();
        if (change.kind() == Change.Kind.FOLDER) {
            return trashed ? ItemKind.TRASHED_FOLDER : ItemKind.FOLDER;
        }
        return trashed ? ItemKind.TRASHED_FILE : ItemKind.FILE;
    }

    /** The feed shows the trash can itself among the changed folders. */
    private static boolean isTrashCan(Change change) {
        return change.kind() == Change.Kind.FOLDER && FolderKey.TRASH.value().equals(change.key());
    }
}
