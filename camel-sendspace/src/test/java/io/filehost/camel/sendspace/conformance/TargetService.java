package io.filehost.camel.sendspace.conformance;

import java.io.Closeable;

import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.auth.Credentials;

/** Who answers the calls of a test. */
sealed interface TargetService extends Closeable {

    /** Who the account belongs to. */
    Credentials credentials();

    /** A client with these credentials. */
    SendspaceClient with(Credentials credentials);

    /** A client of another account. */
    SendspaceClient other();

    /** The emulator, to order faults, to move its clock, to read its mails. */
    SendspaceEmulator emulator();

    @Override
    void close();

    /** A client of the account. */
    default SendspaceClient client() {
        return with(credentials());
    }

    /** A client without an account. */
    default SendspaceClient guest() {
        return with(Credentials.anonymous(credentials().apiKey()));
    }

    /** An emulator for one test, whose account has a past: what lies there already must not disturb. */
    final class Emulated implements TargetService {

        private static final String OTHER = "otheruser";

        private final EmulatedMember member;

        Emulated() {
            member = EmulatedMember.start(options -> options.account(OTHER, EmulatedMember.PASSWORD));
            member.plant("old letters/greeting.txt", "hello from earlier");
            member.plant("old.txt", "in the root from earlier");
        }

        @Override
        public Credentials credentials() {
            return EmulatedMember.credentials(EmulatedMember.PASSWORD);
        }

        @Override
        public SendspaceClient with(Credentials credentials) {
            return member.client(credentials, options -> options);
        }

        @Override
        public SendspaceClient other() {
            return with(new Credentials(SendspaceOptions.DEFAULT_API_KEY, OTHER, EmulatedMember.PASSWORD));
        }

        @Override
        public SendspaceEmulator emulator() {
            return member.emulator();
        }

        @Override
        public void close() {
            member.close();
        }
    }

    /** The real service. */
    final class Live implements TargetService {

        private final LiveAccess access;

        Live(LiveAccess access) {
            this.access = access;
        }

        @Override
        public Credentials credentials() {
            return access.credentials();
        }

        @Override
        public SendspaceClient with(Credentials credentials) {
            return new HttpSendspaceClient(new ClientOptions(access.baseUrl(), credentials));
        }

        @Override
        public SendspaceClient other() {
            throw new IllegalStateException("Only the emulator has a second account: mark the test @EmulatorOnly");
        }

        @Override
        public SendspaceEmulator emulator() {
            throw new IllegalStateException("This is not the emulator: mark the test @EmulatorOnly");
        }

        @Override
        public void close() {
            // it stays
        }
    }
}
