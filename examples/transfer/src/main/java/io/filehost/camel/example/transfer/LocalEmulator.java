package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;

/** The emulator of the service inside this program, with one account whose files outlive the program. */
final class LocalEmulator implements AutoCloseable {

    /** Nobody's patience has to be spared on loopback. */
    static final String RETRY_DELAY = "100ms";

    private static final String USERNAME = "demo@example.com";
    private static final String PASSWORD = "only-for-the-emulator";
    private static final String APPLICATION_ID = "42";
    private static final String API_KEY = "emulator-key";
    private static final int JOURNAL_ENTRIES = 2000;

    private final MediaFireEmulator emulator;

    private LocalEmulator(MediaFireEmulator emulator) {
        this.emulator = emulator;
    }

    /**
     * Starts it.
     *
     * @param  data         where accounts and bytes are kept
     * @throws UsageProblem when the port is taken
     */
    static LocalEmulator start(Path data, Settings settings) throws IOException {
        EmulatorOptions options = EmulatorOptions.builder().port(settings.port()).data(data).account(USERNAME, PASSWORD)
                .application(APPLICATION_ID, API_KEY).journalLimit(JOURNAL_ENTRIES).build();
        MediaFireEmulator emulator = listen(options, settings.port());
        if (settings.faultRate() > 0) {
            emulator.faults().everything(settings.faultRate(), settings.seed());
        }
        return new LocalEmulator(emulator);
    }

    private static MediaFireEmulator listen(EmulatorOptions options, int port) throws IOException {
        try {
            return MediaFireEmulator.start(options);
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new UsageProblem("Port " + port + " is taken; choose another with --port, or none", e);
            }
            throw e;
        }
    }

    Account account() {
        return new Account(USERNAME, PASSWORD, APPLICATION_ID, API_KEY, emulator.baseUrl());
    }

    @Override
    public void close() {
        emulator.close();
    }
}
