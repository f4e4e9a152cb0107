package io.filehost.camel.quarkus.build.devservices;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.Expressions;
import org.eclipse.microprofile.config.Config;

/**
 * What the user configured of a Camel component, whichever source it stands in and however it is spelled: as
 * {@code base-url}, {@code baseUrl}, an environment variable, or through the component's {@code configuration}.
 */
public final class ComponentSettings {

    private static final String COMPONENTS = "camel.component.";

    private final Config config;
    private final Map<String, String> names = new HashMap<>();

    private ComponentSettings(Config config) {
        this.config = config;
    }

    /**
     * The settings of one component.
     *
     * @param scheme of the component's URIs, which is its name in the configuration
     */
    public static ComponentSettings of(Config config, String scheme) {
        ComponentSettings settings = new ComponentSettings(config);
        String prefix = plain(COMPONENTS + scheme);
        for (String name : config.getPropertyNames()) {
            String plain = plain(name);
            if (plain.startsWith(prefix)) {
                settings.names.put(withoutConfiguration(plain.substring(prefix.length())), name);
            }
        }
        return settings;
    }

    /** Whether an option is configured; what its value refers to need not be known yet. */
    public boolean has(String option) {
        String name = names.get(plain(option));
        return name != null && Expressions.withoutExpansion(() -> config.getOptionalValue(name, String.class)).isPresent();
    }

    /** The value of an option, with everything it refers to. */
    public Optional<String> value(String option) {
        return has(option) ? config.getOptionalValue(names.get(plain(option)), String.class) : Optional.empty();
    }

    private static String plain(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    private static String withoutConfiguration(String option) {
        return option.startsWith("configuration") ? option.substring("configuration".length()) : option;
    }
}
