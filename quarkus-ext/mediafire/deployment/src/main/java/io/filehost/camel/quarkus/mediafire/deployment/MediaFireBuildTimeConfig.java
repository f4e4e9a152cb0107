package io.filehost.camel.quarkus.mediafire.deployment;

import io.filehost.camel.quarkus.build.devservices.DevServicesConfig;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;

/** What can be configured of the extension while an application is built. */
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
@ConfigMapping(prefix = "quarkus.camel.mediafire")
public interface MediaFireBuildTimeConfig {

    /**
     * Dev Services start an emulator of MediaFire inside the JVM.
     */
    DevServicesConfig devservices();
}
