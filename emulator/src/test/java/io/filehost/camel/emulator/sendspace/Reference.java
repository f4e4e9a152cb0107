package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What {@code docs/reference} lists for sendspace. */
final class Reference {

    private static final Path ROOT = Path.of("..", "docs", "reference");
    private static final Path EXAMPLES = ROOT.resolve("examples").resolve("sendspace");

    private final Map<String, JsonNode> methods = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<String, JsonNode> examples = new LinkedHashMap<>();

    Reference() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        yaml.readTree(ROOT.resolve("sendspace-api.yaml").toFile()).path("methods")
                .forEach(method -> methods.put(method.path("name").asText(), method));
        yaml.readTree(ROOT.resolve("sendspace-errors.yaml").toFile()).path("errors")
                .forEach(error -> texts.put(error.path("code").asInt(), error.path("text").asText()));
        yaml.readTree(EXAMPLES.resolve("index.yaml").toFile()).path("examples")
                .forEach(example -> examples.put(example.path("file").asText(), example));
    }

    List<String> methods() {
        return List.copyOf(methods.keySet());
    }

    /** File names of all examples. */
    Set<String> examples() {
        return examples.keySet();
    }

    /** The method or endpoint an example belongs to. */
    String methodOf(String example) {
        return examples.get(example).path("for").asText();
    }

    String example(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file));
    }

    /** The query of the request that is printed for a method. */
    String printedQuery(String method) {
        return methods.get(method).path("example").path("request").asText().replaceFirst("^[^?]*\\?", "");
    }

    String errorText(int code) {
        return texts.get(code);
    }

    /** The codes a method may answer, printed or plausible. */
    Set<Integer> codes(String method) {
        Set<Integer> codes = new TreeSet<>();
        methods.get(method).path("errors").forEach(code -> codes.add(code.asInt()));
        methods.get(method).path("errors_plausible").forEach(code -> codes.add(code.asInt()));
        return codes;
    }

    /** Whether the reference says that a failure of the method names the item. */
    boolean namesItem(String method) {
        return !methods.get(method).path("failure_id").isNull();
    }

    /** Elements and attributes ({@code @name}) of the answers of a method. */
    Set<String> names(String method) {
        Set<String> names = new TreeSet<>(Set.of("@method", "@status", "error", "@code", "@text", "id"));
        methods.get(method).path("response").forEach(field -> names.addAll(parts(field.path("path").asText())));
        return names;
    }

    private static List<String> parts(String path) {
        return List.of(path.replaceAll("[\\[\\]]|\\(.*", "").split("/"));
    }
}
