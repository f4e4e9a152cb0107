package io.filehost.camel.common.camel.option;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.filehost.camel.common.camel.content.BodyType;

/** Refuses wrong options, each by its name. What it throws is an {@link IllegalArgumentException}. */
public final class OptionCheck {

    private static final int LAST_PORT = 65_535;

    private OptionCheck() {
    }

    /** Checks how calls reach a service. */
    public static void connection(ConnectionConfiguration options) {
        atLeast("maxConnections", options.getMaxConnections(), 1);
        atLeast("maxCallsPerSecond", options.getMaxCallsPerSecond(), 0);
        atLeast("maximumRetries", options.getMaximumRetries(), 0);
        require(options.getProxyPort() >= 1 && options.getProxyPort() <= LAST_PORT, "proxyPort", "lies between 1 and 65535");
        positive("connectTimeout", options.getConnectTimeout());
        positive("responseTimeout", options.getResponseTimeout());
        positive("operationTimeout", options.getOperationTimeout());
        notNegative("retryDelay", options.getRetryDelay());
        notNegative("maximumRetryDelay", options.getMaximumRetryDelay());
        notNegative("maxRetryAfter", options.getMaxRetryAfter());
    }

    /**
     * Checks how files are sent and handed out.
     *
     * @param body      the body type chosen
     * @param otherwise the body type when none is chosen
     */
    public static void transfer(TransferConfiguration options, BodyType body, BodyType otherwise) {
        require(body != BodyType.FILE || options.getLocalWorkDirectory() != null,
                "localWorkDirectory", "is required with bodyType=file");
        require(options.getLocalWorkDirectory() == null || body == BodyType.FILE || body == otherwise,
                "localWorkDirectory", "goes with bodyType=file only");
        named("charset", () -> Charset.forName(options.getCharset()));
    }

    /**
     * Checks which files are taken and what becomes of them.
     *
     * @param moves  true when files are moved after they were read
     * @param folder reads the name of a folder
     */
    public static void watch(WatchConfiguration options, boolean moves, Consumer<String> folder) {
        atLeast("maxMessagesPerPoll", options.getMaxMessagesPerPoll(), 1);
        atLeast("maximumAttempts", options.getMaximumAttempts(), 0);
        atLeast("minDepth", options.getMinDepth(), 0);
        atLeast("maxDepth", options.getMaxDepth(), 1);
        require(options.getMinDepth() <= options.getMaxDepth(), "minDepth", "is greater than maxDepth");
        require(!moves || options.getMoveTo() != null, "moveTo", "is required with afterRead=move");
        require(options.getMoveTo() == null || moves, "moveTo", "goes with afterRead=move only");
        require(options.getOnFailure() != OnFailure.SKIP || options.getMaximumAttempts() > 0,
                "maximumAttempts", "must be 1 or more with onFailure=skip");
        require(options.getStateFile() == null || options.getRevisionRepository() == null,
                "stateFile", "and revisionRepository exclude each other");
        expression("include", options.getInclude());
        expression("exclude", options.getExclude());
        folder("moveTo", options.getMoveTo(), folder);
        folder("moveFailedTo", options.getMoveFailedTo(), folder);
    }

    private static void folder(String option, String value, Consumer<String> folder) {
        if (value != null) {
            named(option, () -> folder.accept(value));
        }
    }

    /** Checks the address of a service. */
    public static void address(String option, String text) {
        required(option, text);
        named(option, () -> URI.create(text));
        URI address = URI.create(text);
        require(address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme())),
                option, "is an http or https address");
        require(address.getUserInfo() == null, option, "holds neither name nor password");
    }

    /** Checks a regular expression; null is none. */
    public static void expression(String option, String text) {
        try {
            Pattern.compile(text == null ? "" : text);
        } catch (PatternSyntaxException e) {
            require(false, option, "is no regular expression: " + e.getDescription());
        }
    }

    /** Checks what the scheduler of a consumer would ignore: Camel then forgets the errors it has counted. */
    public static void scheduler(int backoffMultiplier, int backoffErrorThreshold) {
        require(backoffErrorThreshold <= 0 || backoffMultiplier > 0,
                "backoffErrorThreshold", "goes with backoffMultiplier only");
    }

    public static void required(String option, String value) {
        require(value != null && !value.isBlank(), option, "is required");
    }

    public static void positive(String option, Duration value) {
        require(value != null && !value.isZero() && !value.isNegative(), option, "is longer than 0");
    }

    public static void notNegative(String option, Duration value) {
        require(value != null && !value.isNegative(), option, "is not negative");
    }

    public static void atLeast(String option, int value, int least) {
        require(value >= least, option, "must be " + least + " or more, not " + value);
    }

    /** @param why what is wrong, to be read after the name of the option */
    public static void require(boolean holds, String option, String why) {
        if (!holds) {
            throw new IllegalArgumentException("Option " + option + " " + why);
        }
    }

    /** Gives what a check says the name of the option. */
    public static void named(String option, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Option " + option + ": " + e.getMessage());
        }
    }
}
