package io.filehost.camel.sendspace;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

import io.filehost.camel.common.camel.feed.FeedBatch;
import io.filehost.camel.common.camel.feed.FeedWork;
import io.filehost.camel.common.camel.feed.Opener;
import io.filehost.camel.common.camel.feed.Turn;
import io.filehost.camel.common.camel.option.OptionCheck;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/**
 * Makes messages of new files, found by sweeping the folders. What a sweep found is stored before the first is routed.
 */
@ManagedResource(description = "Managed sendspace Consumer")
public class SendspaceConsumer extends ScheduledBatchPollingConsumer {

    private final SendspaceEndpoint endpoint;
    private final ReachedLimits limits = new ReachedLimits();
    private final FeedWork<FileInfo, FolderId> work;

    public SendspaceConsumer(SendspaceEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.work = new FeedWork<>(new WatchedAccount(endpoint, limits, Clock.systemUTC()), Clock.systemUTC());
    }

    /** Sweeps that brought something; -1 before the first. */
    @ManagedAttribute(description = "Sweeps that brought something; -1 before the first")
    public long getPosition() {
        return work.position();
    }

    /** Changes that were found and are not done. */
    @ManagedAttribute(description = "Changes that were found and are not done: waiting, under way or failed")
    public int getOpenChanges() {
        return work.openChanges();
    }

    @ManagedAttribute(description = "Deliveries whose own download was the last that the file allowed")
    public long getLimitsReached() {
        return limits.count();
    }

    @ManagedAttribute(description = "What a message tells: files or changes")
    public String getEvents() {
        return endpoint.getConfiguration().getEvents().name().toLowerCase(Locale.ROOT);
    }

    @ManagedAttribute(description = "Messages that were routed and are done")
    public long getMessagesDone() {
        return work.log().done();
    }

    @ManagedAttribute(description = "Attempts to deliver a message, and polls, that failed")
    public long getFailures() {
        return work.log().failures();
    }

    @ManagedAttribute(description = "When the last poll began; none yet when empty")
    public Date getLastPollTime() {
        return work.lastPoll();
    }

    @ManagedAttribute(description = "Kind, code and API method of the last error, of a poll or a message; empty when there "
                                    + "was none")
    public String getLastFailure() {
        return work.log().lastFailure();
    }

    @ManagedAttribute(description = "When the last error happened")
    public Date getLastFailureTime() {
        return work.log().lastFailureTime();
    }

    @Override
    protected void doStart() throws Exception {
        OptionCheck.scheduler(getBackoffMultiplier(), getBackoffErrorThreshold());
        work.start(opener());
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        work.stop();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        int atMost = maxMessagesPerPoll <= 0 ? Integer.MAX_VALUE : maxMessagesPerPoll;
        List<Turn> turns = work.poll(opener(), atMost, this::mayGoOn, getExceptionHandler());
        forceConsumerAsReady();
        return processBatch(new ArrayDeque<>(turns));
    }

    @Override
    public int processBatch(Queue<Object> batch) throws Exception {
        return new FeedBatch(this, work, pending -> pendingExchanges = pending).route(batch);
    }

    private boolean mayGoOn() {
        return isRunAllowed() && !isSuspendingOrSuspended();
    }

    private Opener opener() {
        return Opener.route(getRouteId(), endpoint);
    }
}
