package io.filehost.camel.mediafire.change;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.FilePath;
import io.filehost.camel.common.feed.Offering;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers files as they are now, which may be newer than what the feed told. */
final class FileOffering implements Offering<FileInfo> {

    private static final Logger LOG = LoggerFactory.getLogger(FileOffering.class);

    private final RevisionFeed feed;
    private final FeedSettings settings;
    private final ScopeWalk walk;
    private final FileLookup files;

    FileOffering(RevisionFeed feed, ChangeFeed service, FeedSettings settings, ScopeWalk walk) {
        this.feed = feed;
        this.settings = settings;
        this.walk = walk;
        this.files = new FileLookup(service);
    }

    @Override
    public int atOnce() {
        return FileLookup.KEYS_AT_ONCE;
    }

    @Override
    public void offer(List<OpenChange> changes, Outbox<FileInfo> outbox) {
        FileLookup.Found asked = files.find(changes.stream().map(OpenChange::key).toList());
        ReadDraft known = new ReadDraft(feed);
        for (OpenChange change : changes) {
            FileHostException refusal = asked.refused().get(change.key());
            FileInfo file = asked.found().get(change.key());
            if (refusal != null) {
                outbox.refusals().add(new Refusal(change, refusal));
            } else if (file == null) {
                LOG.debug("{} was deleted for ever before its turn", change.key());
                feed.settle(change);
            } else {
                offer(change, file, known, outbox);
            }
        }
    }

    private void offer(OpenChange change, FileInfo file, ReadDraft known, Outbox<FileInfo> outbox) {
        if (file.isTrashed() || !walk.of(file.parent(), known).inScope()) {
            feed.drop(change.key());
            return;
        }
        Optional<FilePath> path = walk.path(file.parent(), file.name());
        if (path.isEmpty()) {
            outbox.postponed().add(change.key());
        } else if (!settings.filter().path().test(path.get()) || !settings.filter().file().test(file)) {
            feed.settle(change);
        } else {
            deliver(change, file, path.get(), outbox);
        }
    }

    private void deliver(OpenChange change, FileInfo file, FilePath path, Outbox<FileInfo> outbox) {
        String content = ContentId.of(file);
        boolean comparable = !settings.anyChange() && !content.equals(FeedState.NO_CONTENT);
        if (comparable && content.equals(feed.content(change.key()))) {
            feed.settle(change);
            return;
        }
        long revision = Math.max(change.revision(), file.revision());
        outbox.deliveries()
                .add(new Delivery<>(feed.begin(change.key(), revision, change.kind(), content), path, file, file));
    }
}
