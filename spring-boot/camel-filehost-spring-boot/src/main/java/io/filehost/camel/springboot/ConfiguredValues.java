package io.filehost.camel.springboot;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * What the properties of an application say about the options of a component. Its text shows nothing: some of it is
 * secret.
 *
 * @param beans    options whose values are beans: references like {@code #name}, or maps
 * @param literals the others, each of the type of its option
 */
record ConfiguredValues(Map<String, Object> beans, Map<String, Object> literals) {

    private static final Bindable<Map<String, Object>> MAP = Bindable.mapOf(String.class, Object.class);

    /**
     * Reads the properties, in any spelling that Spring Boot accepts.
     *
     * @throws org.springframework.boot.context.properties.bind.BindException names the first property whose value does
     *                                                                        not fit its option
     */
    static ConfiguredValues read(Environment environment, ComponentOptions<?> options) {
        Binder binder = Binder.get(environment);
        ConfiguredValues values = new ConfiguredValues(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String option : options.names()) {
            String property = options.property(option);
            Class<?> type = options.type(option);
            if (isLiteral(type)) {
                binder.bind(property, type).ifBound(value -> values.literals.put(option, value));
            } else {
                referenceOrMap(binder, property).ifPresent(value -> values.beans.put(option, value));
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return "ConfiguredValues[***]";
    }

    private static boolean isLiteral(Class<?> type) {
        return type == String.class || type == Duration.class || type.isEnum() || ClassUtils.isPrimitiveOrWrapper(type);
    }

    private static Optional<Object> referenceOrMap(Binder binder, String property) {
        Optional<Object> reference = Optional.ofNullable(binder.bind(property, String.class).orElse(null))
                .map(ConfiguredValues::reference);
        return reference.or(() -> Optional.ofNullable(binder.bind(property, MAP).orElse(null)));
    }

    /** Editors propose names of beans; Camel marks references. */
    private static String reference(String text) {
        return text.startsWith("#") ? text : "#bean:" + text;
    }
}
