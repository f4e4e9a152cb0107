package io.filehost.camel.quarkus.build.devservices;

import java.util.List;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CuratedApplicationShutdownBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LiveReloadBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig.Enabled;
import org.eclipse.microprofile.config.ConfigProvider;

/** The emulators of an application that is developed or tested. */
final class DevServicesProcessor {

    @BuildStep(onlyIf = { IsDevServicesSupportedByLaunchMode.class, Enabled.class })
    void emulators(
            List<EmulatedServiceBuildItem> services, LiveReloadBuildItem reload, CuratedApplicationShutdownBuildItem end,
            BuildProducer<DevServicesResultBuildItem> results) {
        KeptEmulators kept = reload.getContextObject(KeptEmulators.class);
        if (kept == null) {
            kept = new KeptEmulators();
            reload.setContextObject(KeptEmulators.class, kept);
            end.addCloseTask(kept::close, true);
        }
        for (EmulatedServiceBuildItem service : services) {
            kept.of(service.service()).offer(service.config(), ConfigProvider.getConfig()).ifPresent(results::produce);
        }
    }
}
