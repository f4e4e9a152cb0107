package io.filehost.camel.common.testing.route;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.spi.UriParam;

/**
 * The options of a configuration, those it inherits included.
 *
 * @param fields the fields that are options
 */
public record OptionFields(List<Field> fields) {

    /** The options that instances of a class have. */
    public static OptionFields of(Class<?> configuration) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = configuration; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(UriParam.class)) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return new OptionFields(fields);
    }

    /** Gives every option another value, where its type has one without a service behind it; what they all are then. */
    public Map<String, Object> change(Object configuration) throws IllegalAccessException {
        for (Field option : fields) {
            Object value = option.get(configuration);
            if (option.getType() == String.class) {
                option.set(configuration, "some " + option.getName());
            } else if (option.getType() == int.class) {
                option.setInt(configuration, (int) value == 7 ? 8 : 7);
            } else if (option.getType() == boolean.class) {
                option.setBoolean(configuration, !(boolean) value);
            } else if (option.getType() == Duration.class && value != null) {
                option.set(configuration, ((Duration) value).plusSeconds(1));
            } else if (option.getType().isEnum()) {
                Object[] choices = option.getType().getEnumConstants();
                option.set(configuration, choices[choices.length - 1]);
            }
        }
        return values(configuration);
    }

    /** All options by name. */
    public Map<String, Object> values(Object configuration) throws IllegalAccessException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field option : fields) {
            values.put(option.getName(), option.get(configuration));
        }
        return values;
    }
}
