package io.filehost.camel.emulator.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * How the emulator misbehaves, as data: {@code faults.on("upload/resumable").nth(2).drop()}. Rules see requests in the
 * order of their arrival; one fault at most strikes a request, that of the oldest rule that wants it.
 */
public final class FaultPlan {

    /** Matches every method. */
    public static final String ANY = "*";

    /** The name under which downloads appear beside the methods of the API. */
    public static final String DOWNLOAD = "download";

    private static final Duration SHORT_DELAY = Duration.ofMillis(200);
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_AFTER_SECONDS = 1;

    private final List<Integer> passingErrors;
    private final List<FaultRule.Rule> rules = new CopyOnWriteArrayList<>();

    /** @param passingErrors error codes of the service that mean: try again later */
    public FaultPlan(List<Integer> passingErrors) {
        this.passingErrors = List.copyOf(passingErrors);
    }

    /** @param method {@code upload/check}, or {@value #DOWNLOAD} for requests to download links */
    public FaultRule on(String method) {
        return new FaultRule(method, rules::add);
    }

    public FaultRule onAny() {
        return on(ANY);
    }

    /**
     * Every kind of fault, at random.
     *
     * @param probability that a request is struck at all, 0 to 1
     * @param seed        the same seed gives the same sequence of faults
     */
    public void everything(double probability, long seed) {
        Random random = new Random(seed);
        List<Supplier<Fault>> kinds = kinds(random);
        onAny().probability(probability, seed + 1)
                .strikeWith("everything", () -> kinds.get(random.nextInt(kinds.size())).get());
    }

    public void clear() {
        rules.clear();
    }

    /** The rules in words, oldest first. */
    public List<String> rules() {
        return rules.stream().map(FaultRule.Rule::toString).toList();
    }

    /** The fault for a request that has just come in. */
    synchronized Optional<Fault> next(String method) {
        Optional<Fault> chosen = Optional.empty();
        for (FaultRule.Rule rule : rules) {
            Optional<Fault> wanted = rule.look(method);
            chosen = chosen.isPresent() ? chosen : wanted;
        }
        return chosen;
    }

    private List<Supplier<Fault>> kinds(Random random) {
        return List.of(Fault.Drop::new, Fault.LoseReply::new, () -> new Fault.Delay(SHORT_DELAY),
                () -> new Fault.Status(UNAVAILABLE, Optional.empty()),
                () -> new Fault.Status(UNAVAILABLE, Optional.of(RETRY_AFTER_SECONDS)),
                () -> new Fault.Html("Just a moment..."), Fault.Truncate::new, Fault.WrongBytes::new,
                () -> new Fault.ErrorCode(passingErrors.get(random.nextInt(passingErrors.size()))),
                Fault.ExpireToken::new, Fault.DesynchroniseKey::new);
    }
}
