package io.filehost.camel.emulator.mediafire.gate;

import java.time.Duration;
import java.util.Optional;

/**
 * How sessions behave.
 *
 * @param applicationId   the one application that may log in
 * @param apiKey          its API key, a part of the login signature; empty for an application without one
 * @param sessionLife     life of a session token after login or renewal (protocol 4.3: ten minutes)
 * @param renewalAge      a younger token comes back unchanged from a renewal
 * @param renewalReplaces an older token is replaced by a renewal and not extended; which of both depends on settings of
 *                        the application that no document shows, so this is a switch
 * @param loginFailures   wrong passwords in a row that lock an account; no document has the figure
 * @param lockTime        how long a locked account answers 243; our reading
 * @param lenient         call and login signatures are not looked at, any application id will do and tokens do not
 *                        expire
 */
public record GateOptions(String applicationId, Optional<String> apiKey, Duration sessionLife, Duration renewalAge,
        boolean renewalReplaces, int loginFailures, Duration lockTime, boolean lenient) {

    /** The id several clients without an API key of their own use. */
    public static final String DEFAULT_APPLICATION_ID = "42511";

    public GateOptions {
        if (loginFailures < 1) {
            throw new IllegalArgumentException("an account is locked after one wrong password or more, not " + loginFailures);
        }
    }

    public static GateOptions defaults() {
        return new GateOptions(
                DEFAULT_APPLICATION_ID, Optional.empty(), Duration.ofMinutes(10), Duration.ofMinutes(5),
                false, 10, Duration.ofMinutes(10), false);
    }

    public GateOptions withApplication(String id, Optional<String> key) {
        return new GateOptions(id, key, sessionLife, renewalAge, renewalReplaces, loginFailures, lockTime, lenient);
    }

    public GateOptions withSessionLife(Duration life) {
        return new GateOptions(applicationId, apiKey, life, renewalAge, renewalReplaces, loginFailures, lockTime, lenient);
    }

    public GateOptions withRenewalReplacing() {
        return withRenewalReplacing(true);
    }

    public GateOptions withRenewalReplacing(boolean value) {
        return new GateOptions(applicationId, apiKey, sessionLife, renewalAge, value, loginFailures, lockTime, lenient);
    }

    public GateOptions withLock(int failures, Duration time) {
        return new GateOptions(applicationId, apiKey, sessionLife, renewalAge, renewalReplaces, failures, time, lenient);
    }

    public GateOptions asLenient() {
        return withLeniency(true);
    }

    public GateOptions withLeniency(boolean value) {
        return new GateOptions(
                applicationId, apiKey, sessionLife, renewalAge, renewalReplaces, loginFailures, lockTime,
                value);
    }
}
