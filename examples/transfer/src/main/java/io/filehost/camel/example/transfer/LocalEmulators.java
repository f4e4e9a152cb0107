package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;

/** The emulators of the services inside this program, with one account each whose files outlive the program. */
final class LocalEmulators implements AutoCloseable {

    /** Nobody's patience has to be spared on loopback. */
    static final String RETRY_DELAY = "100ms";

    private static final String USERNAME = "demo@example.com";
    private static final String PASSWORD = "only-for-the-emulator";
    private static final String APPLICATION_ID = "42";
    private static final String API_KEY = "emulator-key";
    private static final String RECIPIENT = "friend@example.com";
    private static final int JOURNAL_ENTRIES = 2000;

    private final MediaFireEmulator mediaFire;
    private final Optional<SendspaceEmulator> sendspace;

    private LocalEmulators(MediaFireEmulator mediaFire, Optional<SendspaceEmulator> sendspace) {
        this.mediaFire = mediaFire;
        this.sendspace = sendspace;
    }

    /** Starts an emulator, or tells that its port is taken. */
    private interface Starter<E> {

        E start() throws IOException;
    }

    /**
     * Starts them.
     *
     * @param  home         accounts and bytes are kept below it
     * @param  sendOn       whether sendspace is needed
     * @throws UsageProblem when a port is taken
     */
    static LocalEmulators start(Path home, Emulation emulation, boolean sendOn) throws IOException {
        MediaFireEmulator mediaFire = startMediaFire(home.resolve("emulator"), emulation);
        try {
            return new LocalEmulators(
                    mediaFire, sendOn ? Optional.of(startSendspace(home.resolve("sendspace"), emulation)) : Optional.empty());
        } catch (IOException | RuntimeException e) {
            mediaFire.close();
            throw e;
        }
    }

    private static MediaFireEmulator startMediaFire(Path data, Emulation emulation) throws IOException {
        EmulatorOptions options = EmulatorOptions.builder().port(emulation.mediaFirePort()).data(data)
                .account(USERNAME, PASSWORD).application(APPLICATION_ID, API_KEY).journalLimit(JOURNAL_ENTRIES).build();
        MediaFireEmulator emulator = listen(() -> MediaFireEmulator.start(options), emulation.mediaFirePort(), "--port");
        if (emulation.faultRate() > 0) {
            emulator.faults().everything(emulation.faultRate(), emulation.seed());
        }
        return emulator;
    }

    private static SendspaceEmulator startSendspace(Path data, Emulation emulation) throws IOException {
        SendspaceOptions options = SendspaceOptions.builder().port(emulation.sendspacePort()).data(data)
                .account(USERNAME, PASSWORD).apiKey(API_KEY).journalLimit(JOURNAL_ENTRIES).build();
        SendspaceEmulator emulator
                = listen(() -> SendspaceEmulator.start(options), emulation.sendspacePort(), "--sendspace-port");
        if (emulation.faultRate() > 0) {
            emulator.faults().everything(emulation.faultRate(), emulation.seed());
        }
        return emulator;
    }

    private static <E> E listen(Starter<E> starter, int port, String option) throws IOException {
        try {
            return starter.start();
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new UsageProblem("Port %d is taken; choose another with %s, or none".formatted(port, option), e);
            }
            throw e;
        }
    }

    Services services() {
        return new Services(
                new MediaFireAccount(USERNAME, PASSWORD, APPLICATION_ID, API_KEY, mediaFire.baseUrl()),
                sendspace.map(emulator -> new SendspaceAccount(USERNAME, PASSWORD, API_KEY, RECIPIENT, emulator.baseUrl())));
    }

    @Override
    public void close() {
        sendspace.ifPresent(SendspaceEmulator::close);
        mediaFire.close();
    }
}
