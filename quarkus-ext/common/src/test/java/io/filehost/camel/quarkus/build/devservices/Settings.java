package io.filehost.camel.quarkus.build.devservices;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Configurations of users, from a file or from the environment. */
final class Settings {

    private Settings() {
    }

    static SmallRyeConfig file(Map<String, String> properties) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(Root.class)
                .withSources(new PropertiesConfigSource(properties, "application.properties", 250)).build();
    }

    /** Where tests configure Dev Services. */
    @ConfigMapping(prefix = "test")
    interface Root {
        DevServicesConfig devservices();
    }

    /** What a configuration made by {@link #file} says of Dev Services below {@code test.devservices.}. */
    static DevServicesConfig devServices(SmallRyeConfig config) {
        return config.getConfigMapping(Root.class).devservices();
    }

    static SmallRyeConfig environment(Map<String, String> variables) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withSources(new EnvConfigSource(variables, 300)).build();
    }
}
