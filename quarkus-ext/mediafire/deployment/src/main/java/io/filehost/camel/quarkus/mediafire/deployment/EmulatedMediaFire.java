package io.filehost.camel.quarkus.mediafire.deployment;

import java.io.IOException;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.quarkus.build.devservices.DevServicesConfig;
import io.filehost.camel.quarkus.build.devservices.EmulatedService;

/** MediaFire as Dev Services see it. */
final class EmulatedMediaFire implements EmulatedService {

    @Override
    public String scheme() {
        return "mediafire";
    }

    @Override
    public Map<String, String> credentials(DevServicesConfig config) {
        return Map.of("username", config.username(), "password", config.password(),
                "application-id", EmulatorOptions.DEFAULT_APPLICATION_ID, "api-key", "dev-services-key");
    }

    @Override
    public Emulator start(int port, Map<String, String> credentials) throws IOException {
        return MediaFireEmulator.start(EmulatorOptions.builder().port(port)
                .account(credentials.get("username"), credentials.get("password"))
                .application(credentials.get("application-id"), credentials.get("api-key"))
                .build());
    }
}
