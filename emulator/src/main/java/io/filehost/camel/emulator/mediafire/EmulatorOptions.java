package io.filehost.camel.emulator.mediafire;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.filehost.camel.emulator.kernel.ServerOptions;
import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.wire.WireOptions;

/**
 * How an emulator is set up. Everything has a default: loopback, a free port, no account, strict, nothing kept.
 */
public final class EmulatorOptions {

    /** The application that may log in unless another is set. */
    public static final String DEFAULT_APPLICATION_ID = GateOptions.DEFAULT_APPLICATION_ID;

    private final Builder values;

    private EmulatorOptions(Builder values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A strict emulator on a free port with one account. */
    public static EmulatorOptions withAccount(String email, String password) {
        return builder().account(email, password).build();
    }

    static Builder like(EmulatorOptions options) {
        return options.values.copy();
    }

    ServerOptions server() {
        return values.server;
    }

    Map<String, String> accounts() {
        return values.accounts;
    }

    public Optional<Duration> linkLifetime() {
        return values.linkLifetime;
    }

    public GateOptions gate() {
        return values.gate;
    }

    public WireOptions wire() {
        return values.wire;
    }

    public StateOptions state() {
        return values.state;
    }

    public UploadOptions uploads() {
        return values.uploads;
    }

    /** Collects the options; later calls win. */
    public static final class Builder {

        private ServerOptions server = ServerOptions.defaults();
        private Map<String, String> accounts = new LinkedHashMap<>();
        private Optional<Duration> linkLifetime = Optional.empty();
        private GateOptions gate = GateOptions.defaults();
        private WireOptions wire = WireOptions.defaults();
        private StateOptions state = StateOptions.defaults();
        private UploadOptions uploads = UploadOptions.defaults();

        private Builder() {
        }

        /** The address to listen at. Others than loopback open the control door to the network as well. */
        public Builder bind(InetAddress address) {
            server = server.withBind(address);
            return this;
        }

        /** 0 takes a free port. */
        public Builder port(int number) {
            server = server.withPort(number);
            return this;
        }

        /** An account that is there from the start; one that was kept in the data directory gets this password. */
        public Builder account(String email, String password) {
            accounts.put(email, password);
            return this;
        }

        /** The application that may log in, without an API key. */
        public Builder application(String id) {
            gate = gate.withApplication(id, Optional.empty());
            return this;
        }

        /** The application that may log in, and the key that belongs to its login signature. */
        public Builder application(String id, String apiKey) {
            gate = gate.withApplication(id, Optional.of(apiKey));
            return this;
        }

        /** Keeps accounts and bytes in this directory. */
        public Builder data(Path directory) {
            server = server.withData(directory);
            return this;
        }

        /**
         * Serves https, with a certificate made for this emulator alone; {@link MediaFireEmulator#tls()} lets a client
         * trust it. With a data directory it stays the same over restarts.
         */
        public Builder tls() {
            server = server.withTls();
            return this;
        }

        /** Serves https and writes the certificate, not its key, to this file when it starts. */
        public Builder tlsCertificate(Path pem) {
            server = server.withTlsCertificate(pem);
            return this;
        }

        /** Where the emulator's time comes from; it can be moved ahead while the emulator runs. */
        public Builder clock(Clock source) {
            server = server.withClock(source);
            return this;
        }

        /** Largest number of entries the journal remembers. */
        public Builder journalLimit(int entries) {
            server = server.withJournalLimit(entries);
            return this;
        }

        /** How long a direct link works; for ever by default, as no document says. */
        public Builder linkLifetime(Duration time) {
            linkLifetime = Optional.of(time);
            return this;
        }

        /** Direct links work as long as the file is there. */
        public Builder lastingLinks() {
            linkLifetime = Optional.empty();
            return this;
        }

        /** Does not look at signatures, application ids and the age of tokens. */
        public Builder lenient() {
            gate = gate.asLenient();
            return this;
        }

        public Builder gate(UnaryOperator<GateOptions> change) {
            gate = change.apply(gate);
            return this;
        }

        public Builder wire(UnaryOperator<WireOptions> change) {
            wire = change.apply(wire);
            return this;
        }

        public Builder state(UnaryOperator<StateOptions> change) {
            state = change.apply(state);
            return this;
        }

        public Builder uploads(UnaryOperator<UploadOptions> change) {
            uploads = change.apply(uploads);
            return this;
        }

        public EmulatorOptions build() {
            return new EmulatorOptions(copy());
        }

        private Builder copy() {
            Builder copy = new Builder();
            copy.server = server;
            copy.accounts = new LinkedHashMap<>(accounts);
            copy.linkLifetime = linkLifetime;
            copy.gate = gate;
            copy.wire = wire;
            copy.state = state;
            copy.uploads = uploads;
            return copy;
        }
    }
}
