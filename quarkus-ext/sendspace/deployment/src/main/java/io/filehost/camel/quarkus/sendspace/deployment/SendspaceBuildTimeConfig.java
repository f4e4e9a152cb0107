package io.filehost.camel.quarkus.sendspace.deployment;

import io.filehost.camel.quarkus.build.devservices.DevServicesConfig;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;

/** What can be configured of the extension while an application is built. */
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
@ConfigMapping(prefix = "quarkus.camel.sendspace")
public interface SendspaceBuildTimeConfig {

    /**
     * Dev Services start an emulator of sendspace inside the JVM.
     */
    DevServicesConfig devservices();
}
