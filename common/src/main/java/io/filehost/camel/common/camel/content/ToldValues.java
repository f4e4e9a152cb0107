package io.filehost.camel.common.camel.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a service told of something, as a map, in the order of its record. What it did not tell is left out; keys are
 * text, words of a choice are in lower case, and times stay instants.
 */
public final class ToldValues {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<Class<?>> keyTypes;

    /** @param keyTypes the types that become text */
    public ToldValues(Set<Class<?>> keyTypes) {
        this.keyTypes = Set.copyOf(keyTypes);
    }

    /** One value; null, an empty text and a negative number are nothing told. */
    public ToldValues put(String name, Object value) {
        boolean told = value != null && !"".equals(value) && !(value instanceof Long number && number < 0);
        if (told) {
            values.put(name, plain(value));
        }
        return this;
    }

    /** All that was told. */
    public Map<String, Object> asMap() {
        return values;
    }

    private Object plain(Object value) {
        if (keyTypes.contains(value.getClass())) {
            return value.toString();
        }
        return value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : value;
    }
}
