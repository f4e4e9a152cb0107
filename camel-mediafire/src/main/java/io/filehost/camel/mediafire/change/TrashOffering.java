package io.filehost.camel.mediafire.change;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.Offering;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Change.Kind;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.TrashedItem;

/** Offers what lies directly in the trash. What lies in a trashed folder is not told item by item. */
final class TrashOffering implements Offering<FileInfo> {

    private final RevisionFeed feed;
    private final ChangeFeed service;
    private final FileLookup files;

    TrashOffering(RevisionFeed feed, ChangeFeed service) {
        this.feed = feed;
        this.service = service;
        this.files = new FileLookup(service);
    }

    @Override
    public int atOnce() {
        return FileLookup.KEYS_AT_ONCE;
    }

    @Override
    public void offer(List<OpenChange> changes, Outbox<FileInfo> outbox) {
        List<String> fileKeys = changes.stream().filter(change -> !change.kind().isFolder()).map(OpenChange::key).toList();
        FileLookup.Found asked = files.find(fileKeys);
        FolderLookup folders = new FolderLookup(service);
        for (OpenChange change : changes) {
            if (asked.refused().containsKey(change.key())) {
                outbox.refusals().add(new Refusal(change, asked.refused().get(change.key())));
            } else if (change.kind().isFolder()) {
                offerFolder(change, folders.find(new FolderKey(change.key())), outbox);
            } else {
                offerFile(change, Optional.ofNullable(asked.found().get(change.key())), outbox);
            }
        }
    }

    private void offerFile(OpenChange change, Optional<FileInfo> found, Outbox<FileInfo> outbox) {
        if (found.isEmpty()) {
            deliver(change, change.revision(), null, purged(change, Kind.FILE), outbox);
        } else if (!found.get().parent().isTrash()) {
            feed.settle(change);
        } else {
            FileInfo file = found.get();
            long revision = Math.max(change.revision(), file.revision());
            deliver(change, revision, file, new TrashedItem(
                    Kind.FILE, change.key(), revision, file.name(), file.size(), file.deleted()), outbox);
        }
    }

    private void offerFolder(OpenChange change, Optional<FolderInfo> found, Outbox<FileInfo> outbox) {
        if (found.isEmpty()) {
            deliver(change, change.revision(), null, purged(change, Kind.FOLDER), outbox);
        } else if (!FolderKey.TRASH.equals(found.get().parent())) {
            feed.settle(change);
        } else {
            FolderInfo folder = found.get();
            long revision = Math.max(change.revision(), folder.revision());
            deliver(change, revision, null, new TrashedItem(
                    Kind.FOLDER, change.key(), revision, folder.name(), -1, folder.deleted()), outbox);
        }
    }

    private void deliver(OpenChange change, long revision, FileInfo file, TrashedItem item, Outbox<FileInfo> outbox) {
        outbox.deliveries().add(
                new Delivery<>(feed.begin(change.key(), revision, change.kind(), FeedState.NO_CONTENT), null, file, item));
    }

    private static TrashedItem purged(OpenChange change, Kind kind) {
        return new TrashedItem(kind, change.key(), change.revision(), null, -1, null);
    }
}
