package io.filehost.camel.quarkus.sendspace.deployment;

import java.io.IOException;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.quarkus.build.devservices.DevServicesConfig;
import io.filehost.camel.quarkus.build.devservices.EmulatedService;

/** sendspace as Dev Services see it. */
final class EmulatedSendspace implements EmulatedService {

    @Override
    public String scheme() {
        return "sendspace";
    }

    @Override
    public Map<String, String> credentials(DevServicesConfig config) {
        return Map.of("username", config.username(), "password", config.password(),
                "api-key", SendspaceOptions.DEFAULT_API_KEY);
    }

    @Override
    public Emulator start(int port, Map<String, String> credentials) throws IOException {
        return SendspaceEmulator.start(SendspaceOptions.builder().port(port)
                .account(credentials.get("username"), credentials.get("password"))
                .apiKey(credentials.get("api-key"))
                .build());
    }
}
