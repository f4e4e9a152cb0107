package io.filehost.camel.quarkus.build.devservices;

import java.util.Objects;

import io.quarkus.builder.item.MultiBuildItem;

/** A service whose emulator an application may have in dev and test mode. */
public final class EmulatedServiceBuildItem extends MultiBuildItem {

    private final EmulatedService service;
    private final DevServicesConfig config;

    public EmulatedServiceBuildItem(EmulatedService service, DevServicesConfig config) {
        this.service = Objects.requireNonNull(service, "service");
        this.config = Objects.requireNonNull(config, "config");
    }

    EmulatedService service() {
        return service;
    }

    DevServicesConfig config() {
        return config;
    }
}
