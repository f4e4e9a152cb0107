package io.filehost.camel.mediafire.change;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.Offering;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Change.Kind;
import io.filehost.camel.mediafire.client.model.Change.State;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;

/** Offers the entries of the feed: as they are stored, or with names that are asked for. */
final class EntryOffering implements Offering<FileInfo> {

    private final RevisionFeed feed;
    private final ChangeFeed service;
    private final boolean withNames;

    EntryOffering(RevisionFeed feed, ChangeFeed service, boolean withNames) {
        this.feed = feed;
        this.service = service;
        this.withNames = withNames;
    }

    @Override
    public int atOnce() {
        return FileLookup.KEYS_AT_ONCE;
    }

    @Override
    public void offer(List<OpenChange> changes, Outbox<FileInfo> outbox) {
        List<String> fileKeys = changes.stream().filter(change -> withNames && !change.kind().isFolder())
                .map(OpenChange::key).toList();
        FileLookup.Found asked = new FileLookup(service).find(fileKeys);
        FolderLookup folders = new FolderLookup(service);
        for (OpenChange change : changes) {
            if (asked.refused().containsKey(change.key())) {
                outbox.refusals().add(new Refusal(change, asked.refused().get(change.key())));
            } else if (withNames && change.kind().isFolder()) {
                deliver(change, null, named(change, folders.find(new FolderKey(change.key()))), outbox);
            } else {
                FileInfo file = asked.found().get(change.key());
                deliver(change, file, named(change, file), outbox);
            }
        }
    }

    private void deliver(OpenChange change, FileInfo file, Change entry, Outbox<FileInfo> outbox) {
        outbox.deliveries().add(
                new Delivery<>(
                        feed.begin(change.key(), change.revision(), change.kind(), FeedState.NO_CONTENT), null, file, entry));
    }

    private static Change named(OpenChange change, Optional<FolderInfo> folder) {
        return new Change(
                Kind.FOLDER, stateOf(change), change.key(), change.revision(), folder.map(FolderInfo::parent).orElse(null),
                folder.map(FolderInfo::name).orElse(null), folder.map(FolderInfo::created).orElse(null));
    }

    private static Change named(OpenChange change, FileInfo file) {
        Kind kind = change.kind().isFolder() ? Kind.FOLDER : Kind.FILE;
        return file == null
                ? new Change(kind, stateOf(change), change.key(), change.revision(), null, null, null)
                : new Change(
                        kind, stateOf(change), change.key(), change.revision(), file.parent(), file.name(), file.created());
    }

    private static State stateOf(OpenChange change) {
        return change.kind().isTrashed() ? State.DELETED : State.UPDATED;
    }
}
