package io.filehost.camel.common.camel.task;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.Endpoint;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * Tells whether the last operation of a producer reached the account. Makes no call of its own. What is wrong with a
 * single file or message (not found, taken name, no permission, quota) leaves the producer up.
 */
public final class TaskHealthCheck implements HealthCheck {

    private final String id;
    private final Map<String, Object> metaData;
    private final String endpointUri;
    private final String serviceUrl;
    private final AtomicReference<FileHostException> lastFailure = new AtomicReference<>();
    private volatile boolean enabled = true;

    /**
     * @param scheme     scheme of the component
     * @param endpoint   where the producer works
     * @param serviceUrl address of its service
     * @param routeId    route it is in; null when it is in none
     */
    public TaskHealthCheck(String scheme, Endpoint endpoint, String serviceUrl, String routeId) {
        this.endpointUri = endpoint.getEndpointUri();
        this.serviceUrl = serviceUrl;
        this.id = "producer:" + scheme + "-" + (routeId == null ? "" : routeId + "-") + Integer.toHexString(hashCode());
        this.metaData = Map.of(CHECK_ID, id, CHECK_GROUP, getGroup(), CHECK_KIND, Kind.READINESS);
    }

    void succeeded() {
        lastFailure.set(null);
    }

    void failed(FileHostException failure) {
        lastFailure.set(failure);
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this)
                .detail(ENDPOINT_URI, endpointUri)
                .detail("service.url", serviceUrl);
        FileHostException failure = lastFailure.get();
        if (failure == null) {
            return result.up().build();
        }
        result.message(failure.getMessage()).detail("error.kind", failure.kind().name());
        if (failure instanceof ApiException refused) {
            result.detail("error.code", refused.code()).detail(HTTP_RESPONSE_CODE, refused.httpStatus());
        }
        return (isOfTheAccount(failure) ? result.down().error(failure) : result.up()).build();
    }

    private static boolean isOfTheAccount(FileHostException failure) {
        return switch (failure.kind()) {
            case RETRY, REAUTH, FATAL -> true;
            case NOT_FOUND, CONFLICT, QUOTA, PERMISSION, BAD_REQUEST -> false;
        };
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public Map<String, Object> getMetaData() {
        return metaData;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
