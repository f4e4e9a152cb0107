package io.filehost.camel.mediafire;

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
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/** Makes messages of what changes in an account. Position and open changes are stored before the first is routed. */
@ManagedResource(description = "Managed MediaFire Consumer")
public class MediaFireConsumer extends ScheduledBatchPollingConsumer {

    private final MediaFireEndpoint endpoint;
    private final FeedWork<FileInfo, FolderKey> work;

    public MediaFireConsumer(MediaFireEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.work = new FeedWork<>(new WatchedAccount(endpoint, Clock.systemUTC()), Clock.systemUTC());
    }

    /** Device revision up to which the feed was read; -1 before the first poll. */
    @ManagedAttribute(description = "Device revision up to which the feed was read; -1 before the first poll")
    public long getPosition() {
        return work.position();
    }

    /** Changes that were read and are not done. */
    @ManagedAttribute(description = "Changes that were read and are not done: waiting, under way or failed")
    public int getOpenChanges() {
        return work.openChanges();
    }

    @ManagedAttribute(description = "What a message tells: files, changes or trash")
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
