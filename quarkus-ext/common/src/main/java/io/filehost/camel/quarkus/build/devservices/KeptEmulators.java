package io.filehost.camel.quarkus.build.devservices;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The emulators that a live reload leaves as they are, by the schemes of their components. */
final class KeptEmulators {

    private final Map<String, EmulatorDevService> emulators = new ConcurrentHashMap<>();

    EmulatorDevService of(EmulatedService service) {
        return emulators.computeIfAbsent(service.scheme(), scheme -> new EmulatorDevService(service));
    }

    void close() {
        emulators.values().forEach(EmulatorDevService::close);
    }
}
