package io.filehost.camel.common.camel.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.filehost.camel.common.camel.option.ConnectionConfiguration;

/**
 * The options that all endpoints of an account have in common, because they share its client. Its text shows names
 * only: some values are secret.
 */
public final class SharedOptions {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public SharedOptions(ConnectionConfiguration options) {
        values.put("sslContextParameters", options.getSslContextParameters());
        values.put("proxyHost", options.getProxyHost());
        values.put("proxyPort", options.getProxyPort());
        values.put("proxyUsername", options.getProxyUsername());
        values.put("proxyPassword", options.getProxyPassword());
        values.put("maxCallsPerSecond", options.getMaxCallsPerSecond());
        values.put("operationTimeout", options.getOperationTimeout());
        values.put("maximumRetries", options.getMaximumRetries());
        values.put("retryDelay", options.getRetryDelay());
        values.put("maximumRetryDelay", options.getMaximumRetryDelay());
        values.put("maxRetryAfter", options.getMaxRetryAfter());
        values.put("connectTimeout", options.getConnectTimeout());
        values.put("responseTimeout", options.getResponseTimeout());
        values.put("maxConnections", options.getMaxConnections());
    }

    /** One more option of this kind. */
    public SharedOptions with(String option, Object value) {
        values.put(option, value);
        return this;
    }

    /** Names of the options whose values differ. */
    List<String> differences(SharedOptions other) {
        return values.keySet().stream().filter(name -> !Objects.equals(values.get(name), other.values.get(name))).toList();
    }

    @Override
    public String toString() {
        return "SharedOptions" + values.keySet();
    }
}
