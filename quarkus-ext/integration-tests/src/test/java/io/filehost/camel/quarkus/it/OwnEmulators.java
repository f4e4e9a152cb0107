package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Emulators that the tests start themselves. They know nobody else. */
public final class OwnEmulators implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "the right one";

    private MediaFireEmulator mediafire;
    private SendspaceEmulator sendspace;

    @Override
    public Map<String, String> start() {
        try {
            mediafire = MediaFireEmulator.start(EmulatorOptions.withAccount("me@example.com", PASSWORD));
            sendspace = SendspaceEmulator.start(SendspaceOptions.withAccount("me", PASSWORD));
            return Map.of("own.mediafire", mediafire.baseUrl(), "own.sendspace", sendspace.baseUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        mediafire.close();
        sendspace.close();
    }

    /** What every test with these emulators configures: addresses that are known only when the application starts. */
    static Map<String, String> configured() {
        return Map.of("camel.component.mediafire.baseUrl", "{{own.mediafire}}",
                "camel.component.mediafire.username", "me@example.com",
                "camel.component.mediafire.application-id", EmulatorOptions.DEFAULT_APPLICATION_ID,
                "camel.component.sendspace.configuration.base-url", "{{own.sendspace}}",
                "camel.component.sendspace.username", "me",
                "camel.component.sendspace.api-key", SendspaceOptions.DEFAULT_API_KEY,
                "it.watch", "false");
    }
}
