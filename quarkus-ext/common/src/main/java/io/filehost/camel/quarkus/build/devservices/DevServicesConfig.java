package io.filehost.camel.quarkus.build.devservices;

import io.quarkus.runtime.annotations.ConfigGroup;
import io.smallrye.config.WithDefault;

/** What can be said about the emulator that Dev Services start. */
@ConfigGroup
public interface DevServicesConfig {

    /**
     * Whether an emulator starts in dev and test mode. It never starts when the base URL of the component is
     * configured, nor when Dev Services are switched off altogether.
     */
    @WithDefault("true")
    boolean enabled();

    /**
     * The port the emulator listens at, on the loopback address. 0 takes a free one.
     */
    @WithDefault("0")
    int port();

    /**
     * Name of the account that the emulator has from the start, unless the component is configured with a username:
     * then the account has that one.
     */
    @WithDefault("dev@example.com")
    String username();

    /**
     * Password of this account, unless the component is configured with a password: then the account has that one.
     */
    @WithDefault("devservices")
    String password();
}
