package io.filehost.camel.sendspace.client.auth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenedPasswordTest {

    private static final Path REFERENCE = Path.of("../docs/reference/sendspace-api.yaml");

    static Stream<JsonNode> vectors() throws IOException {
        return list("vectors");
    }

    static Stream<JsonNode> mistakes() throws IOException {
        return list("wrong_results");
    }

    private static Stream<JsonNode> list(String name) throws IOException {
        JsonNode list = new YAMLMapper().readTree(REFERENCE.toFile()).path("auth_vectors").path(name);
        return StreamSupport.stream(list.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theVectorsOfTheReferenceAreMet(JsonNode vector) {
        assertThat(digest(vector)).isEqualTo(vector.path("tokened_password").asText());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theUsualMistakesAreNotMade(JsonNode mistake) {
        assertThat(digest(mistake)).hasSize(32).isNotEqualTo(mistake.path("value").asText());
    }

    private static String digest(JsonNode row) {
        return TokenedPassword.of(row.path("token").asText(), row.path("password").asText());
    }
}
