package io.filehost.camel.mediafire;

import java.time.Duration;

import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.mediafire.client.MediaFireClient;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say which account of MediaFire is worked with and how it is called. Part of
 * {@link MediaFireConfiguration}.
 */
@UriParams
public abstract class AccountConfiguration extends WatchConfiguration {

    @UriParam(label = "security",
              description = "Number of the application that was registered with MediaFire.")
    private String applicationId;
    @UriParam(label = "security", secret = true,
              description = "API key of the application. Leave it out when the application has none.")
    private String apiKey;
    @UriParam(defaultValue = "https://www.mediafire.com",
              description = "Address of the service, for example that of an emulator.")
    private String baseUrl = "https://www.mediafire.com";
    @UriParam(defaultValue = "1.5",
              description = "Version of the API to call. It is part of the path of each call.")
    private String apiVersion = "1.5";
    @UriParam(label = "advanced",
              description = "A client of your own in place of the one that is made from the options.")
    @Metadata(autowired = true)
    private MediaFireClient client;
    @UriParam(label = "advanced", defaultValue = "0",
              description = "Device of the account; 0 is the cloud.")
    private int deviceId = 0;
    @UriParam(label = "advanced", defaultValue = "4",
              description = "Largest number of signed calls in flight for the account. Each needs a login of its own,"
                            + " made when it is first needed.")
    private int maxSessions = 4;
    @UriParam(label = "advanced", defaultValue = "4",
              description = "Largest number of units of one upload in flight.")
    private int maxConcurrentUnits = 4;
    @UriParam(label = "producer", defaultValue = "true",
              description = "Whether operations that the service finishes in the background are waited for.")
    private boolean waitForAsyncJobs = true;
    @UriParam(label = "advanced", defaultValue = "15m",
              description = "How long background jobs of the service are waited for.")
    private Duration asyncJobsMaxWait = Duration.ofMinutes(15);

    public String getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(String applicationId) {
        this.applicationId = applicationId;
    }

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

    public String getApiVersion() {
        return apiVersion;
    }

    public void setApiVersion(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    public MediaFireClient getClient() {
        return client;
    }

    public void setClient(MediaFireClient client) {
        this.client = client;
    }

    public int getDeviceId() {
        return deviceId;
    }

    public void setDeviceId(int deviceId) {
        this.deviceId = deviceId;
    }

    public int getMaxSessions() {
        return maxSessions;
    }

    public void setMaxSessions(int maxSessions) {
        this.maxSessions = maxSessions;
    }

    public int getMaxConcurrentUnits() {
        return maxConcurrentUnits;
    }

    public void setMaxConcurrentUnits(int maxConcurrentUnits) {
        this.maxConcurrentUnits = maxConcurrentUnits;
    }

    public boolean isWaitForAsyncJobs() {
        return waitForAsyncJobs;
    }

    public void setWaitForAsyncJobs(boolean waitForAsyncJobs) {
        this.waitForAsyncJobs = waitForAsyncJobs;
    }

    public Duration getAsyncJobsMaxWait() {
        return asyncJobsMaxWait;
    }

    public void setAsyncJobsMaxWait(Duration asyncJobsMaxWait) {
        this.asyncJobsMaxWait = asyncJobsMaxWait;
    }
}
