package io.filehost.camel.sendspace.client.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.ErrorTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodesTest {

    private static final Path REFERENCE = Path.of("../docs/reference/sendspace-errors.yaml");

    private final ErrorTable table = ErrorCodes.load();

    @Test
    void theTableIsThatOfTheReference() throws IOException {
        Map<Integer, String> expected = new TreeMap<>();
        for (JsonNode row : new YAMLMapper().readTree(REFERENCE.toFile()).path("errors")) {
            expected.put(row.path("code").asInt(), row.path("name").asText() + " " + kind(row));
        }

        Map<Integer, String> actual = new TreeMap<>();
        table.codes().values().forEach(code -> actual.put(code.code(), code.symbol() + " " + code.kind()));

        assertThat(actual).hasSize(33).isEqualTo(expected);
    }

    private static ErrorKind kind(JsonNode row) {
        return ErrorKind.valueOf(row.path("class").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Test
    void aCodeOfALaterRevisionIsFatal() {
        assertThat(table.of(34)).isEqualTo(new ErrorCode(34, "UNKNOWN", ErrorKind.FATAL, false));
    }

    @Test
    void onlyRefusalsAtTheDoorAllowARepeatedChange() {
        assertThat(table.codes().values().stream().filter(ErrorCode::early).map(ErrorCode::code))
                .containsExactly(6, 7, 15, 17, 30);
    }
}
