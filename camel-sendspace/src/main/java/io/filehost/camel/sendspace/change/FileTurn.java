package io.filehost.camel.sendspace.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.FilePath;
import io.filehost.camel.common.feed.InFlight;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.common.feed.Offering;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers files as the sweep of this poll found them; what it did not find is asked for, one call each. */
final class FileTurn implements Offering<FileInfo> {

    private static final Logger LOG = LoggerFactory.getLogger(FileTurn.class);
    private static final int AT_ONCE = 20;

    private final RevisionFeed feed;
    private final SweptAccount account;
    private final SweepSettings settings;
    private final SweepReading reading;
    private final ScopePlaces places;

    FileTurn(RevisionFeed feed, SweptAccount account, SweepSettings settings, SweepReading reading, ScopePlaces places) {
        this.feed = feed;
        this.account = account;
        this.settings = settings;
        this.reading = reading;
        this.places = places;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    /** The oldest first, as far as the service tells when they were uploaded. */
    @Override
    public Comparator<Delivery<FileInfo>> order() {
        return Comparator.<Delivery<FileInfo>> comparingLong(delivery -> delivery.flight().revision())
                .thenComparing(delivery -> uploaded(delivery.file()));
    }

    private static Instant uploaded(FileInfo file) {
        return file == null || file.uploaded() == null ? Instant.MIN : file.uploaded();
    }

    @Override
    public void offer(List<OpenChange> changes, Outbox<FileInfo> outbox) {
        for (OpenChange change : changes) {
            Optional<Sweep.Found> found = reading.found(change.key());
            if (found.isPresent()) {
                deliverWanted(change, found.get().file(), found.get().path(), outbox);
            } else if (change.kind() == ItemKind.GONE_FILE) {
                deliver(change, null, null, outbox);
            } else {
                askAndOffer(change, outbox);
            }
        }
    }

    private void askAndOffer(OpenChange change, Outbox<FileInfo> outbox) {
        Optional<FileInfo> file;
        try {
            file = account.file(new FileId(change.key()));
        } catch (FileHostException e) {
            switch (e.kind()) {
                case PERMISSION, BAD_REQUEST, CONFLICT, QUOTA, NOT_FOUND -> outbox.refusals().add(new Refusal(change, e));
                default -> throw e;
            }
            return;
        }
        if (change.kind() == ItemKind.LEFT_FILE) {
            deliver(change, file.orElse(null), null, outbox);
        } else if (file.isEmpty()) {
            LOG.debug("{} was deleted before its turn", change.key());
            outOfScope(change, outbox);
        } else {
            offer(change, file.get(), outbox);
        }
    }

    private void offer(OpenChange change, FileInfo file, Outbox<FileInfo> outbox) {
        Optional<FilePath> path = places.path(file);
        if (path.isPresent()) {
            deliverWanted(change, file, path.get(), outbox);
        } else if (places.knows(file.parent())) {
            outOfScope(change, outbox);
        } else {
            outbox.postponed().add(change.key());
        }
    }

    /** Where changes are told it is left to the sweep, which finds it back or tells of its end. */
    private void outOfScope(OpenChange change, Outbox<FileInfo> outbox) {
        if (settings.changes()) {
            outbox.postponed().add(change.key());
        } else {
            feed.drop(change.key());
        }
    }

    /** What nobody was told of is as if it had never been seen: new, should it get its old name back. */
    private void unwanted(OpenChange change) {
        if (change.kind() == ItemKind.FILE) {
            feed.drop(change.key());
        } else {
            feed.settle(change);
        }
    }

    private void deliverWanted(OpenChange change, FileInfo file, FilePath path, Outbox<FileInfo> outbox) {
        if (settings.filter().path().test(path) && settings.filter().file().test(file)) {
            deliver(change, file, path, outbox);
        } else {
            unwanted(change);
        }
    }

    private void deliver(OpenChange change, FileInfo file, FilePath path, Outbox<FileInfo> outbox) {
        InFlight flight = feed.begin(change.key(), change.revision(), change.kind(), FeedState.NO_CONTENT);
        if (settings.changes()) {
            FileChange entry = new FileChange(kindOf(change.kind()), new FileId(change.key()), file);
            outbox.deliveries().add(new Delivery<>(flight, null, file, entry));
        } else {
            outbox.deliveries().add(new Delivery<>(flight, path, file, file));
        }
    }

    private static FileChange.Kind kindOf(ItemKind kind) {
        return switch (kind) {
            case FILE -> FileChange.Kind.ADDED;
            case MOVED_FILE -> FileChange.Kind.MOVED;
            case RENAMED_FILE -> FileChange.Kind.RENAMED;
            case GONE_FILE -> FileChange.Kind.DELETED;
            case LEFT_FILE -> FileChange.Kind.LEFT;
            default -> throw new IllegalStateException("Not a change of a file: " + kind);
        };
    }
}
