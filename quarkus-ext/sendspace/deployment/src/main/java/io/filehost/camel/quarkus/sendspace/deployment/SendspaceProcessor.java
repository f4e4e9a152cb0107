package io.filehost.camel.quarkus.sendspace.deployment;

import io.filehost.camel.quarkus.build.ComponentBuildItem;
import io.filehost.camel.quarkus.build.devservices.EmulatedServiceBuildItem;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.quarkus.deployment.annotations.BuildStep;

/** What the build of an application is told about sendspace. */
final class SendspaceProcessor {

    @BuildStep
    ComponentBuildItem component() {
        return new ComponentBuildItem("sendspace", SendspaceCatalog.methods(), SendspaceClient.class);
    }

    @BuildStep
    EmulatedServiceBuildItem emulator(SendspaceBuildTimeConfig config) {
        return new EmulatedServiceBuildItem(new EmulatedSendspace(), config.devservices());
    }
}
