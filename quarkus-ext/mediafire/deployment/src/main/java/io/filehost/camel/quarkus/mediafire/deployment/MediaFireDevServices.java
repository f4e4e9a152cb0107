package io.filehost.camel.quarkus.mediafire.deployment;

import java.util.Optional;

import io.filehost.camel.quarkus.build.devservices.EmulatorDevService;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CuratedApplicationShutdownBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LiveReloadBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/** The emulator of MediaFire for an application that is developed or tested. */
final class MediaFireDevServices {

    @BuildStep(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class })
    void emulator(
            MediaFireBuildTimeConfig config, LiveReloadBuildItem reload, CuratedApplicationShutdownBuildItem end,
            BuildProducer<DevServicesResultBuildItem> result) {
        Kept kept = Optional.ofNullable(reload.getContextObject(Kept.class)).orElseGet(() -> {
            Kept first = new Kept(new EmulatorDevService(new EmulatedMediaFire()));
            reload.setContextObject(Kept.class, first);
            end.addCloseTask(first.emulator()::close, true);
            return first;
        });
        kept.emulator().offer(config.devservices(), ConfigProvider.getConfig()).ifPresent(result::produce);
    }

    /** What a live reload leaves as it is. */
    private record Kept(EmulatorDevService emulator) {
    }
}
