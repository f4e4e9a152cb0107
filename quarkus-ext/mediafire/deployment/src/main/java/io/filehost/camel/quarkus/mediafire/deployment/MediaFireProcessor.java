package io.filehost.camel.quarkus.mediafire.deployment;

import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.quarkus.build.ComponentBuildItem;
import io.filehost.camel.quarkus.build.devservices.EmulatedServiceBuildItem;
import io.quarkus.deployment.annotations.BuildStep;

/** What the build of an application is told about MediaFire. */
final class MediaFireProcessor {

    @BuildStep
    ComponentBuildItem component() {
        return new ComponentBuildItem("mediafire", MediaFireCatalog.methods(), MediaFireClient.class);
    }

    @BuildStep
    EmulatedServiceBuildItem emulator(MediaFireBuildTimeConfig config) {
        return new EmulatedServiceBuildItem(new EmulatedMediaFire(), config.devservices());
    }
}
