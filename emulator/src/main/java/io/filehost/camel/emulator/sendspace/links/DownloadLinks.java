package io.filehost.camel.emulator.sendspace.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The direct links that were handed out. Each one is for one download, which may go on after it broke off, and lives
 * for an hour (our reading, U11). They are not kept when the emulator ends.
 */
public final class DownloadLinks {

    /** First path element of a direct link. */
    static final String PREFIX = "/dl/";

    /** How long a link works. */
    static final Duration LIFETIME = Duration.ofHours(1);

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Link> links = new ConcurrentHashMap<>();

    public DownloadLinks(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A new link, of the form one client looks for.
     *
     * @param origin scheme, host and port, without a slash at the end
     */
    public String mint(String origin, SharedFile file) {
        Instant now = clock.instant();
        links.values().removeIf(link -> link.isOldAt(now));
        String secret = hex(16);
        links.put(secret, new Link(file.id(), Optional.of(now.plus(LIFETIME)), new AtomicBoolean()));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return origin + PREFIX + "%s/%08x/%s/%s/%s".formatted(secret, now.getEpochSecond(), hex(8), file.id(), name);
    }

    private String hex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }

    /** The link with this path; empty when it is none, or too old. */
    Optional<Link> find(String path) {
        String secret = path.substring(PREFIX.length()).split("/", -1)[0];
        return Optional.ofNullable(links.get(secret)).filter(link -> !link.isOldAt(clock.instant()));
    }

    /**
     * @param end  when it stops to work; empty for never
     * @param used a download began with it
     */
    record Link(String fileId, Optional<Instant> end, AtomicBoolean used) {

        /** A link that is no secret and works for ever: that of the site to a file without a password. */
        static Link lasting(SharedFile file) {
            return new Link(file.id(), Optional.empty(), new AtomicBoolean());
        }

        boolean isOldAt(Instant now) {
            return end.filter(last -> !now.isBefore(last)).isPresent();
        }

        /** Begins a download, the first one at least. */
        boolean begin() {
            return used.compareAndSet(false, true);
        }
    }
}
