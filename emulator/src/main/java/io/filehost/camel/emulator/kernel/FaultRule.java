package io.filehost.camel.emulator.kernel;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A rule while it is written: when, then what. Without a when it strikes always. The what ends the sentence and puts
 * the rule into the plan.
 */
public final class FaultRule {

    private final String method;
    private final Consumer<Rule> plan;
    private Occasion occasion = Occasion.always();
    private String when = "always";

    FaultRule(String method, Consumer<Rule> plan) {
        this.method = method;
        this.plan = plan;
    }

    /** The next matching request only. */
    public FaultRule once() {
        return nth(1);
    }

    /** One matching request only, counted from now, the next being 1. */
    public FaultRule nth(long which) {
        return when("nth " + which, Occasion.nth(which));
    }

    /** Each {@code step}-th matching request. */
    public FaultRule every(long step) {
        return when("every " + step, Occasion.every(step));
    }

    /** The next {@code count} matching requests. */
    public FaultRule times(long count) {
        return when("times " + count, Occasion.first(count));
    }

    /** Each matching request with this probability; the same seed gives the same sequence. */
    public FaultRule probability(double probability, long seed) {
        return when("probability " + probability + " seed " + seed,
                Occasion.withProbability(probability, new Random(seed)));
    }

    /** Closes the connection before anything is done. */
    public void drop() {
        strikeWith(new Fault.Drop());
    }

    /** Does everything and closes the connection without an answer. */
    public void loseReply() {
        strikeWith(new Fault.LoseReply());
    }

    /** Handles the request later. */
    public void delay(Duration time) {
        strikeWith(new Fault.Delay(time));
    }

    /** Answers with an HTTP status and a page, as a proxy does. */
    public void answerStatus(int status) {
        strikeWith(new Fault.Status(status, Optional.empty()));
    }

    /** Answers with an HTTP status, a page and {@code Retry-After}. */
    public void answerStatus(int status, int retryAfterSeconds) {
        strikeWith(new Fault.Status(status, Optional.of(retryAfterSeconds)));
    }

    /** Answers with an HTML page and status 200. */
    public void answerHtml(String text) {
        strikeWith(new Fault.Html(text));
    }

    /** Does everything and breaks off in the middle of the answer. */
    public void truncate() {
        strikeWith(new Fault.Truncate());
    }

    /** Does everything and falsifies the first byte of the answer; its length stays. */
    public void wrongBytes() {
        strikeWith(new Fault.WrongBytes());
    }

    /**
     * Refuses with a code of the service's own; the session is checked before, and its key moves as with any refusal.
     */
    public void answerError(int code) {
        strikeWith(new Fault.ErrorCode(code));
    }

    /** The token of the call ends before it is looked at. A call without a token stays as it is. */
    public void expireToken() {
        strikeWith(new Fault.ExpireToken());
    }

    /** The key of the session moves before the call is looked at. A call without a signature stays as it is. */
    public void desynchroniseKey() {
        strikeWith(new Fault.DesynchroniseKey());
    }

    void strikeWith(Fault fault) {
        strikeWith(fault.word(), () -> fault);
    }

    void strikeWith(String what, Supplier<Fault> faults) {
        plan.accept(new Rule(method, occasion, faults, "%s: %s, %s".formatted(method, when, what)));
    }

    private FaultRule when(String words, Occasion value) {
        occasion = value;
        when = words;
        return this;
    }

    /** A finished rule; it counts the requests it matches. */
    static final class Rule {

        private final String method;
        private final Occasion occasion;
        private final Supplier<Fault> faults;
        private final String text;
        private long seen;

        Rule(String method, Occasion occasion, Supplier<Fault> faults, String text) {
            this.method = method;
            this.occasion = occasion;
            this.faults = faults;
            this.text = text;
        }

        Optional<Fault> look(String called) {
            if (!method.equals(FaultPlan.ANY) && !method.equals(called)) {
                return Optional.empty();
            }
            seen++;
            return occasion.strikes(seen) ? Optional.of(faults.get()) : Optional.empty();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
