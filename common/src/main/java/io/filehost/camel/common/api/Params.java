package io.filehost.camel.common.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one call, by wire name, in the order they were given. Its text shows names only: values may be secret.
 */
public final class Params {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Params() {
    }

    /** No values yet. */
    public static Params none() {
        return new Params();
    }

    /** One value; see {@link #with(ApiParam, Object)}. */
    public static Params params(ApiParam param, Object value) {
        return none().with(param, value);
    }

    /** A copy of what is in the map; null values are left out. */
    public static Params of(Map<String, ?> map) {
        Params params = none();
        map.forEach((name, value) -> {
            if (value != null) {
                params.values.put(name, text(value));
            }
        });
        return params;
    }

    /** Adds a value; a collection is joined with commas; null leaves the parameter out. */
    public Params with(ApiParam param, Object value) {
        if (value != null) {
            values.put(param.name(), text(value));
        }
        return this;
    }

    /** Adds a value by wire name; null leaves the parameter out. */
    public Params with(String name, Object value) {
        if (value != null) {
            values.put(name, text(value));
        }
        return this;
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return String.join(",", several.stream().map(Object::toString).toList());
        }
        return value.toString();
    }

    /** The value of a parameter, if given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** All values, unmodifiable, in the order given. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return "Params" + values.keySet();
    }
}
