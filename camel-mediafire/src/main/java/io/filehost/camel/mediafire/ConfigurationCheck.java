package io.filehost.camel.mediafire;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.mediafire.operation.ApiCallOperation;
import io.filehost.camel.mediafire.operation.LinkType;
import io.filehost.camel.mediafire.operation.MediaFireFolders;

/**
 * Refuses wrong options when an endpoint starts, each by its name, before anything is sent.
 *
 * @param options the options
 * @param folder  the folder of the endpoint
 */
record ConfigurationCheck(MediaFireConfiguration options, FolderAddress folder) {

    private static final int LAST_PORT = 65_535;
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern REVISION = Pattern.compile("(?i)earliest|latest|\\d{1,18}");

    /** Checks what producers and consumers share. */
    void common() {
        if (options.getClient() == null) {
            account();
        }
        require(options.getBodyType() != BodyType.FILE || options.getLocalWorkDirectory() != null,
                "localWorkDirectory", "is required with bodyType=file");
        require(options.getLocalWorkDirectory() == null || options.getBodyType() == BodyType.FILE
                || options.getBodyType() == BodyType.STREAM,
                "localWorkDirectory", "goes with bodyType=file only");
        atLeast("maxSessions", options.getMaxSessions(), 1);
        atLeast("maxConcurrentUnits", options.getMaxConcurrentUnits(), 1);
        atLeast("maxConnections", options.getMaxConnections(), 1);
        atLeast("maxCallsPerSecond", options.getMaxCallsPerSecond(), 0);
        atLeast("maximumRetries", options.getMaximumRetries(), 0);
        atLeast("deviceId", options.getDeviceId(), 0);
        require(options.getProxyPort() >= 1 && options.getProxyPort() <= LAST_PORT, "proxyPort", "lies between 1 and 65535");
        positive("connectTimeout", options.getConnectTimeout());
        positive("responseTimeout", options.getResponseTimeout());
        positive("operationTimeout", options.getOperationTimeout());
        notNegative("asyncJobsMaxWait", options.getAsyncJobsMaxWait());
        notNegative("retryDelay", options.getRetryDelay());
        notNegative("maximumRetryDelay", options.getMaximumRetryDelay());
        notNegative("maxRetryAfter", options.getMaxRetryAfter());
        require(VERSION.matcher(String.valueOf(options.getApiVersion())).matches(), "apiVersion", "is a number such as 1.5");
    }

    private void account() {
        required("username", options.getUsername());
        required("password", options.getPassword());
        required("applicationId", options.getApplicationId());
        required("baseUrl", options.getBaseUrl());
        named("baseUrl", () -> URI.create(options.getBaseUrl()));
        URI address = URI.create(options.getBaseUrl());
        require(address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme())),
                "baseUrl", "is an http or https address");
        require(address.getUserInfo() == null, "baseUrl", "holds neither name nor password");
    }

    /** Checks what a producer needs. */
    void producer() {
        named("charset", () -> Charset.forName(options.getCharset()));
        named("linkType", () -> LinkType.parse(options.getLinkType()));
        Map<String, Object> parameters = options.getParameters();
        if (options.getOperation() != MediaFireOperation.CALL) {
            return;
        }
        if (options.getMethod() != null) {
            named("method", () -> ApiCallOperation.method(options.getMethod()));
            named("parameter.*",
                    () -> ApiCallOperation.checkOptions(ApiCallOperation.method(options.getMethod()), parameters));
        }
    }

    /** Checks what a consumer needs. */
    void consumer() {
        require(options.getEvents() == Events.FILES || folder.isRoot(),
                "events", "can be changes or trash on the root only (mediafire:/)");
        atLeast("maxMessagesPerPoll", options.getMaxMessagesPerPoll(), 1);
        atLeast("rememberedFiles", options.getRememberedFiles(), 0);
        atLeast("maximumAttempts", options.getMaximumAttempts(), 0);
        atLeast("minDepth", options.getMinDepth(), 0);
        atLeast("maxDepth", options.getMaxDepth(), 1);
        require(options.getMinDepth() <= options.getMaxDepth(), "minDepth", "is greater than maxDepth");
        require(options.getAfterRead() != AfterRead.MOVE || options.getMoveTo() != null,
                "moveTo", "is required with afterRead=move");
        require(options.getMoveTo() == null || options.getAfterRead() == AfterRead.MOVE,
                "moveTo", "goes with afterRead=move only");
        require(options.getEvents() == Events.FILES || options.getAfterRead() == AfterRead.NONE,
                "afterRead", "goes with events=files only");
        require(options.getOnFailure() != OnFailure.SKIP || options.getMaximumAttempts() > 0,
                "maximumAttempts", "must be 1 or more with onFailure=skip");
        require(options.getStateFile() == null || options.getRevisionRepository() == null,
                "stateFile", "and revisionRepository exclude each other");
        require(REVISION.matcher(String.valueOf(options.getInitialRevision())).matches(),
                "initialRevision", "is earliest, latest or a number");
        expression("include", options.getInclude());
        expression("exclude", options.getExclude());
        for (String option : new String[] { "moveTo", "moveFailedTo" }) {
            String value = "moveTo".equals(option) ? options.getMoveTo() : options.getMoveFailedTo();
            if (value != null) {
                named(option, () -> MediaFireFolders.NAMING.parse(value));
            }
        }
    }

    /** Checks what the scheduler of a consumer would ignore: Camel then forgets the errors it has counted. */
    static void scheduler(int backoffMultiplier, int backoffErrorThreshold) {
        require(backoffErrorThreshold <= 0 || backoffMultiplier > 0,
                "backoffErrorThreshold", "goes with backoffMultiplier only");
    }

    private static void expression(String option, String text) {
        try {
            Pattern.compile(text == null ? "" : text);
        } catch (PatternSyntaxException e) {
            require(false, option, "is no regular expression: " + e.getDescription());
        }
    }

    private static void required(String option, String value) {
        require(value != null && !value.isBlank(), option, "is required");
    }

    private static void positive(String option, Duration value) {
        require(value != null && !value.isZero() && !value.isNegative(), option, "is longer than 0");
    }

    private static void notNegative(String option, Duration value) {
        require(value != null && !value.isNegative(), option, "is not negative");
    }

    private static void atLeast(String option, int value, int least) {
        require(value >= least, option, "must be " + least + " or more, not " + value);
    }

    private static void require(boolean holds, String option, String why) {
        if (!holds) {
            throw new IllegalArgumentException("Option " + option + " " + why);
        }
    }

    private static void named(String option, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Option " + option + ": " + e.getMessage());
        }
    }
}
