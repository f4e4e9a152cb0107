package io.filehost.camel.quarkus.build.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Emulator;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The emulator of one service for as long as an application is developed or tested: started when it is first needed,
 * kept over live reloads, started anew only when it would be another, closed at the end.
 */
public final class EmulatorDevService {

    private static final Logger LOG = Logger.getLogger(EmulatorDevService.class);

    private final EmulatedService service;
    private Started started;

    public EmulatorDevService(EmulatedService service) {
        this.service = service;
    }

    /** @param wired what the component is told, with the base URL and without what the user configured */
    private record Started(Plan plan, Emulator emulator, Map<String, String> wired) {
    }

    /** @param missing the credentials that the user did not configure */
    private record Plan(int port, Map<String, String> credentials, Map<String, String> missing) {
    }

    /**
     * What the application is told about the emulator; empty when the user wants none, or has a service of his own.
     */
    public synchronized Optional<DevServicesResultBuildItem> offer(DevServicesConfig config, Config user) {
        ComponentSettings settings = ComponentSettings.of(user, service.scheme());
        if (!config.enabled()) {
            LOG.debugf("Dev Services for %s are switched off", service.scheme());
            close();
            return Optional.empty();
        }
        if (settings.has("base-url")) {
            LOG.infof("Dev Services for %s step aside: %s is configured", service.scheme(), property("base-url"));
            close();
            return Optional.empty();
        }
        run(plan(config, settings));
        // For Quarkus it was there before, as it is kept over restarts and closed here.
        return Optional.of(DevServicesResultBuildItem.discovered().feature("camel-" + service.scheme())
                .description("Emulator of " + service.scheme()).config(started.wired()).build());
    }

    private Plan plan(DevServicesConfig config, ComponentSettings settings) {
        Map<String, String> credentials = new LinkedHashMap<>(service.credentials(config));
        Map<String, String> missing = new LinkedHashMap<>(credentials);
        missing.keySet().removeIf(settings::has);
        credentials.replaceAll((option, usual) -> settings.value(option).orElse(usual));
        return new Plan(config.port(), credentials, missing);
    }

    private void run(Plan plan) {
        if (started != null && started.plan().equals(plan)) {
            return;
        }
        close();
        Emulator emulator = start(plan);
        Map<String, String> wired = new LinkedHashMap<>();
        wired.put(property("base-url"), emulator.baseUrl());
        plan.missing().forEach((option, value) -> wired.put(property(option), value));
        started = new Started(plan, emulator, wired);
        LOG.infof("Dev Services for %s: emulator at %s, account %s", service.scheme(), emulator.baseUrl(),
                plan.credentials().get("username"));
    }

    private Emulator start(Plan plan) {
        try {
            return service.start(plan.port(), plan.credentials());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Dev Services for %s: no emulator at port %d: %s"
                            .formatted(service.scheme(), plan.port(), e.getMessage()),
                    e);
        }
    }

    private String property(String option) {
        return "camel.component." + service.scheme() + "." + option;
    }

    /** Stops the emulator, if one runs. */
    public synchronized void close() {
        if (started != null) {
            started.emulator().close();
            LOG.debugf("Dev Services for %s: emulator closed", service.scheme());
            started = null;
        }
    }
}
