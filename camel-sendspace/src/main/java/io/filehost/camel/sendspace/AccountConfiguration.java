package io.filehost.camel.sendspace;

import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.sendspace.client.SendspaceClient;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say which account of sendspace is worked with, or that none is. Part of
 * {@link SendspaceConfiguration}.
 */
@UriParams
public abstract class AccountConfiguration extends WatchConfiguration {

    @UriParam(label = "security", secret = true,
              description = "API key of the application that was registered with sendspace.")
    private String apiKey;
    @UriParam(defaultValue = "https://api.sendspace.com",
              description = "Address of the service, for example that of an emulator. The public one may be out of use.")
    private String baseUrl = "https://api.sendspace.com";
    @UriParam(label = "advanced",
              description = "Version of the application, told to the service with each login.")
    private String appVersion;
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether uploads belong to nobody. Needs an API key and no account; only upload and call work"
                            + " then, and the service knows neither folders nor passwords nor limits for such files.")
    private boolean anonymous = false;
    @UriParam(label = "advanced",
              description = "A client of your own in place of the one that is made from the options.")
    @Metadata(autowired = true)
    private SendspaceClient client;

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getAppVersion() {
        return appVersion;
    }

    public void setAppVersion(String appVersion) {
        this.appVersion = appVersion;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public SendspaceClient getClient() {
        return client;
    }

    public void setClient(SendspaceClient client) {
        this.client = client;
    }
}
