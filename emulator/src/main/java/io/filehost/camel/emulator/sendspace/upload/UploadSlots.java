package io.filehost.camel.emulator.sendspace.upload;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The slots that were handed out. Each takes one file, within an hour (our reading, U11). They are not kept when the
 * emulator ends: clients ask for a new one for every file anyway.
 */
public final class UploadSlots {

    /** How long a slot can be used. */
    static final Duration LIFETIME = Duration.ofHours(1);

    private static final int RANDOM_BYTES = 16;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, UploadSlot> slots = new ConcurrentHashMap<>();

    public UploadSlots(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Hands out a slot.
     *
     * @param member      whose file it will be; empty for a guest
     * @param maxFileSize bytes
     * @param caller      part of the identifier, as on the real service
     */
    public UploadSlot open(Optional<String> member, long maxFileSize, InetAddress caller, UploadWishes wishes) {
        forgetOldOnes();
        Instant now = clock.instant();
        String identifier = "%09d.%d.%s.24.0".formatted(
                random.nextInt(1_000_000_000), now.getEpochSecond(), hex(caller));
        UploadSlot slot = new UploadSlot(
                identifier, member, maxFileSize, extraInfo(), now, wishes, new UploadProgress(clock));
        slots.put(identifier, slot);
        return slot;
    }

    private String extraInfo() {
        return URLEncoder.encode(base64() + ";" + base64(), StandardCharsets.UTF_8);
    }

    /** Ends in two equals signs, so that something is always there for the percent-encoding. */
    private String base64() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The last four bytes of the address, all of an IPv4 address. */
    private static String hex(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().withUpperCase().formatHex(bytes, bytes.length - 4, bytes.length);
    }

    /** Begins the one upload of a slot; empty when there is no such slot, it is too old, or it has been used. */
    Optional<UploadSlot> begin(String identifier, long bytes) {
        return find(identifier).filter(slot -> slot.progress().begin(bytes));
    }

    /** A slot that is not too old, used or not. */
    Optional<UploadSlot> find(String identifier) {
        return Optional.ofNullable(slots.get(identifier)).filter(slot -> !isOld(slot));
    }

    private void forgetOldOnes() {
        slots.values().removeIf(slot -> isOld(slot) && !slot.progress().isRunning());
    }

    private boolean isOld(UploadSlot slot) {
        return !clock.instant().isBefore(slot.opened().plus(LIFETIME)) && !slot.progress().isRunning();
    }
}
