package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the reference lists for each method and how {@code samples/methods.yaml} brings it about. Methods the emulator
 * leaves out are left out here.
 */
final class MethodRecipes {

    private static final Path REFERENCE = Path.of("..", "docs", "reference");
    private static final String FAULT = "fault";

    private final Map<String, JsonNode> described = new TreeMap<>();
    private final JsonNode written;
    private final Map<Integer, JsonNode> errors = new TreeMap<>();

    MethodRecipes() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        yaml.readTree(REFERENCE.resolve("mediafire-api.yaml").toFile()).path("methods")
                .forEach(method -> described.put(method.path("name").asText(), method));
        yaml.readTree(REFERENCE.resolve("mediafire-errors.yaml").toFile()).path("errors")
                .forEach(error -> errors.put(error.path("code").asInt(), error));
        written = yaml.readTree(MethodRecipes.class.getResourceAsStream("/samples/methods.yaml"));
    }

    /** How one error code of one method comes about. */
    record Recipe(String method, int code, boolean byFault, JsonNode plan) {

        @Override
        public String toString() {
            return method + " " + code + " by " + (byFault ? FAULT : "state");
        }
    }

    List<String> methods() {
        return List.copyOf(described.keySet());
    }

    /** The entry of the error catalogue. */
    JsonNode error(int code) {
        return errors.get(code);
    }

    JsonNode success(String method) {
        return merged(written.path("methods").path(method), JsonNodeFactory.instance.objectNode());
    }

    /** Method and code, as the reference lists them, those any signed call can meet included. */
    List<String> listed() {
        List<String> pairs = new ArrayList<>();
        described.forEach((name, method) -> codes(method).forEach(code -> pairs.add(name + " " + code)));
        return pairs;
    }

    private TreeSet<Integer> codes(JsonNode method) {
        TreeSet<Integer> codes = new TreeSet<>();
        method.path("errors").forEach(code -> codes.add(code.asInt()));
        method.path("errors_likely").forEach(code -> codes.add(code.asInt()));
        if (method.path("auth").asText().equals("session")) {
            written.path("general").properties().forEach(code -> codes.add(Integer.parseInt(code.getKey())));
        }
        return codes;
    }

    List<Recipe> recipes() {
        List<Recipe> recipes = new ArrayList<>();
        for (String method : methods()) {
            JsonNode own = written.path("methods").path(method).path("errors");
            boolean signed = !described.get(method).path("auth").asText().equals("none");
            TreeSet<Integer> codes = new TreeSet<>();
            own.properties().forEach(code -> codes.add(Integer.parseInt(code.getKey())));
            codes(described.get(method)).stream().filter(code -> signed && written.path("general").has("" + code))
                    .forEach(codes::add);
            codes.forEach(code -> recipes.add(recipe(method, code,
                    own.has("" + code) ? own.path("" + code) : written.path("general").path("" + code))));
        }
        return recipes;
    }

    private Recipe recipe(String method, int code, JsonNode how) {
        return how.asText().equals(FAULT)
                ? new Recipe(method, code, true, success(method))
                : new Recipe(method, code, false, merged(written.path("methods").path(method), how));
    }

    private static JsonNode merged(JsonNode base, JsonNode change) {
        ObjectNode plan = base.isObject() ? ((ObjectNode) base).deepCopy() : JsonNodeFactory.instance.objectNode();
        plan.remove("errors");
        for (Map.Entry<String, JsonNode> field : change.properties()) {
            JsonNode there = plan.path(field.getKey());
            if (there.isObject()) {
                ((ObjectNode) there).setAll((ObjectNode) field.getValue());
            } else if (there.isArray()) {
                ((ArrayNode) there).addAll((ArrayNode) field.getValue());
            } else {
                plan.set(field.getKey(), field.getValue());
            }
        }
        return plan;
    }
}
