package io.filehost.camel.mediafire.client;

import java.time.Duration;
import java.util.Objects;

import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.mediafire.client.auth.Credentials;

/** How a client works. Everything but the credentials has a default. Built once, never changed. */
public final class ClientOptions {

    private final Builder values;

    private ClientOptions(Builder values) {
        this.values = values;
    }

    /** Defaults, without a login. */
    public static Builder builder() {
        return new Builder();
    }

    ServiceAddress baseUrl() {
        return values.baseUrl;
    }

    String apiVersion() {
        return values.apiVersion;
    }

    Credentials credentials() {
        return values.credentials;
    }

    TransportOptions transport() {
        return values.transport;
    }

    Pacing pacing() {
        return values.pacing;
    }

    int maxSessions() {
        return values.maxSessions;
    }

    int maxConcurrentUnits() {
        return values.maxConcurrentUnits;
    }

    long deviceId() {
        return values.deviceId;
    }

    boolean waitForAsyncJobs() {
        return values.waitForAsyncJobs;
    }

    Duration asyncJobsMaxWait() {
        return values.asyncJobsMaxWait;
    }

    /** Equal for clients that would share their sessions. */
    public SessionKey sessionKey() {
        return new SessionKey(values.baseUrl.uri(), values.apiVersion, values.credentials);
    }

    /** Collects the options; later calls win. Names are those of the component's options. */
    public static final class Builder {

        private ServiceAddress baseUrl = ServiceAddress.of("https://www.mediafire.com");
        private String apiVersion = "1.5";
        private Credentials credentials;
        private TransportOptions transport = TransportOptions.DEFAULTS;
        private Pacing pacing = Pacing.DEFAULTS;
        private int maxSessions = 4;
        private int maxConcurrentUnits = 4;
        private long deviceId;
        private boolean waitForAsyncJobs = true;
        private Duration asyncJobsMaxWait = Duration.ofMinutes(15);

        private Builder() {
        }

        /** Address of the service without {@code /api}; http or https. */
        public Builder baseUrl(String address) {
            baseUrl = ServiceAddress.of(address);
            return this;
        }

        /** Version in the path of each call; empty for the unversioned API. */
        public Builder apiVersion(String version) {
            if (!version.matches("(\\d+\\.\\d+)?")) {
                throw new IllegalArgumentException("apiVersion must look like 1.5: " + version);
            }
            apiVersion = version;
            return this;
        }

        /** Who logs in; null to reach public items only. */
        public Builder credentials(Credentials login) {
            credentials = login;
            return this;
        }

        public Builder transport(TransportOptions options) {
            transport = Objects.requireNonNull(options, "transport");
            return this;
        }

        public Builder pacing(Pacing settings) {
            pacing = Objects.requireNonNull(settings, "pacing");
            return this;
        }

        /** Most signed calls in flight. */
        public Builder maxSessions(int sessions) {
            maxSessions = sessions;
            return this;
        }

        /** Units of one upload under way at once. */
        public Builder maxConcurrentUnits(int units) {
            maxConcurrentUnits = units;
            return this;
        }

        /** Device whose changes are read; 0 is the account itself. */
        public Builder deviceId(long id) {
            deviceId = id;
            return this;
        }

        /** Whether a call returns only after the background job it started. */
        public Builder waitForAsyncJobs(boolean wait) {
            waitForAsyncJobs = wait;
            return this;
        }

        public Builder asyncJobsMaxWait(Duration longest) {
            asyncJobsMaxWait = longest;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException when two of them contradict each other or one is out of range
         */
        public ClientOptions build() {
            Builder copy = new Builder();
            copy.baseUrl = baseUrl;
            copy.apiVersion = apiVersion;
            copy.credentials = credentials;
            copy.transport = transport;
            copy.pacing = pacing;
            copy.maxSessions = maxSessions;
            copy.maxConcurrentUnits = maxConcurrentUnits;
            copy.deviceId = deviceId;
            copy.waitForAsyncJobs = waitForAsyncJobs;
            copy.asyncJobsMaxWait = asyncJobsMaxWait;
            pacing.backoff();
            return new ClientOptions(copy);
        }
    }
}
