package io.filehost.camel.mediafire;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.option.OptionCheck;
import io.filehost.camel.common.camel.task.WorkLog;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes messages of what changes in an account. Position and open changes are stored before the first is routed. */
@ManagedResource(description = "Managed MediaFire Consumer")
public class MediaFireConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFireConsumer.class);

    private record Waiting(Delivery<FileInfo> delivery) {
    }

    private final MediaFireEndpoint endpoint;
    private final Clock clock = Clock.systemUTC();
    private final WorkLog work = new WorkLog(clock);
    private volatile Instant lastPoll;
    private ConsumedFeed feed;
    private DeliveredMessages messages;
    private boolean remade;
    private boolean warned;

    public MediaFireConsumer(MediaFireEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
    }

    /** Device revision up to which the feed was read; -1 before the first poll. */
    @ManagedAttribute(description = "Device revision up to which the feed was read; -1 before the first poll")
    public long getPosition() {
        ConsumedFeed open = feed;
        return open == null ? -1 : open.feed().position();
    }

    /** Changes that were read and are not done. */
    @ManagedAttribute(description = "Changes that were read and are not done: waiting, under way or failed")
    public int getOpenChanges() {
        ConsumedFeed open = feed;
        return open == null ? 0 : open.feed().open().size();
    }

    @ManagedAttribute(description = "What a message tells: files, changes or trash")
    public String getEvents() {
        return endpoint.getConfiguration().getEvents().name().toLowerCase(Locale.ROOT);
    }

    @ManagedAttribute(description = "Messages that were routed and are done")
    public long getMessagesDone() {
        return work.done();
    }

    @ManagedAttribute(description = "Attempts to deliver a message, and polls, that failed")
    public long getFailures() {
        return work.failures();
    }

    @ManagedAttribute(description = "When the last poll began; none yet when empty")
    public Date getLastPollTime() {
        Instant at = lastPoll;
        return at == null ? null : Date.from(at);
    }

    @ManagedAttribute(description = "Kind, code and API method of the last error, of a poll or a message; empty when there "
                                    + "was none")
    public String getLastFailure() {
        return work.lastFailure();
    }

    @ManagedAttribute(description = "When the last error happened")
    public Date getLastFailureTime() {
        return work.lastFailureTime();
    }

    @Override
    protected void doStart() throws Exception {
        OptionCheck.scheduler(getBackoffMultiplier(), getBackoffErrorThreshold());
        try {
            open();
        } catch (FileHostException e) {
            work.failed(e);
            if (e.kind() != ErrorKind.RETRY) {
                throw MediaFireApiException.FAILURES.in("consumer in " + endpoint.address(), e);
            }
            LOG.warn("{} cannot be reached yet, the first poll tries again: {}", endpoint, e.getMessage());
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (feed != null) {
            feed.close();
            feed = null;
        }
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        lastPoll = clock.instant();
        List<Delivery<FileInfo>> deliveries;
        try {
            open();
            deliveries = read();
            if (deliveries.isEmpty() && mayGoOn() && feed.reader().isWithoutFolder()) {
                lookForTheFolder();
                deliveries = read();
            }
        } catch (RuntimeException e) {
            work.failed(e);
            throw e instanceof FileHostException failure
                    ? MediaFireApiException.FAILURES.in("consumer in " + endpoint.address(), failure) : e;
        }
        warnOnce();
        forceConsumerAsReady();
        return processBatch(new ArrayDeque<>(deliveries.stream().map(Waiting::new).toList()));
    }

    @Override
    public int processBatch(Queue<Object> batch) throws Exception {
        int total = batch.size();
        int index = 0;
        try {
            for (; index < total && isBatchAllowed(); index++) {
                pendingExchanges = total - index - 1;
                Delivery<FileInfo> delivery = ((Waiting) batch.poll()).delivery();
                Exchange exchange = createExchange(true);
                exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
                exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
                exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
                route(delivery, exchange);
            }
        } finally {
            // What was not routed is simply still open.
            batch.forEach(left -> feed.reader().release(((Waiting) left).delivery()));
            feed.feed().flush();
        }
        return index;
    }

    private void route(Delivery<FileInfo> delivery, Exchange exchange) {
        MediaFireOnCompletion completion
                = new MediaFireOnCompletion(delivery, feed, work, endpoint.getConfiguration(), getExceptionHandler());
        try {
            messages.write(delivery, exchange, completion);
        } catch (IOException | RuntimeException e) {
            exchange.setException(e);
            completion.onFailure(exchange);
            getExceptionHandler().handleException("Cannot make a message of " + delivery, exchange, e);
            releaseExchange(exchange, false);
            return;
        }
        getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
    }

    private void warnOnce() {
        if (!warned) {
            warned = true;
            feed.restartWarning().ifPresent(text -> LOG.warn("{} {}", endpoint, text));
        }
    }

    private List<Delivery<FileInfo>> read() {
        return feed.reader().poll(maxMessagesPerPoll <= 0 ? Integer.MAX_VALUE : maxMessagesPerPoll, this::mayGoOn);
    }

    /**
     * Goes on with the folder that took the place of the one that went away. Without one the poll fails, and so does
     * every poll until the folder is back: a consumer that looks at nothing should not look well.
     */
    private void lookForTheFolder() {
        PathResolver<FolderKey> folders = endpoint.lease().folders();
        folders.forget();
        FolderKey now = folders.key(endpoint.address(), false);
        if (!now.equals(feed.folder())) {
            LOG.warn("{}: folder {} went away and another one, {}, is at its path; going on with that", endpoint,
                    feed.folder(), now);
            feed.close();
            feed = null;
            remade = true;
            open();
        } else if (endpoint.address().isKey()) {
            throw new FileHostException(
                    "Folder %s went away; nothing is delivered until it is back".formatted(now), ErrorKind.NOT_FOUND);
        }
    }

    private boolean mayGoOn() {
        return isRunAllowed() && !isSuspendingOrSuspended();
    }

    private synchronized void open() {
        if (feed == null) {
            feed = ConsumedFeed.open(endpoint, Opener.route(getRouteId(), endpoint), clock, remade);
            messages = new DeliveredMessages(endpoint, feed);
        }
    }
}
