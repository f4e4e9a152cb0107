package io.filehost.camel.emulator.sendspace.rule;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.kernel.Limits;

/**
 * How the service behaves where the documents leave a choice.
 *
 * @param clock     the time of every change
 * @param keys      maker of ids, tokens and session keys
 * @param apiKeys   applications that are known
 * @param oldestApp oldest {@code app_version} that is let in; empty for any
 * @param quirks    behaviours that differ from the usual ones
 * @param limits    what accounts and calls cannot exceed
 */
public record Rules(InstantSource clock, KeyGenerator keys, Set<String> apiKeys, Optional<String> oldestApp,
        Set<Quirk> quirks, Limits<Limit> limits) {

    /** The key the printed samples have. */
    public static final String SAMPLE_API_KEY = "12DPC5Q11N";

    public Rules {
        apiKeys = Set.copyOf(apiKeys);
        quirks = Set.copyOf(quirks);
    }

    /** System clock, random keys, the API key of the samples, no quirk. */
    public static Rules usual() {
        return new Rules(
                Clock.systemUTC(), KeyGenerator.random(), Set.of(SAMPLE_API_KEY), Optional.empty(), Set.of(),
                Limits.usual());
    }

    public Rules withClock(InstantSource value) {
        return new Rules(value, keys, apiKeys, oldestApp, quirks, limits);
    }

    public Rules withKeys(KeyGenerator value) {
        return new Rules(clock, value, apiKeys, oldestApp, quirks, limits);
    }

    /** These rules with exactly these applications. */
    public Rules withApiKeys(Set<String> exactly) {
        return new Rules(clock, keys, exactly, oldestApp, quirks, limits);
    }

    /** @param version numbers with points between; empty lets every version in */
    public Rules withOldestApp(Optional<String> version) {
        return new Rules(clock, keys, apiKeys, version, quirks, limits);
    }

    /** These rules with exactly these quirks. */
    public Rules withQuirks(Set<Quirk> exactly) {
        return new Rules(clock, keys, apiKeys, oldestApp, exactly, limits);
    }

    /** These rules with one quirk more. */
    public Rules with(Quirk quirk) {
        EnumSet<Quirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return withQuirks(more);
    }

    /** These rules with one application more. */
    public Rules withApiKey(String apiKey) {
        Set<String> more = new LinkedHashSet<>(apiKeys);
        more.add(apiKey);
        return withApiKeys(more);
    }

    /** These rules with another figure for one limit. */
    public Rules with(Limit limit, long figure) {
        return new Rules(clock, keys, apiKeys, oldestApp, quirks, limits.with(limit, figure));
    }

    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    public long of(Limit limit) {
        return limits.of(limit);
    }

    /** A limit that is counted in seconds. */
    public Duration time(Limit limit) {
        return Duration.ofSeconds(limits.of(limit));
    }
}
