package io.filehost.camel.common.testing.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.Repository;

/**
 * The API whose coverage is told.
 *
 * @param service    how people call it
 * @param component  that calls it
 * @param page       file name of the page below {@code docs}
 * @param catalogue  the constant of a method, if the client has one
 * @param operations the words of the operations
 * @param fixed      methods the emulator answers from a table, whatever was called before
 * @param excused    methods that need not be shown succeeding, for example because they cost money
 */
public record CoverageSubject(String service, Component component, String page,
        Function<String, Optional<ApiMethod<?>>> catalogue, List<String> operations, Set<String> fixed, Set<String> excused) {

    /** The page. */
    public Path file() {
        return Repository.ROOT.resolve("docs").resolve(page);
    }

    /** All methods of the reference, in its order. */
    List<String> documented() throws IOException {
        return StreamSupport.stream(yaml(reference().resolve(component.scheme() + "-api.yaml")).path("methods").spliterator(),
                false).map(method -> method.path("name").asText()).toList();
    }

    /** Where the example messages lie. */
    Path examples() {
        return reference().resolve("examples").resolve(component.scheme());
    }

    /** The method an example belongs to, as the index of the examples has it; empty for none. */
    String exampleOf(String file) throws IOException {
        JsonNode index = yaml(examples().resolve("index.yaml")).path("examples");
        if (!index.isArray()) {
            return index.path(file).path("method").asText();
        }
        return StreamSupport.stream(index.spliterator(), false).filter(entry -> entry.path("file").asText().equals(file))
                .map(entry -> entry.path("for").asText()).findFirst().orElse("");
    }

    private static Path reference() {
        return Repository.ROOT.resolve("docs/reference");
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(file.toFile());
    }
}
