package io.filehost.camel.common.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the feeds in one file, which survives the end of the process at any moment. Read positions are on the disk
 * before anything of them is delivered; what was done is written at once and brought to the disk within a second. One
 * process at a time may use the file. Who stops it while feeds are open, as the idempotent consumer of another route
 * does, leaves it to them: the file is closed with the last of them.
 */
public final class FileRevisionRepository extends ServiceSupport implements DeviceRevisionRepository {

    private static final Logger LOG = LoggerFactory.getLogger(FileRevisionRepository.class);

    private final Path path;
    private final Clock clock;
    private Ledger ledger;
    private SettledRevisions settled;
    private StateFile file;
    private ScheduledExecutorService ticker;

    /** @param path the file; made when it does not exist, together with its directories */
    public FileRevisionRepository(Path path) {
        this(path, Clock.systemUTC());
    }

    FileRevisionRepository(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    /** The file. */
    public Path path() {
        return path;
    }

    @Override
    public RevisionFeed open(Opening opening) {
        start();
        return ledger.open(opening, this::feedClosed);
    }

    @Override
    public boolean add(String key) {
        return settled().add(key);
    }

    @Override
    public boolean contains(String key) {
        return settled().contains(key);
    }

    @Override
    public boolean remove(String key) {
        return settled().remove(key);
    }

    @Override
    public boolean confirm(String key) {
        return settled().contains(key);
    }

    @Override
    public void clear() {
        start();
        ledger.forgetAll();
    }

    @Override
    protected synchronized void doStart() throws Exception {
        if (file != null) {
            return;   // it was stopped while feeds were open
        }
        ledger = new Ledger(clock);
        settled = new SettledRevisions(ledger);
        file = StateFile.open(path, ledger::replay);
        ledger.writeTo(file);
        ticker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "filehost-state-file");
            thread.setDaemon(true);
            return thread;
        });
        ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    protected synchronized void doStop() throws Exception {
        if (file != null && !ledger.isInUse()) {
            closeFile();
        }
    }

    private synchronized void feedClosed() {
        if (file != null && !isStarted() && !ledger.isInUse()) {
            try {
                closeFile();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close the state file " + path, e);
            }
        }
    }

    private void closeFile() throws IOException {
        ticker.shutdownNow();
        ledger.writeTo(RecordSink.NOWHERE);
        StateFile closing = file;
        file = null;
        closing.close();
    }

    private SettledRevisions settled() {
        start();
        return settled;
    }

    private void tick() {
        try {
            ledger.tick();
        } catch (UncheckedIOException e) {
            // Repeated by the next tick, and the next read of a feed fails with it.
            LOG.warn("{}: {}", e.getMessage(), e.getCause().getMessage());
        }
    }
}
