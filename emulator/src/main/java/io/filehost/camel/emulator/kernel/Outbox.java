package io.filehost.camel.emulator.kernel;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the service sends of its own accord. Mails stay here. Call-backs are made, but to this machine only: an emulator
 * that calls the outside world because a test uses a made-up address would do harm.
 */
public final class Outbox {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private final InstantSource clock;
    private final int limit;
    private final List<OutboxEntry> entries = new ArrayList<>();

    // Redirects are not followed, as they may lead elsewhere, and no proxy of the JVM is asked.
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(PATIENCE).build();

    /** @param limit the oldest entries are forgotten when there are more */
    public Outbox(InstantSource clock, int limit) {
        this.clock = clock;
        this.limit = limit;
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
        entries.add(new OutboxEntry(clock.instant(), kind, to, text, outcome));
        if (entries.size() > limit) {
            entries.remove(0);
        }
    }

    /** Everything sent, the oldest first. */
    public synchronized List<OutboxEntry> entries() {
        return List.copyOf(entries);
    }

    public synchronized void clear() {
        entries.clear();
    }
}
