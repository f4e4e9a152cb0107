package io.filehost.camel.mediafire.conformance;

import java.io.Closeable;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;

/** Who answers the calls of a test. */
sealed interface TargetService extends Closeable {

    /** A client of the account. */
    HttpMediaFireClient client(UnaryOperator<ClientOptions.Builder> change);

    /** A client of another account. */
    HttpMediaFireClient other();

    /** The emulator, to order faults, to move its clock, to read its journal. */
    MediaFireEmulator emulator();

    @Override
    void close();

    /** An emulator for one test, whose account has a past: what lies there already must not disturb. */
    final class Emulated implements TargetService {

        private static final String OTHER = "other@example.org";

        private final EmulatedAccount account;

        Emulated(UnaryOperator<EmulatorOptions.Builder> change) {
            account = EmulatedAccount.start(options -> change.apply(options.account(OTHER, EmulatedAccount.PASSWORD)));
            account.plant("old letters/greeting.txt", "hello from earlier");
            account.plant("old.txt", "in the root from earlier");
        }

        @Override
        public HttpMediaFireClient client(UnaryOperator<ClientOptions.Builder> change) {
            return account.client(change);
        }

        @Override
        public HttpMediaFireClient other() {
            return account.client(options -> options
                    .credentials(new Credentials(OTHER, EmulatedAccount.PASSWORD, EmulatorOptions.DEFAULT_APPLICATION_ID, "")));
        }

        @Override
        public MediaFireEmulator emulator() {
            return account.emulator();
        }

        @Override
        public void close() {
            account.close();
        }
    }

    /** The real service, asked politely. */
    final class Live implements TargetService {

        private static final double CALLS_PER_SECOND = 4;

        private final LiveAccess access;

        Live(LiveAccess access) {
            this.access = access;
        }

        @Override
        public HttpMediaFireClient client(UnaryOperator<ClientOptions.Builder> change) {
            return new HttpMediaFireClient(
                    change.apply(ClientOptions.builder().baseUrl(access.baseUrl())
                            .credentials(access.credentials()).pacing(Pacing.DEFAULTS.withMaxCallsPerSecond(CALLS_PER_SECOND)))
                            .build());
        }

        @Override
        public HttpMediaFireClient other() {
            throw new IllegalStateException("Only the emulator has a second account: mark the test @EmulatorOnly");
        }

        @Override
        public MediaFireEmulator emulator() {
            throw new IllegalStateException("This is not the emulator: mark the test @EmulatorOnly");
        }

        @Override
        public void close() {
            // it stays
        }
    }
}
