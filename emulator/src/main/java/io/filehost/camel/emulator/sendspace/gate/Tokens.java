package io.filehost.camel.emulator.sendspace.gate;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/** The tokens of logins to come. Each is good for one login and for some minutes (U1, our reading). */
public final class Tokens {

    private static final int LENGTH = 32;

    private final Supplier<Rules> rules;
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    public Tokens(Supplier<Rules> rules) {
        this.rules = rules;
    }

    /** A new token. */
    public String issue() {
        Instant now = rules.get().clock().instant();
        ends.values().removeIf(end -> !now.isBefore(end));
        String token = rules.get().keys().next(LENGTH);
        ends.put(token, now.plus(rules.get().time(Limit.TOKEN_SECONDS)));
        return token;
    }

    boolean isLive(String token) {
        Instant end = ends.get(token);
        return end != null && rules.get().clock().instant().isBefore(end);
    }

    /** A login succeeded with it: it is good for no other. */
    void spend(String token) {
        if (!rules.get().has(Quirk.REUSABLE_TOKENS)) {
            ends.remove(token);
        }
    }
}
