package io.filehost.camel.emulator.mediafire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MethodCoverageTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "mediafire-api.yaml");

    @Test
    void everyDocumentedMethodIsAnswered() throws Exception {
        List<String> unknown = new ArrayList<>();
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.builder().build())) {
            Caller caller = new Caller(emulator.baseUrl());
            for (JsonNode method : new YAMLMapper().readTree(REFERENCE.toFile()).path("methods")) {
                String name = method.path("name").asText();
                Caller.Reply reply = caller.call(name);
                if (!reply.text().contains("current_api_version") || reply.text().contains("253")) {
                    unknown.add(name);
                }
            }
            assertThat(emulator.failures().all()).isEmpty();
        }
        assertThat(unknown).isEmpty();
    }
}
