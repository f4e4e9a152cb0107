package io.filehost.camel.example.archive;

import java.io.IOException;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;

/** Both services, with one account each. */
record Emulators(MediaFireEmulator mediaFire, SendspaceEmulator sendspace) implements AutoCloseable {

    static final String RECIPIENT = "reader@example.com";

    private static final String USERNAME = "dev@example.com";
    private static final String PASSWORD = "correct horse";

    static Emulators start() throws IOException {
        return new Emulators(
                MediaFireEmulator.start(EmulatorOptions.withAccount(USERNAME, PASSWORD)),
                SendspaceEmulator.start(SendspaceOptions.withAccount(USERNAME, PASSWORD)));
    }

    /** The environment variables that lead the application to them. */
    Map<String, String> environment() {
        return Map.of(
                "MEDIAFIRE_BASE_URL", mediaFire.baseUrl(), "MEDIAFIRE_USERNAME", USERNAME, "MEDIAFIRE_PASSWORD", PASSWORD,
                "MEDIAFIRE_APPLICATION_ID", EmulatorOptions.DEFAULT_APPLICATION_ID,
                "SENDSPACE_BASE_URL", sendspace.baseUrl(), "SENDSPACE_USERNAME", USERNAME, "SENDSPACE_PASSWORD", PASSWORD,
                "SENDSPACE_API_KEY", SendspaceOptions.DEFAULT_API_KEY, "SENDSPACE_RECIPIENT", RECIPIENT);
    }

    /** Puts a text into the account on MediaFire. */
    void plant(String path, String text) throws IOException {
        mediaFire.seeds().plant(mediaFire.account(USERNAME), path, text.getBytes());
    }

    @Override
    public void close() {
        mediaFire.close();
        sendspace.close();
    }
}
