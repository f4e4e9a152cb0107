package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UploadErrorsTest {

    private static final Path REFERENCE = Path.of("../docs/reference/mediafire-errors.yaml");

    private static final Map<String, ErrorKind> KINDS = Map.of("retry", ErrorKind.RETRY, "quota", ErrorKind.QUOTA,
            "not-found", ErrorKind.NOT_FOUND, "bad-request", ErrorKind.BAD_REQUEST, "permission", ErrorKind.PERMISSION,
            "conflict", ErrorKind.CONFLICT, "reauth", ErrorKind.REAUTH, "fatal", ErrorKind.FATAL,
            "fatal for this upload", ErrorKind.RETRY);

    private final UploadErrors errors = new UploadErrors();

    @ParameterizedTest
    @ValueSource(strings = { "upload_result_codes", "poll_result_codes", "poll_fileerror_codes" })
    void everyCodeOfTheReferenceHasItsKindAndText(String table) throws IOException {
        JsonNode codes = new YAMLMapper().readTree(REFERENCE.toFile()).path(table);
        IntFunction<ApiException> error = switch (table) {
            case "upload_result_codes" -> code -> errors.result("upload/simple", code, "");
            case "poll_result_codes" -> code -> errors.pollResult(code, "");
            default -> code -> errors.fileError("upload/poll_upload", code, "");
        };

        assertThat(codes).isNotEmpty();
        assertThat(StreamSupport.stream(codes.spliterator(), false).filter(UploadErrorsTest::isError))
                .allSatisfy(documented -> {
                    ApiException thrown = error.apply(documented.path("code").asInt());
                    assertThat(thrown.kind()).isEqualTo(KINDS.get(documented.path("class").asText()));
                    assertThat(thrown.serviceText()).isEqualTo(documented.path("text").asText());
                    assertThat(thrown.code()).isEqualTo(Math.abs(documented.path("code").asInt()));
                });
    }

    @Test
    void aCodeNobodyKnowsIsStillAnError() {
        assertThat(errors.result("upload/simple", -12345, "")).hasMessageContaining("12345")
                .hasMessageContaining("does not know");
    }

    private static boolean isError(JsonNode code) {
        return !code.path("class").asText("ok").equals("ok");
    }
}
