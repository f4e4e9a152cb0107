package io.filehost.camel.emulator.mediafire.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.mediafire.state.upload.FileError;
import io.filehost.camel.emulator.mediafire.state.upload.WebUploads;

/**
 * Fetches what web uploads ask for, a few at a time, to disk and in constant memory. What it is asked to fetch from
 * another machine it does not fetch, nor does it follow a redirect there.
 *
 * <p>
 * What is under way when the emulator stops is neither done nor failed: the next emulator on the same data begins it
 * again.
 */
public final class WebFetcher implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final long GRACE_SECONDS = 5;

    private final WebUploads uploads;
    private final BlobStore blobs;
    private final Failures failures;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor deadlines;
    private volatile boolean closing;

    public WebFetcher(WebUploads uploads, BlobStore blobs, Failures failures) {
        this.uploads = uploads;
        this.blobs = blobs;
        this.failures = failures;
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = task -> {
            Thread thread = new Thread(task, "filehost-emulator-web-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        this.threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named,
                new ThreadPoolExecutor.DiscardPolicy());
        this.deadlines = new ScheduledThreadPoolExecutor(1, named, new ThreadPoolExecutor.DiscardPolicy());
        deadlines.setRemoveOnCancelPolicy(true);
    }

    /** Begins what an earlier process did not finish. */
    public void takeUp() {
        uploads.unfinished().forEach(this::fetch);
    }

    /** Fetches in the background what an upload is for. Once the emulator stops nothing is begun. */
    public void fetch(String uploadKey) {
        threads.execute(() -> run(uploadKey));
    }

    private void run(String key) {
        Deadline deadline = new Deadline();
        Future<?> alarm = deadlines.schedule(deadline::pass, uploads.longest().toMillis(), TimeUnit.MILLISECONDS);
        try {
            load(key, uploads.start(key), deadline);
        } catch (TooLargeException e) {
            uploads.fail(key, FileError.TOO_LARGE, e.getMessage());
        } catch (IOException e) {
            if (!closing) {
                uploads.fail(key, FileError.LOST, deadline.passed() ? "took too long" : String.valueOf(e.getMessage()));
            }
        } catch (RuntimeException e) {
            failures.add(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private void load(String key, String url, Deadline deadline) throws IOException {
        try (WebConnection connection = arrive(URI.create(url), deadline)) {
            long limit = uploads.largest();
            long size = connection.reply().size().orElse(-1);
            if (size > limit) {
                throw new TooLargeException();
            }
            uploads.transferring(key, size);
            ReceivedBytes bytes = blobs.receive(
                    new MeteredBody(connection.body(), limit, count -> uploads.arrived(key, count)));
            store(key, bytes);
        }
    }

    private void store(String key, ReceivedBytes bytes) {
        try {
            uploads.complete(key, bytes);
        } finally {
            bytes.discard();
        }
    }

    /** The connection on which the bytes come, after all redirects. */
    private WebConnection arrive(URI start, Deadline deadline) throws IOException {
        URI next = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            WebConnection connection = WebConnection.get(
                    WebAddress.of(next), uploads.timeout(), socket -> remember(socket, deadline));
            if (connection.reply().status() == OK) {
                return connection;
            }
            try (connection) {
                next = target(next, connection.reply());
            }
        }
        throw new IOException("too many redirects");
    }

    private static URI target(URI from, WebReply reply) throws IOException {
        String location = reply.redirect().orElseThrow(() -> new IOException("HTTP status " + reply.status()));
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("the redirect leads nowhere", e);
        }
    }

    private void remember(Socket socket, Deadline deadline) {
        deadline.ends(socket);
        open.removeIf(Socket::isClosed);
        open.add(socket);
        if (closing) {
            Deadline.close(socket);
        }
    }

    /** Ends all connections and threads. Nobody is interrupted: that would close files of accounts half written. */
    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        deadlines.shutdownNow();
        threads.getQueue().clear();
        open.forEach(Deadline::close);
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                failures.add(new IllegalStateException("a web upload does not end"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
