package io.filehost.camel.emulator.sendspace;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.filehost.camel.emulator.kernel.ServerOptions;
import io.filehost.camel.emulator.kernel.TlsIdentity;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/**
 * How an emulator of sendspace is set up. Everything has a default: loopback, a free port, no account, strict, nothing
 * kept.
 */
public final class SendspaceOptions {

    /** The application that is known unless others are set. */
    public static final String DEFAULT_API_KEY = Rules.SAMPLE_API_KEY;

    private final Builder values;

    private SendspaceOptions(Builder values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A strict emulator on a free port with one account.
     *
     * @param name member name or address; either logs in
     */
    public static SendspaceOptions withAccount(String name, String password) {
        return builder().account(name, password).build();
    }

    static Builder like(SendspaceOptions options) {
        return options.values.copy();
    }

    ServerOptions server() {
        return values.server;
    }

    Map<String, String> accounts() {
        return values.accounts;
    }

    public Rules rules() {
        return values.rules;
    }

    /** Collects the options; later calls win. */
    public static final class Builder {

        private ServerOptions server = ServerOptions.defaults();
        private Map<String, String> accounts = new LinkedHashMap<>();
        private Rules rules = Rules.usual();

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

        /**
         * An account that is there from the start; one that was kept in the data directory gets this password.
         *
         * @param name member name, which gets an address at {@code example.com}, or an address, which is both
         */
        public Builder account(String name, String password) {
            accounts.put(name, password);
            return this;
        }

        /** The one application that is known, in the place of {@link #DEFAULT_API_KEY}. */
        public Builder apiKey(String key) {
            rules = rules.withApiKeys(Set.of(key));
            return this;
        }

        /** Keeps accounts and bytes in this directory. */
        public Builder data(Path directory) {
            server = server.withData(directory);
            return this;
        }

        /** Serves https, with a certificate made for this emulator alone. */
        public Builder tls() {
            server = server.withTls();
            return this;
        }

        /** Serves https as somebody who is trusted already, for example another emulator. */
        public Builder tls(TlsIdentity identity) {
            server = server.withIdentity(identity);
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

        /** One behaviour more that differs from the usual ones. */
        public Builder quirk(Quirk quirk) {
            rules = rules.with(quirk);
            return this;
        }

        public Builder rules(UnaryOperator<Rules> change) {
            rules = change.apply(rules);
            return this;
        }

        /** Takes every API key and lets tokens be used again. */
        public Builder lenient() {
            return quirk(Quirk.ANY_API_KEY).quirk(Quirk.REUSABLE_TOKENS).quirk(Quirk.LATER_VERSIONS);
        }

        public SendspaceOptions build() {
            return new SendspaceOptions(copy());
        }

        private Builder copy() {
            Builder copy = new Builder();
            copy.server = server;
            copy.accounts = new LinkedHashMap<>(accounts);
            copy.rules = rules;
            return copy;
        }
    }
}
