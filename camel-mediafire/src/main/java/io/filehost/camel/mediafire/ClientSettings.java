package io.filehost.camel.mediafire;

import java.util.function.Supplier;

import io.filehost.camel.common.camel.account.ClientSource;
import io.filehost.camel.common.camel.account.SharedOptions;
import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.camel.option.ConnectionSettings;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.operation.MediaFireFolders;
import org.apache.camel.CamelContext;

/**
 * Says in the words of the client what a route author said in options.
 *
 * @param context where TLS settings find their key stores
 */
record ClientSettings(
        Supplier<CamelContext> context) implements ClientSource<MediaFireConfiguration, MediaFireClient, FolderKey> {

    private static final String PRODUCT = "camel-mediafire";

    /** Its text shows nothing: some of it is secret. */
    private record Account(String baseUrl, String apiVersion, String username, String password, String applicationId,
            String apiKey) {

        @Override
        public String toString() {
            return "Account at " + baseUrl;
        }
    }

    @Override
    public Object account(MediaFireConfiguration options) {
        return new Account(
                options.getBaseUrl(), options.getApiVersion(), options.getUsername(), options.getPassword(),
                options.getApplicationId(), options.getApiKey());
    }

    @Override
    public SharedOptions shared(MediaFireConfiguration options) {
        return new SharedOptions(options)
                .with("deviceId", options.getDeviceId())
                .with("maxSessions", options.getMaxSessions())
                .with("maxConcurrentUnits", options.getMaxConcurrentUnits())
                .with("waitForAsyncJobs", options.isWaitForAsyncJobs())
                .with("asyncJobsMaxWait", options.getAsyncJobsMaxWait());
    }

    @Override
    public MediaFireClient open(MediaFireConfiguration options) {
        ConnectionSettings connection = new ConnectionSettings(options, context.get());
        return new HttpMediaFireClient(
                ClientOptions.builder()
                        .baseUrl(options.getBaseUrl())
                        .apiVersion(options.getApiVersion())
                        .credentials(new Credentials(
                                options.getUsername(), options.getPassword(), options.getApplicationId(), options.getApiKey()))
                        .transport(connection.transport(PRODUCT))
                        .pacing(connection.pacing())
                        .maxSessions(options.getMaxSessions())
                        .maxConcurrentUnits(options.getMaxConcurrentUnits())
                        .deviceId(options.getDeviceId())
                        .waitForAsyncJobs(options.isWaitForAsyncJobs())
                        .asyncJobsMaxWait(options.getAsyncJobsMaxWait())
                        .build());
    }

    @Override
    public SessionState sessions(MediaFireClient client) {
        return client.sessions();
    }

    @Override
    public FolderTree<FolderKey> folders(MediaFireClient client) {
        return new MediaFireFolders(client);
    }
}
