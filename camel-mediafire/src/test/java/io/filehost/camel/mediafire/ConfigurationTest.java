package io.filehost.camel.mediafire;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.UriParam;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationTest {

    private static final int OPTIONS = 65;

    @Test
    void everyOptionOfTheComponentReachesItsEndpoints() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            MediaFireComponent component = new MediaFireComponent();
            MediaFireConfiguration given = component.getConfiguration();
            Map<String, Object> values = change(given);
            context.addComponent("mediafire", component);

            MediaFireConfiguration own = context.getEndpoint("mediafire:/", MediaFireEndpoint.class).getConfiguration();

            assertThat(own).isNotSameAs(given);
            assertThat(values).hasSize(OPTIONS);
            assertThat(valuesOf(own)).containsAllEntriesOf(values);
        }
    }

    @Test
    void parametersOfOneEndpointDoNotReachAnother() {
        MediaFireConfiguration one = new MediaFireConfiguration();
        MediaFireConfiguration two = one.copy();

        two.getParameters().put("order_by", "name");

        assertThat(one.getParameters()).isEmpty();
    }

    /** Gives every option another value, where its type has one without a service behind it. */
    private static Map<String, Object> change(MediaFireConfiguration configuration) throws IllegalAccessException {
        for (Field option : options()) {
            Object value = option.get(configuration);
            if (option.getType() == String.class) {
                option.set(configuration, "some " + option.getName());
            } else if (option.getType() == int.class) {
                option.setInt(configuration, (int) value == 7 ? 8 : 7);
            } else if (option.getType() == boolean.class) {
                option.setBoolean(configuration, !(boolean) value);
            } else if (option.getType() == Duration.class) {
                option.set(configuration, ((Duration) value).plusSeconds(1));
            } else if (option.getType().isEnum()) {
                Object[] choices = option.getType().getEnumConstants();
                option.set(configuration, choices[choices.length - 1]);
            }
        }
        configuration.setFilter(file -> true);
        configuration.getParameters().put("order_by", "name");
        return valuesOf(configuration);
    }

    private static Map<String, Object> valuesOf(MediaFireConfiguration configuration) throws IllegalAccessException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field option : options()) {
            values.put(option.getName(), option.get(configuration));
        }
        return values;
    }

    private static List<Field> options() {
        List<Field> options = new ArrayList<>();
        for (Class<?> type = MediaFireConfiguration.class; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(UriParam.class)) {
                    assertThat(Modifier.isStatic(field.getModifiers())).isFalse();
                    field.setAccessible(true);
                    options.add(field);
                }
            }
        }
        return options;
    }
}
