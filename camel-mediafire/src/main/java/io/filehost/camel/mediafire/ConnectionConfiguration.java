package io.filehost.camel.mediafire;

import java.time.Duration;

import io.filehost.camel.mediafire.client.MediaFireClient;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * The options that say which account is worked with and how calls reach it. Part of {@link MediaFireConfiguration}.
 */
@UriParams
public abstract class ConnectionConfiguration {

    @UriParam(label = "security", secret = true,
              description = "E-mail address of the MediaFire account.")
    private String username;
    @UriParam(label = "security", secret = true,
              description = "Password of the account.")
    private String password;
    @UriParam(label = "security",
              description = "Number of the application that was registered with MediaFire.")
    private String applicationId;
    @UriParam(label = "security", secret = true,
              description = "API key of the application. Leave it out when the application has none.")
    private String apiKey;
    @UriParam(label = "security",
              description = "TLS settings of the connections to the service.")
    private SSLContextParameters sslContextParameters;
    @UriParam(defaultValue = "https://www.mediafire.com",
              description = "Address of the service, for example that of an emulator.")
    private String baseUrl = "https://www.mediafire.com";
    @UriParam(defaultValue = "1.5",
              description = "Version of the API to call. It is part of the path of each call.")
    private String apiVersion = "1.5";
    @UriParam(label = "proxy",
              description = "Host of the HTTP proxy.")
    private String proxyHost;
    @UriParam(label = "proxy", defaultValue = "8080",
              description = "Port of the HTTP proxy.")
    private int proxyPort = 8080;
    @UriParam(label = "proxy,security", secret = true,
              description = "User name for the HTTP proxy.")
    private String proxyUsername;
    @UriParam(label = "proxy,security", secret = true,
              description = "Password for the HTTP proxy.")
    private String proxyPassword;
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
    @UriParam(label = "advanced", defaultValue = "0",
              description = "Largest number of calls per second; 0 means no limit.")
    private int maxCallsPerSecond = 0;
    @UriParam(label = "producer", defaultValue = "true",
              description = "Whether operations that the service finishes in the background are waited for.")
    private boolean waitForAsyncJobs = true;
    @UriParam(label = "advanced", defaultValue = "15m",
              description = "How long background jobs of the service are waited for.")
    private Duration asyncJobsMaxWait = Duration.ofMinutes(15);
    @UriParam(label = "advanced", defaultValue = "10m",
              description = "Bounds the waiting within one operation (assembly of an upload, pauses between "
                            + "attempts); the transfer of bytes is not counted.")
    private Duration operationTimeout = Duration.ofMinutes(10);
    @UriParam(label = "advanced", defaultValue = "5",
              description = "How often a call that is safe to repeat is repeated.")
    private int maximumRetries = 5;
    @UriParam(label = "advanced", defaultValue = "500ms",
              description = "Pause before the first repetition. Doubles each time and is jittered.")
    private Duration retryDelay = Duration.ofMillis(500);
    @UriParam(label = "advanced", defaultValue = "30s",
              description = "Longest pause between repetitions.")
    private Duration maximumRetryDelay = Duration.ofSeconds(30);
    @UriParam(label = "advanced", defaultValue = "60s",
              description = "Longest Retry-After that is waited for; a longer one is an error.")
    private Duration maxRetryAfter = Duration.ofSeconds(60);
    @UriParam(label = "advanced", defaultValue = "30s",
              description = "How long opening a connection may take.")
    private Duration connectTimeout = Duration.ofSeconds(30);
    @UriParam(label = "advanced", defaultValue = "60s",
              description = "How long nothing may come or go on a connection before the call has failed.")
    private Duration responseTimeout = Duration.ofSeconds(60);
    @UriParam(label = "advanced", defaultValue = "20",
              description = "Largest number of connections to the service.")
    private int maxConnections = 20;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

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

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
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

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public int getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(int proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyUsername() {
        return proxyUsername;
    }

    public void setProxyUsername(String proxyUsername) {
        this.proxyUsername = proxyUsername;
    }

    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
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

    public int getMaxCallsPerSecond() {
        return maxCallsPerSecond;
    }

    public void setMaxCallsPerSecond(int maxCallsPerSecond) {
        this.maxCallsPerSecond = maxCallsPerSecond;
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

    public Duration getOperationTimeout() {
        return operationTimeout;
    }

    public void setOperationTimeout(Duration operationTimeout) {
        this.operationTimeout = operationTimeout;
    }

    public int getMaximumRetries() {
        return maximumRetries;
    }

    public void setMaximumRetries(int maximumRetries) {
        this.maximumRetries = maximumRetries;
    }

    public Duration getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(Duration retryDelay) {
        this.retryDelay = retryDelay;
    }

    public Duration getMaximumRetryDelay() {
        return maximumRetryDelay;
    }

    public void setMaximumRetryDelay(Duration maximumRetryDelay) {
        this.maximumRetryDelay = maximumRetryDelay;
    }

    public Duration getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(Duration maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public Duration getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(Duration responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }
}
