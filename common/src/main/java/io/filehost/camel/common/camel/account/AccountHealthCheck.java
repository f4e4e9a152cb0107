package io.filehost.camel.common.camel.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.session.SessionState;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * Tells whether the service lets the accounts of a component in. Makes no call of its own: before the first login it is
 * up, and a service out of reach is the business of the consumers and producers that need it.
 */
public final class AccountHealthCheck implements HealthCheck {

    private final String id;
    private final Map<String, Object> metaData;
    private final Supplier<List<SessionState>> sessions;
    private final String credentials;
    private volatile boolean enabled = true;

    /**
     * @param scheme      scheme of the component
     * @param sessions    the sessions with each account
     * @param credentials names of the options to look at after a refusal, as words
     */
    public AccountHealthCheck(String scheme, Supplier<List<SessionState>> sessions, String credentials) {
        this.id = "component:" + scheme + "-" + Integer.toHexString(hashCode());
        this.metaData = Map.of(CHECK_ID, id, CHECK_GROUP, getGroup(), CHECK_KIND, Kind.READINESS);
        this.sessions = sessions;
        this.credentials = credentials;
    }

    /** Shows it from now on, where there is a place for it. */
    public void register(CamelContext context) {
        HealthCheckRegistry checks = HealthCheckRegistry.get(context);
        if (checks != null) {
            checks.register(this);
        }
    }

    /** Shows it no longer. */
    public void unregister(CamelContext context) {
        HealthCheckRegistry checks = HealthCheckRegistry.get(context);
        if (checks != null) {
            checks.unregister(this);
        }
    }

    @Override
    public Result call(Map<String, Object> options) {
        List<SessionState> accounts = sessions.get();
        List<ApiException> refusals = accounts.stream().map(SessionState::refusal).filter(Objects::nonNull).toList();
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this)
                .detail("accounts", accounts.size())
                .detail("accounts.refused", refusals.size())
                .detail("sessions", accounts.stream().mapToInt(SessionState::open).sum());
        if (refusals.isEmpty()) {
            return result.up().build();
        }
        ApiException first = refusals.get(0);
        // Spring Boot shows details and no message.
        return result.down().message(text(first)).detail("error.message", text(first)).detail("error.kind", first.kind().name())
                .detail("error.code", first.code()).detail(HTTP_RESPONSE_CODE, first.httpStatus()).build();
    }

    private String text(ApiException refusal) {
        return "The service refused the last login of an account (%s, error %d of %s). Check %s".formatted(
                refusal.kind(), refusal.code(), refusal.method(), credentials);
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
