package io.filehost.camel.common.camel.option;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * The options that say who logs in and how calls reach a service: what both components have in common. Part of the
 * configuration of each.
 */
@UriParams
public abstract class ConnectionConfiguration {

    @UriParam(label = "security", secret = true,
              description = "E-mail address or name that the account logs in with.")
    private String username;
    @UriParam(label = "security", secret = true,
              description = "Password of the account.")
    private String password;
    @UriParam(label = "security",
              description = "TLS settings of the connections to the service.")
    private SSLContextParameters sslContextParameters;
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
    @UriParam(label = "advanced", defaultValue = "0",
              description = "Largest number of calls per second; 0 means no limit.")
    private int maxCallsPerSecond = 0;
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

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
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

    public int getMaxCallsPerSecond() {
        return maxCallsPerSecond;
    }

    public void setMaxCallsPerSecond(int maxCallsPerSecond) {
        this.maxCallsPerSecond = maxCallsPerSecond;
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
