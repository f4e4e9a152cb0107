package io.filehost.camel.sendspace;

import io.filehost.camel.common.camel.call.CallParams;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.option.OptionCheck;
import io.filehost.camel.sendspace.operation.ApiCallOperation;
import io.filehost.camel.sendspace.operation.SendspaceFolders;

import static io.filehost.camel.common.camel.option.OptionCheck.named;
import static io.filehost.camel.common.camel.option.OptionCheck.require;
import static io.filehost.camel.common.camel.option.OptionCheck.required;

/**
 * Refuses wrong options when an endpoint starts, each by its name, before anything is sent.
 *
 * @param options the options
 * @param folder  the folder of the endpoint
 */
record ConfigurationCheck(SendspaceConfiguration options, FolderAddress folder) {

    /** Checks what producers and consumers share. */
    void common() {
        if (options.getClient() == null) {
            account();
        }
        require(!options.isAnonymous() || folder.isRoot(),
                "anonymous", "goes with sendspace:/ only: files of nobody have no folder");
        OptionCheck.connection(options);
        OptionCheck.transfer(options, options.getBodyType(), BodyType.SPOOL);
    }

    private void account() {
        required("apiKey", options.getApiKey());
        if (!options.isAnonymous()) {
            required("username", options.getUsername());
            required("password", options.getPassword());
        }
        OptionCheck.address("baseUrl", options.getBaseUrl());
    }

    /** Checks what a consumer needs. */
    void consumer() {
        require(!options.isAnonymous(), "anonymous", "goes with producers only: files of nobody cannot be listed");
        OptionCheck.watch(options, options.getAfterRead() == AfterRead.MOVE, SendspaceFolders.NAMING::parse);
        OptionCheck.notNegative("minAge", options.getMinAge());
        boolean files = options.getEvents() == Events.FILES;
        require(files || options.getAfterRead() == AfterRead.NONE, "afterRead", "goes with events=files only");
        require(files || options.getMoveFailedTo() == null, "moveFailedTo", "goes with events=files only");
    }

    /** Checks what a producer needs. */
    void producer() {
        require(!options.isAnonymous() || options.getOperation().isForGuests(),
                "anonymous", "goes with the operations upload and call only");
        if (options.getOperation() == SendspaceOperation.CALL && options.getMethod() != null) {
            named("method", () -> ApiCallOperation.method(options.getMethod()));
            named("parameter.*",
                    () -> CallParams.checkOptions(ApiCallOperation.method(options.getMethod()), options.getParameters()));
        }
    }
}
