package io.filehost.camel.springboot.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;

/**
 * What editors know about the properties of a starter: names, types, descriptions, defaults and proposals for values.
 */
final class Metadata {

    private static final Map<String, String> TYPES = Map.of(
            "boolean", "java.lang.Boolean", "int", "java.lang.Integer", "long", "java.lang.Long");

    private final Starter starter;

    Metadata(Starter starter) {
        this.starter = starter;
    }

    /** The text of {@code META-INF/spring-configuration-metadata.json}. */
    String text() {
        JsonObject root = new JsonObject();
        root.put("groups", new JsonArray(List.of(object("name", starter.prefix()))));
        root.put("properties", properties());
        root.put("hints", hints());
        return Jsoner.prettyPrint(root.toJson(), 2).replace("\\/", "/").strip() + "\n";
    }

    private JsonArray properties() {
        JsonArray properties = new JsonArray();
        properties.add(switchOf(".enabled", "Whether the options of the component are set from these properties."));
        properties.add(
                switchOf(".customizer.enabled", "The same, beside camel.component.customizer.enabled for all components."));
        starter.options().forEach(option -> properties.add(property(option)));
        return properties;
    }

    private JsonObject switchOf(String name, String description) {
        return object("name", starter.prefix() + name, "type", "java.lang.Boolean", "description", description,
                "defaultValue", true);
    }

    private JsonObject property(ComponentOptionModel option) {
        JsonObject property = object("name", starter.property(option), "type", type(option), "description",
                option.getDescription());
        // What is secret has no default in the catalogue either; an editor must never propose one.
        if (!option.isSecret()) {
            Optional.ofNullable(option.getDefaultValue()).ifPresent(value -> property.put("defaultValue", value));
        }
        return property;
    }

    private JsonArray hints() {
        JsonArray hints = new JsonArray();
        starter.options().forEach(option -> hint(option).ifPresent(hints::add));
        return hints;
    }

    private Optional<JsonObject> hint(ComponentOptionModel option) {
        return switch (option.getType()) {
            case "enum" -> Optional.of(object("name", starter.property(option), "values", words(option)));
            case "object" -> Optional.of(object("name", starter.property(option), "providers", beans(option)));
            default -> Optional.empty();
        };
    }

    private static JsonArray words(ComponentOptionModel option) {
        return new JsonArray(option.getEnums().stream().map(word -> object("value", word)).toList());
    }

    private static JsonArray beans(ComponentOptionModel option) {
        JsonObject target = object("target", rawType(option));
        return new JsonArray(List.of(object("name", "spring-bean-reference", "parameters", target)));
    }

    private static String type(ComponentOptionModel option) {
        return TYPES.getOrDefault(option.getJavaType(), option.getJavaType());
    }

    private static String rawType(ComponentOptionModel option) {
        return option.getJavaType().replaceFirst("<.*", "");
    }

    private static JsonObject object(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new JsonObject(members);
    }
}
