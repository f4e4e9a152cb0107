package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.kernel.record.RecordBook;
import io.filehost.camel.emulator.kernel.record.RecordFolder;
import io.filehost.camel.emulator.kernel.record.Records;

/**
 * What the service sends of its own accord. Mails stay here, and are here again after a restart when the emulator has a
 * data directory. Call-backs are made, but to this machine only: an emulator that calls the outside world because a
 * test uses a made-up address would do harm.
 */
public final class Outbox implements AutoCloseable {

    private static final String NAME = "outbox";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private final InstantSource clock;
    private final int limit;
    private final RecordBook book = new RecordBook();
    private final Drawer entries = book.drawer("entry");
    private long last;
    private boolean closed;

    // Redirects are not followed, as they may lead elsewhere, and no proxy of the JVM is asked.
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(PATIENCE).build();

    private Outbox(InstantSource clock, int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * With what an earlier process left.
     *
     * @param  folder      where it is kept
     * @param  limit       the oldest entries are forgotten when there are more
     * @throws IOException when what was left cannot be read
     */
    static Outbox in(RecordFolder folder, InstantSource clock, int limit) throws IOException {
        Outbox outbox = new Outbox(clock, limit);
        folder.load(outbox::load);
        if (!folder.has(NAME)) {
            folder.begin(NAME, outbox.book);
        }
        return outbox;
    }

    private boolean load(String name, Path file, Records records) throws IOException {
        book.resume(file, records, Set.of());
        last = entries.all().keySet().stream().mapToLong(Long::parseLong).max().orElse(0);
        return true;
    }

    /** Keeps a mail. */
    public void mail(String to, String text) {
        add("mail", to, text, "kept");
    }

    /**
     * Calls an address with GET, without waiting for the answer; the entry is there when the outcome is known. Which
     * verb the real service uses is not documented.
     *
     * @param text what the call tells, for people
     */
    public void call(URI address, String text) {
        if (address.getHost() == null || !LOOPBACK.matcher(address.getHost()).matches()) {
            add("call", address.toString(), text, "not made: it would leave this machine");
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        http.sendAsync(request, BodyHandlers.discarding()).whenComplete((response, failure) -> add("call", address.toString(),
                text, failure == null ? Integer.toString(response.statusCode()) : "failed: " + failure.getMessage()));
    }

    private synchronized void add(String kind, String to, String text, String outcome) {
        if (closed) {
            return;   // a call-back came to its end after the emulator did
        }
        entries.put(Long.toString(++last), new OutboxEntry(clock.instant(), kind, to, text, outcome).written());
        if (entries.all().size() > limit) {
            entries.remove(entries.all().keySet().iterator().next());
        }
        book.commit(0);
    }

    /** Everything sent, the oldest first. */
    public synchronized List<OutboxEntry> entries() {
        return entries.all().values().stream().map(OutboxEntry::read).toList();
    }

    public synchronized void clear() {
        List.copyOf(entries.all().keySet()).forEach(entries::remove);
        book.commit(0);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        book.close();
    }
}
