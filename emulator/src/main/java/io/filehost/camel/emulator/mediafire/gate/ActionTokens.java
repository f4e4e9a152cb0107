package io.filehost.camel.emulator.mediafire.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

import io.filehost.camel.emulator.mediafire.state.Account;

/** Tokens for one purpose that need no signature. They outlive the session that made them (protocol 7). */
public final class ActionTokens {

    /** Minutes a token lives when the call does not say. */
    public static final long DEFAULT_LIFESPAN = 1;

    /** Most minutes a token lives. */
    public static final long LONGEST_LIFESPAN = 1440;

    private static final int TOKEN_BYTES = 80;

    private final Map<String, ActionToken> byText = new ConcurrentHashMap<>();
    private final RandomGenerator random;
    private final Clock clock;

    public ActionTokens(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** What an action token is good for. */
    public enum Purpose {
        UPLOAD,
        IMAGE
    }

    record ActionToken(Account account, Purpose purpose, Instant expires) {
    }

    /** @param minutes life of the token, at most {@value #LONGEST_LIFESPAN} */
    public String open(Account account, Purpose purpose, long minutes) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String text = HexFormat.of().formatHex(bytes);
        byText.put(text, new ActionToken(account, purpose, clock.instant().plus(Duration.ofMinutes(minutes))));
        return text;
    }

    Optional<ActionToken> find(String text) {
        return Optional.ofNullable(byText.get(text)).filter(token -> clock.instant().isBefore(token.expires()));
    }

    /** Ends a running token of this account; says whether there was one. */
    public boolean end(String text, Account account) {
        return find(text).filter(token -> token.account() == account).isPresent() && end(text);
    }

    /** Ends a token, whosever it is; says whether there was one. */
    boolean end(String text) {
        return byText.remove(text) != null;
    }
}
