package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** How {@code samples/sendspace/errors.yaml} brings about each code the reference lists for a method. */
final class ErrorRecipes {

    private final Reference reference;
    private final JsonNode written;

    ErrorRecipes(Reference reference) throws IOException {
        this.reference = reference;
        written = new YAMLMapper().readTree(ErrorRecipes.class.getResourceAsStream("/samples/sendspace/errors.yaml"));
    }

    /** How one code of one method comes about. */
    record Recipe(String method, int code, JsonNode plan) {

        @Override
        public String toString() {
            return method + " " + code + (plan.has("fault") ? " by the fault plan" : "");
        }
    }

    /** Method and code, as the reference has them. */
    List<String> listed() {
        return reference.methods().stream()
                .flatMap(method -> reference.codes(method).stream().map(code -> method + " " + code)).toList();
    }

    List<Recipe> recipes() {
        List<Recipe> recipes = new ArrayList<>();
        for (String method : reference.methods()) {
            JsonNode own = written.path("methods").path(method).path("errors");
            own.properties().forEach(
                    error -> recipes.add(new Recipe(method, Integer.parseInt(error.getKey()), error.getValue())));
            reference.codes(method).stream().filter(code -> !own.has("" + code) && written.path("general").has("" + code))
                    .forEach(code -> recipes.add(new Recipe(method, code, written.path("general").path("" + code))));
        }
        return recipes;
    }

    /** The request that would succeed. */
    String request(String method) {
        JsonNode own = written.path("methods").path(method).path("request");
        return own.isMissingNode() ? reference.printedQuery(method) : own.asText();
    }

    /** The request with the changes of a recipe. */
    String request(Recipe recipe, PrintedStage stage) {
        Map<String, String> parameters = stage.parsed(request(recipe.method()));
        recipe.plan().path("with").properties().forEach(change -> {
            parameters.remove(change.getKey());
            if (!change.getValue().isNull()) {
                parameters.put(change.getKey(), change.getValue().asText());
            }
        });
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(SendspaceCaller.form(name, value)));
        return String.join("&", pairs);
    }
}
