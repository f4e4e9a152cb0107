package io.filehost.camel.common.camel.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.task.WorkLog;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.spi.ExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a consumer does between Camel's scheduler and its feed. One poll at a time. A poll that is under way when its
 * consumer stops may end later; it opens nothing any more.
 *
 * @param <F> what is known of a file
 * @param <K> key of a folder
 */
public final class FeedWork<F, K> {

    /** Position before the first poll. */
    private static final long NONE = -1;
    private static final Logger LOG = LoggerFactory.getLogger(FeedWork.class);

    private final FeedSource<F, K> source;
    private final Clock clock;
    private final WorkLog log;
    private volatile ConsumedFeed<F, K> feed;
    private volatile Instant lastPoll;
    private boolean running;
    private boolean remade;
    private boolean warned;

    public FeedWork(FeedSource<F, K> source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.log = new WorkLog(clock);
    }

    /** Opens the feed. When the service cannot be reached yet, the first poll tries again. */
    public void start(Opener opener) {
        run();
        try {
            open(opener);
        } catch (FileHostException e) {
            log.failed(e);
            if (e.kind() != ErrorKind.RETRY) {
                throw failure(e);
            }
            LOG.warn("{} cannot be reached yet, the first poll tries again: {}", opener.text(), e.getMessage());
        }
    }

    /** Opens the feed, or fails. */
    public void openNow(Opener opener) {
        run();
        try {
            open(opener);
        } catch (FileHostException e) {
            throw failure(e);
        }
    }

    private synchronized void run() {
        running = true;
    }

    /** Lets others open the feed. Waits for no call that is under way. */
    public synchronized void stop() {
        running = false;
        close();
    }

    private synchronized void close() {
        ConsumedFeed<F, K> open = feed;
        feed = null;
        if (open != null) {
            open.close();
        }
    }

    /**
     * Reads what is to be delivered.
     *
     * @param atMost     number of deliveries, from 1
     * @param runAllowed asked between calls; false ends the poll with what is at hand
     * @param problems   is told what goes wrong after an exchange
     */
    public List<Turn> poll(Opener opener, int atMost, BooleanSupplier runAllowed, ExceptionHandler problems) {
        lastPoll = clock.instant();
        try {
            ConsumedFeed<F, K> open = open(opener);
            List<Turn> turns = turns(open, atMost, runAllowed, problems);
            if (turns.isEmpty() && open != null && runAllowed.getAsBoolean() && open.reader().isWithoutFolder()) {
                turns = turns(lookForTheFolder(open, opener), atMost, runAllowed, problems);
            }
            warnOnce(opener);
            return turns;
        } catch (RuntimeException e) {
            log.failed(e);
            throw e instanceof FileHostException failure ? failure(failure) : e;
        }
    }

    private List<Turn> turns(ConsumedFeed<F, K> open, int atMost, BooleanSupplier runAllowed, ExceptionHandler problems) {
        if (open == null) {
            return List.of();
        }
        return open.reader().poll(atMost, runAllowed).stream().map(delivery -> Turn.of(delivery, open, this, problems))
                .toList();
    }

    /** Brings to the disk what was done. */
    public void flush() {
        ConsumedFeed<F, K> open = feed;
        if (open != null) {
            open.feed().flush();
        }
    }

    /** What was done, and what went wrong. */
    public WorkLog log() {
        return log;
    }

    /** Up to where the feed was read; -1 before the first poll. */
    public long position() {
        ConsumedFeed<F, K> open = feed;
        return open == null ? NONE : open.feed().position();
    }

    /** Changes that were read and are not done. */
    public int openChanges() {
        ConsumedFeed<F, K> open = feed;
        return open == null ? 0 : open.feed().open().size();
    }

    /** When the last poll began; null before the first. */
    public Date lastPoll() {
        Instant at = lastPoll;
        return at == null ? null : Date.from(at);
    }

    /** What to say of a restart, after the first look at the service; empty when the position is stored. */
    public Optional<String> restartWarning() {
        ConsumedFeed<F, K> open = feed;
        return Optional.ofNullable(open).filter(known -> known.stored().inMemory())
                .map(known -> "keeps its position in memory: %s. Set stateFile to keep it"
                        .formatted(source.afterRestart(known.feed().open().size())));
    }

    FeedSource<F, K> source() {
        return source;
    }

    /** The feed; null after the consumer was stopped. */
    private ConsumedFeed<F, K> open(Opener opener) {
        ConsumedFeed<F, K> present = present();
        if (present != null || !isRunning()) {
            return present;
        }
        ConsumedFeed<F, K> fresh = source.open(opener, remade);
        if (keep(fresh)) {
            return fresh;
        }
        fresh.close();
        return null;
    }

    private synchronized boolean isRunning() {
        return running;
    }

    private synchronized ConsumedFeed<F, K> present() {
        return feed;
    }

    /** False when the consumer was stopped while the feed was opened. */
    private synchronized boolean keep(ConsumedFeed<F, K> fresh) {
        feed = running ? fresh : null;
        return running;
    }

    /**
     * Goes on with the folder that took the place of the one that went away. Without one the poll fails, and so does
     * every poll until the folder is back: a consumer that looks at nothing should not look well.
     */
    private ConsumedFeed<F, K> lookForTheFolder(ConsumedFeed<F, K> open, Opener opener) {
        PathResolver<K> folders = source.folders();
        folders.forget();
        K now = folders.key(source.address(), false);
        if (!now.equals(open.folder())) {
            LOG.warn("{}: folder {} went away and another one, {}, is at its path; going on with that", opener.text(),
                    open.folder(), now);
            close();
            remade = true;
            return open(opener);
        }
        if (source.address().isKey()) {
            throw new FileHostException(
                    "Folder %s went away; nothing is delivered until it is back".formatted(now), ErrorKind.NOT_FOUND);
        }
        return open;
    }

    private void warnOnce(Opener opener) {
        if (!warned) {
            warned = true;
            restartWarning().ifPresent(text -> LOG.warn("{} {}", opener.text(), text));
        }
    }

    private FileHostException failure(FileHostException e) {
        return source.failures().in("consumer in " + source.address(), e);
    }
}
