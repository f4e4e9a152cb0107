package io.filehost.camel.emulator.mediafire.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.emulator.kernel.ErrorTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ErrorTableTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "mediafire-errors.yaml");

    private final ErrorTable table = ErrorTable.beside(Envelopes.class);

    @Test
    void everyDocumentedCodeHasItsDocumentedMessageAndNoOtherCodeExists() throws IOException {
        Map<Integer, String> documented = new TreeMap<>();
        for (JsonNode error : new YAMLMapper().readTree(REFERENCE.toFile()).path("errors")) {
            documented.put(error.path("code").asInt(), error.path("message").asText());
        }

        Map<Integer, String> known = new TreeMap<>();
        table.codes().forEach(code -> known.put(code, table.message(code)));

        assertThat(known).hasSize(171).isEqualTo(documented);
    }

    @Test
    void anUndocumentedCodeIsRefused() {
        assertThatThrownBy(() -> table.message(9999)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("9999");
    }
}
