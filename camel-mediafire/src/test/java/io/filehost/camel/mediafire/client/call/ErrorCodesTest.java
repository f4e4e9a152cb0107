package io.filehost.camel.mediafire.client.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.ErrorTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodesTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "mediafire-errors.yaml");

    private static final Map<String, ErrorKind> KINDS = Map.of(
            "retry", ErrorKind.RETRY, "reauth", ErrorKind.REAUTH, "resign", ErrorKind.REAUTH, "wait-async", ErrorKind.RETRY,
            "not-found", ErrorKind.NOT_FOUND, "conflict", ErrorKind.CONFLICT, "quota", ErrorKind.QUOTA,
            "permission", ErrorKind.PERMISSION, "bad-request", ErrorKind.BAD_REQUEST, "fatal", ErrorKind.FATAL);

    private final ErrorTable table = ErrorCodes.load();

    @Test
    void theTableIsThatOfTheReference() throws IOException {
        JsonNode reference = new YAMLMapper().readTree(REFERENCE.toFile());
        Map<Integer, String> expected = new TreeMap<>();
        Stream.of("errors", "link_errors").flatMap(list -> elements(reference.path(list)))
                .forEach(row -> expected.put(row.path("code").asInt(),
                        symbol(row) + " " + KINDS.get(row.path("class").asText())));

        Map<Integer, String> actual = new TreeMap<>();
        table.codes().values().forEach(code -> actual.put(code.code(), code.symbol() + " " + code.kind()));

        assertThat(actual).isEqualTo(expected);
        assertThat(elements(reference.path("errors"))).hasSize(reference.path("counts").path("total").asInt());
    }

    @Test
    void anUnknownCodeIsFatal() {
        assertThat(table.of(4711)).isEqualTo(new ErrorCode(4711, "UNKNOWN", ErrorKind.FATAL, false));
    }

    @Test
    void onlyRefusalsAtTheDoorAllowARepeatedChange() {
        assertThat(table.codes().values().stream().filter(ErrorCode::early).map(ErrorCode::code))
                .containsExactlyInAnyOrder(104, 105, 127, 163, 208, 215, 261);
    }

    private static String symbol(JsonNode row) {
        String name = row.path("name").asText();
        return name.equals("unknown") ? "UNKNOWN" : name;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
