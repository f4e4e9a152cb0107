package io.filehost.camel.sendspace;

import java.util.Objects;
import java.util.function.Supplier;

import io.filehost.camel.common.camel.account.ClientSource;
import io.filehost.camel.common.camel.account.SharedOptions;
import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.camel.option.ConnectionSettings;
import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.operation.SendspaceFolders;
import org.apache.camel.CamelContext;

/**
 * Says in the words of the client what a route author said in options.
 *
 * @param context where TLS settings find their key stores
 */
record ClientSettings(
        Supplier<CamelContext> context) implements ClientSource<SendspaceConfiguration, SendspaceClient, FolderId> {

    private static final String PRODUCT = "camel-sendspace";

    /** Its text shows nothing: some of it is secret. */
    private record Account(String baseUrl, Credentials credentials, String appVersion) {

        @Override
        public String toString() {
            return "Account at " + baseUrl;
        }
    }

    @Override
    public Object account(SendspaceConfiguration options) {
        return new Account(options.getBaseUrl(), credentials(options), options.getAppVersion());
    }

    private static Credentials credentials(SendspaceConfiguration options) {
        return options.isAnonymous()
                ? Credentials.anonymous(options.getApiKey())
                : new Credentials(options.getApiKey(), options.getUsername(), options.getPassword());
    }

    @Override
    public SharedOptions shared(SendspaceConfiguration options) {
        return new SharedOptions(options);
    }

    @Override
    public SendspaceClient open(SendspaceConfiguration options) {
        ConnectionSettings connection = new ConnectionSettings(options, context.get());
        return new HttpSendspaceClient(
                new ClientOptions(
                        ServiceAddress.of(options.getBaseUrl()), credentials(options),
                        Objects.requireNonNullElse(options.getAppVersion(), ""), connection.transport(PRODUCT),
                        connection.pacing()));
    }

    @Override
    public SessionState sessions(SendspaceClient client) {
        return client.session();
    }

    @Override
    public FolderTree<FolderId> folders(SendspaceClient client) {
        return new SendspaceFolders(client);
    }
}
