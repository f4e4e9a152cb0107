package io.filehost.camel.mediafire.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.feed.FeedReading;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the position of a feed on, block by block, up to the device revision that the status of this poll told. A
 * running job may still give out numbers below that, so nothing is read while one runs.
 */
final class FeedProgress implements FeedReading {

    private static final Logger LOG = LoggerFactory.getLogger(FeedProgress.class);
    private static final long UNKNOWN = -1;

    private final RevisionFeed feed;
    private final ChangeFeed service;
    private final FeedSettings settings;
    private final Clock clock;
    private final BlockReading blocks;
    private InitialRevision beginning;
    private Instant jobsSince;
    private long target = UNKNOWN;
    private ReadDraft draft;

    FeedProgress(RevisionFeed feed, ChangeFeed service, FeedSettings settings, Clock clock, BlockReading blocks) {
        this.feed = feed;
        this.service = service;
        this.settings = settings;
        this.clock = clock;
        this.blocks = blocks;
        this.beginning = settings.initial();
    }

    @Override
    public void begin() {
        target = UNKNOWN;
        draft = null;
    }

    @Override
    public boolean readOn(BooleanSupplier runAllowed) {
        if (target == UNKNOWN && !askForTarget()) {
            return false;
        }
        while (draft.position() < target && !draft.hasOpened() && runAllowed.getAsBoolean()) {
            readBlock();
        }
        boolean opened = draft.hasOpened();
        draft.store();
        return opened;
    }

    @Override
    public void end() {
        blocks.pollEnds(feed);
    }

    @Override
    public boolean isWithoutFolder() {
        return settings.events() == FeedEvents.FILES && feed.position() != FeedState.NOT_STARTED
                && !feed.folders().containsKey(settings.scope().folder().value());
    }

    private boolean askForTarget() {
        DeviceStatus status = service.status();
        if (status.jobsRunning() && !waitedLongEnough()) {
            return false;
        }
        jobsSince = status.jobsRunning() ? jobsSince : null;
        long position = feed.position();
        if (status.revision() < position) {
            revisionLost(position, status.revision());
            position = FeedState.NOT_STARTED;
        }
        if (position == status.revision()) {
            return false;
        }
        draft = new ReadDraft(feed);
        target = status.revision();
        return true;
    }

    private boolean waitedLongEnough() {
        if (jobsSince == null) {
            jobsSince = clock.instant();
        }
        return !clock.instant().isBefore(jobsSince.plus(settings.jobsMaxWait()));
    }

    private void readBlock() {
        if (draft.position() == FeedState.NOT_STARTED) {
            start();
            return;
        }
        ChangeBlock block = service.changesAfter(draft.position());
        if (block.deviceRevision() < target) {
            revisionLost(target, block.deviceRevision());
            draft = new ReadDraft(feed);
            target = block.deviceRevision();
            return;
        }
        long upTo = Math.min(settings.endOfBlock(draft.position()), target);
        List<Change> changes = block.changes().stream().filter(change -> change.revision() <= upTo)
                .sorted(Comparator.comparingLong(Change::revision)).toList();
        blocks.read(changes, upTo, draft);
        draft.readUpTo(upTo);
    }

    private void start() {
        long position = switch (beginning.start()) {
            case EARLIEST -> 0;
            case LATEST -> target;
            case NUMBER -> Math.min(beginning.number(), target);
        };
        blocks.begin(beginning.start() == InitialRevision.Start.EARLIEST ? 0 : target, draft);
        draft.readUpTo(position);
        draft.store();
    }

    private void revisionLost(long position, long revision) {
        InitialRevision next = settings.onRevisionLost();
        if (next == null) {
            throw new RevisionLostException(position, revision);
        }
        LOG.warn("The change feed was read up to revision {}, but the account is at {}: starting again from {}.",
                position, revision, next.start());
        feed.forget();
        beginning = next;
    }
}
