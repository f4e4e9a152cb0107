package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An option of a component, as the component's catalogue entry lists it.
 *
 * @param value one that is not the default
 */
record CatalogOption(Service service, String name, String value) {

    /** Those that have a text as their value; the others take beans. */
    static List<CatalogOption> of(Service service) {
        String entry = "/META-INF/io/filehost/camel/%s/%s.json".formatted(service, service);
        try (InputStream in = CatalogOption.class.getResourceAsStream(entry)) {
            return new ObjectMapper().readTree(in).path("componentProperties").properties().stream()
                    .filter(option -> !option.getValue().path("type").asText().equals("object"))
                    .map(option -> new CatalogOption(service, option.getKey(), another(option.getValue()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name in {@code application.properties}. */
    String property() {
        return "camel.component." + service + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String another(JsonNode option) {
        return switch (option.path("type").asText()) {
            case "boolean" -> String.valueOf(!option.path("defaultValue").asBoolean());
            case "integer" -> "7";
            case "duration" -> "3s";
            case "enum" -> option.path("enum").get(option.path("enum").size() - 1).asText();
            default -> "http://127.0.0.1:9";
        };
    }
}
