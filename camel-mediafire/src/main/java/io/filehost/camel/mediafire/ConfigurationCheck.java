package io.filehost.camel.mediafire;

import java.util.Map;
import java.util.regex.Pattern;

import io.filehost.camel.common.camel.call.CallParams;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.option.OptionCheck;
import io.filehost.camel.mediafire.operation.ApiCallOperation;
import io.filehost.camel.mediafire.operation.LinkType;
import io.filehost.camel.mediafire.operation.MediaFireFolders;

import static io.filehost.camel.common.camel.option.OptionCheck.atLeast;
import static io.filehost.camel.common.camel.option.OptionCheck.named;
import static io.filehost.camel.common.camel.option.OptionCheck.notNegative;
import static io.filehost.camel.common.camel.option.OptionCheck.require;
import static io.filehost.camel.common.camel.option.OptionCheck.required;

/**
 * Refuses wrong options when an endpoint starts, each by its name, before anything is sent.
 *
 * @param options the options
 * @param folder  the folder of the endpoint
 */
record ConfigurationCheck(MediaFireConfiguration options, FolderAddress folder) {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern REVISION = Pattern.compile("(?i)earliest|latest|\\d{1,18}");

    /** Checks what producers and consumers share. */
    void common() {
        if (options.getClient() == null) {
            account();
        }
        OptionCheck.connection(options);
        OptionCheck.transfer(options, options.getBodyType(), BodyType.STREAM);
        atLeast("maxSessions", options.getMaxSessions(), 1);
        atLeast("maxConcurrentUnits", options.getMaxConcurrentUnits(), 1);
        atLeast("deviceId", options.getDeviceId(), 0);
        notNegative("asyncJobsMaxWait", options.getAsyncJobsMaxWait());
        require(VERSION.matcher(String.valueOf(options.getApiVersion())).matches(), "apiVersion", "is a number such as 1.5");
    }

    private void account() {
        required("username", options.getUsername());
        required("password", options.getPassword());
        required("applicationId", options.getApplicationId());
        OptionCheck.address("baseUrl", options.getBaseUrl());
    }

    /** Checks what a producer needs. */
    void producer() {
        named("linkType", () -> LinkType.parse(options.getLinkType()));
        Map<String, Object> parameters = options.getParameters();
        if (options.getOperation() != MediaFireOperation.CALL) {
            return;
        }
        if (options.getMethod() != null) {
            named("method", () -> ApiCallOperation.method(options.getMethod()));
            named("parameter.*",
                    () -> CallParams.checkOptions(ApiCallOperation.method(options.getMethod()), parameters));
        }
    }

    /** Checks what a consumer needs. */
    void consumer() {
        require(options.getEvents() == Events.FILES || folder.isRoot(),
                "events", "can be changes or trash on the root only (mediafire:/)");
        OptionCheck.watch(options, options.getAfterRead() == AfterRead.MOVE, MediaFireFolders.NAMING::parse);
        atLeast("rememberedFiles", options.getRememberedFiles(), 0);
        require(options.getEvents() == Events.FILES || options.getAfterRead() == AfterRead.NONE,
                "afterRead", "goes with events=files only");
        require(REVISION.matcher(String.valueOf(options.getInitialRevision())).matches(),
                "initialRevision", "is earliest, latest or a number");
    }
}
