package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.session.SessionState;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * Tells whether the service lets the accounts of a component in. Makes no call of its own: before the first login it is
 * up, and a service out of reach is the business of the consumers and producers that need it.
 */
final class MediaFireComponentHealthCheck implements HealthCheck {

    private final String id = "component:mediafire-" + Integer.toHexString(hashCode());
    private final Map<String, Object> metaData
            = Map.of(CHECK_ID, id, CHECK_GROUP, getGroup(), CHECK_KIND, Kind.READINESS);
    private final SharedClients clients;
    private volatile boolean enabled = true;

    MediaFireComponentHealthCheck(SharedClients clients) {
        this.clients = clients;
    }

    @Override
    public Result call(Map<String, Object> options) {
        List<SessionState> accounts = clients.states();
        List<ApiException> refusals = accounts.stream().map(SessionState::refusal).filter(Objects::nonNull).toList();
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this)
                .detail("accounts", accounts.size())
                .detail("accounts.refused", refusals.size())
                .detail("sessions", accounts.stream().mapToInt(SessionState::open).sum());
        if (refusals.isEmpty()) {
            return result.up().build();
        }
        ApiException first = refusals.get(0);
        return result.down().message(text(first)).detail("error.kind", first.kind().name())
                .detail("error.code", first.code()).detail(HTTP_RESPONSE_CODE, first.httpStatus()).build();
    }

    private static String text(ApiException refusal) {
        return "The service refused the last login of an account (%s, error %d of %s). ".formatted(
                refusal.kind(), refusal.code(), refusal.method())
               + "Check username, password, applicationId and apiKey";
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
