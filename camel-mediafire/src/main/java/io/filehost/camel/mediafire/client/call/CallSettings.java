package io.filehost.camel.mediafire.client.call;

import java.time.Duration;
import java.util.Objects;

import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.mediafire.client.auth.Credentials;

/**
 * What the calls of one account need.
 *
 * @param baseUrl          address of the service, without {@code /api}
 * @param apiVersion       version in the path; empty for the unversioned API
 * @param credentials      null when only public items are to be reached
 * @param maxSessions      most signed calls in flight
 * @param waitForAsyncJobs true when a call returns only after the background job it started
 * @param asyncJobsMaxWait longest wait for background jobs
 */
public record CallSettings(ServiceAddress baseUrl, String apiVersion, Credentials credentials, int maxSessions,
        boolean waitForAsyncJobs,
        Duration asyncJobsMaxWait) {

    public CallSettings {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(apiVersion, "apiVersion");
        Objects.requireNonNull(asyncJobsMaxWait, "asyncJobsMaxWait");
    }
}
