package io.filehost.camel.emulator.mediafire.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mints the links to a file, and tells whether a direct link that comes back is one of them. Whether the file is still
 * there, and who may have it, is for others to know.
 *
 * <p>
 * A direct link carries its time and a seal, so nothing has to be remembered however many are handed out. Each one is
 * fresh, as section 14 of the protocol notes says; how long one lives is not documented, so that is an option.
 */
public final class LinkDesk {

    /** First path element of a direct link. */
    static final String DIRECT = "/download/";

    /** First path element of the page for people. */
    static final String PAGE = "/file/";

    /** First path element of a link to a delta. */
    static final String PATCH = "/patch/";

    private static final int SEAL_BYTES = 8;

    private final InstantSource clock;
    private final Supplier<Optional<Duration>> lifetime;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec secret;

    /**
     * @param lifetime how long a direct link works; empty for ever
     */
    public LinkDesk(InstantSource clock, Supplier<Optional<Duration>> lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
        byte[] key = new byte[32];
        random.nextBytes(key);
        this.secret = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * A new link to the bytes of a file, different on each call.
     *
     * @param origin scheme, host and port of the server, without a slash at its end
     */
    public String direct(String origin, String quickKey, String filename) {
        return origin + DIRECT + ticket(quickKey) + "/" + quickKey + "/" + encoded(filename);
    }

    /**
     * A new link to the delta between two versions of a file; it ends as the sample of {@code device/get_patch} does.
     */
    public String patch(String origin, String quickKey, String filename, long source, long target) {
        String step = ".patch." + source + "." + target;
        return origin + PATCH + ticket(quickKey + step) + "/" + quickKey + "/" + encoded(filename) + step;
    }

    private String ticket(String subject) {
        String ticket = Long.toHexString(clock.instant().toEpochMilli()) + "-" + Integer.toHexString(random.nextInt());
        return ticket + "-" + seal(ticket + "/" + subject);
    }

    /** The link to the page of a file, always the same. Spaces are underscores there. */
    public String page(String origin, String quickKey, String filename) {
        return origin + PAGE + quickKey + "/" + encoded(filename.replace(' ', '_'));
    }

    /**
     * What a link that came back is worth.
     *
     * @param subject what it was made for: a quick key, with {@code .patch.SOURCE.TARGET} for a delta
     */
    Ticket check(String ticket, String subject) {
        int end = ticket.lastIndexOf('-');
        String signed = ticket.substring(0, Math.max(end, 0));
        if (end < 0 || !seal(signed + "/" + subject).equals(ticket.substring(end + 1))) {
            return Ticket.UNKNOWN;
        }
        Instant minted = Instant.ofEpochMilli(Long.parseLong(signed.substring(0, signed.indexOf('-')), 16));
        boolean over = lifetime.get().map(minted::plus).filter(clock.instant()::isAfter).isPresent();
        return over ? Ticket.EXPIRED : Ticket.GOOD;
    }

    private String seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String encoded(String filename) {
        return URLEncoder.encode(filename, StandardCharsets.UTF_8);
    }

    /** The verdict on a direct link. */
    enum Ticket {
        GOOD,
        EXPIRED,
        UNKNOWN
    }
}
