package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The names the reference has for what methods answer. */
final class DocumentedNames {

    private final Set<String> everywhere = new TreeSet<>();
    private final Map<String, Set<String>> byMethod = new TreeMap<>();

    DocumentedNames() throws IOException {
        JsonNode reference = new YAMLMapper().readTree(Path.of("..", "docs", "reference", "mediafire-api.yaml").toFile());
        reference.path("shapes").forEach(shape -> shape.path("fields").forEach(field -> add(field.path("name"), everywhere)));
        reference.path("envelope").forEach(field -> add(field.path("path"), everywhere));
        for (JsonNode method : reference.path("methods")) {
            Set<String> names = new TreeSet<>();
            method.path("response").forEach(field -> add(field.path("path"), names));
            byMethod.put(method.path("name").asText(), names);
        }
    }

    private static void add(JsonNode path, Set<String> names) {
        for (String name : path.asText().split("[./ ]+|\\[\\]")) {
            names.add(name.replaceAll("[^A-Za-z0-9_]", ""));
        }
    }

    /** The names of an answer that the reference does not have for its method. */
    Set<String> unknown(String method, Set<String> answered) {
        Set<String> known = new TreeSet<>(everywhere);
        known.addAll(byMethod.getOrDefault(method, Set.of()));
        Set<String> unknown = new TreeSet<>(answered);
        // The one element of an XML list is named in the singular.
        unknown.removeIf(name -> known.contains(name) || known.contains(name + "s"));
        return unknown;
    }
}
