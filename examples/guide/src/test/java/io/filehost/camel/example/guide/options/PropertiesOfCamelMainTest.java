package io.filehost.camel.example.guide.options;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Component;
import org.apache.camel.main.Main;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each option that the page of options has for the component is set by the property of Camel main that it names. */
class PropertiesOfCamelMainTest {

    private final Main main = new Main();

    @AfterEach
    void stop() {
        main.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = { "mediafire", "sendspace" })
    void everyOptionOfTheComponentIsSetByItsProperty(String service) throws Exception {
        Map<String, String> values = values(Catalog.of(service));
        Map<String, String> set = new TreeMap<>();
        main.setDefaultPropertyPlaceholderLocation("false");
        main.configure().withAutoConfigurationLogSummary(false);
        values.forEach((option, value) -> main.addInitialProperty(
                "camel.component." + service + "." + SpringProperties.dashed(option), value));

        main.start();

        Component component = main.getCamelContext().getComponent(service);
        PropertyConfigurerGetter options = (PropertyConfigurerGetter) component.getComponentPropertyConfigurer();
        values.keySet().forEach(option -> set.put(option, text(options.getOptionValue(component, option, true))));
        assertThat(set).hasSizeGreaterThan(40).containsExactlyInAnyOrderEntriesOf(values);
    }

    /** A value for each option that is no object, mostly not the default. */
    private static Map<String, String> values(Catalog catalog) {
        Map<String, String> values = new LinkedHashMap<>();
        catalog.component().properties().forEach(option -> {
            JsonNode description = option.getValue();
            if (!description.get("type").asText().equals("object")) {
                values.put(option.getKey(), value(option.getKey(), description));
            }
        });
        return values;
    }

    private static String value(String option, JsonNode description) {
        return switch (description.get("type").asText()) {
            case "boolean" -> String.valueOf(!description.path("defaultValue").asBoolean());
            case "integer" -> "7";
            case "duration" -> "7000";
            case "enum" -> last(description.get("enum"));
            default -> option.equals("baseUrl") ? "http://127.0.0.1:1" : "seven";
        };
    }

    private static String last(JsonNode choices) {
        return choices.get(choices.size() - 1).asText().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.name().replace("_", "").toLowerCase(Locale.ROOT);
        }
        return value instanceof Duration duration ? String.valueOf(duration.toMillis()) : String.valueOf(value);
    }
}
