package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.testing.Repository;

/** What Camel's generator wrote about the options of a component. */
record Catalog(JsonNode component, JsonNode endpoint) {

    static Catalog of(String service) throws IOException {
        Path file = Repository.ROOT.resolve("camel-" + service)
                .resolve("src/generated/resources/META-INF/io/filehost/camel").resolve(service).resolve(service + ".json");
        JsonNode catalog = new ObjectMapper().readTree(file.toFile());
        return new Catalog(catalog.get("componentProperties"), catalog.get("properties"));
    }

    /** Every option, of the component, of endpoints or of both. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        component.fieldNames().forEachRemaining(names::add);
        endpoint.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean isOfTheComponent(String option) {
        return component.has(option);
    }

    boolean isOfEndpoints(String option) {
        return endpoint.has(option);
    }

    /** What has to be said about its values: those that are objects are beans. */
    String kind(String option) {
        JsonNode description = isOfTheComponent(option) ? component.get(option) : endpoint.get(option);
        boolean map = description.get("javaType").asText().startsWith("java.util.Map");
        return !description.get("type").asText().equals("object") ? "" : map ? " (map)" : " (bean)";
    }

    /** How an endpoint has it: in its path, as a parameter, or as parameters that begin with a prefix. */
    String inAnAddress(String service, String option) {
        JsonNode description = endpoint.get(option);
        if (description.get("kind").asText().equals("path")) {
            return service + ":" + option;
        }
        return description.has("prefix") ? description.get("prefix").asText() + "NAME" : option;
    }
}
