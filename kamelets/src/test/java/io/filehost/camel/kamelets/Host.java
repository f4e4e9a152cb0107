package io.filehost.camel.kamelets;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;

/** A service with its Kamelets and its emulator. */
enum Host {

    MEDIAFIRE("mediafire", "applicationId", EmulatorOptions.DEFAULT_APPLICATION_ID,
              List.of("source", "sink", "trash-source", "action")) {
        @Override
        Emulator start(String username, String password) throws IOException {
            return MediaFireEmulator.start(EmulatorOptions.withAccount(username, password));
        }
    },
    SENDSPACE("sendspace", "apiKey", SendspaceOptions.DEFAULT_API_KEY, List.of("source", "sink")) {
        @Override
        Emulator start(String username, String password) throws IOException {
            return SendspaceEmulator.start(SendspaceOptions.withAccount(username, password));
        }
    };

    private final String scheme;
    private final Map<String, String> application;
    private final List<String> kinds;

    Host(String scheme, String applicationOption, String applicationValue, List<String> kinds) {
        this.scheme = scheme;
        this.application = Map.of(applicationOption, applicationValue);
        this.kinds = kinds;
    }

    /** A strict emulator with one account; whoever asks closes it. */
    abstract Emulator start(String username, String password) throws IOException;

    String scheme() {
        return scheme;
    }

    /** The option that names the application, with a value that the emulator knows. */
    Map<String, String> application() {
        return application;
    }

    /** The names of its Kamelets. */
    List<String> kamelets() {
        return kinds.stream().map(kind -> scheme + "-" + kind).toList();
    }
}
