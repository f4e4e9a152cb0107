package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SystemCallsTest {

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allPartsOfTheServiceAreUp() throws Exception {
        JsonNode status = nobody("system/get_status");

        for (String part : List.of("database", "memcache", "redis")) {
            assertThat(status.path(part).asText()).as(part).isEqualTo("1");
        }
        assertThat(nobody("system/get_version").path("current_api_version").asText()).isEqualTo("1.5");
    }

    @Test
    void limitsAreThoseInForce() throws Exception {
        desk.emulator.change(options -> options.uploads(uploads -> uploads.withLargestBody(1000).withLargestUpload(2000))
                .state(state -> state.withBackgroundThreshold(7)));

        JsonNode limits = nobody("system/get_limits").path("limits");

        assertThat(limits.path("max_keys").asText()).isEqualTo("500");
        assertThat(limits.path("max_chunk_filesize").asText()).isEqualTo("1000");
        assertThat(limits.path("max_total_filesize").asText()).isEqualTo("2000");
        assertThat(limits.path("max_synchronous_items").asText()).isEqualTo("7");
    }

    @Test
    void theServiceIntroducesItself() throws Exception {
        JsonNode info = nobody("system/get_info");

        assertThat(info.path("timezone").asText()).isEqualTo("America/Chicago");
        assertThat(info.path("viewable").path("extensions")).isNotEmpty();
        assertThat(info.path("editable").path("extensions")).isNotEmpty();
        assertThat(info.path("image_sizes").path(0).path("thumbnail").asText()).isEqualTo("yes");
        assertThat(info.path("terms_of_service").path("terms").asText()).isNotEmpty();
        assertThat(info.path("max_objects").asText()).isEqualTo("6000");
    }

    @Test
    void mediaAreListedFlatOrByType() throws Exception {
        assertThat(nobody("system/get_supported_media").path("viewable").path("extensions")).isNotEmpty();
        JsonNode grouped = nobody("system/get_editable_media", "group_by_filetype", "yes").path("editable");
        assertThat(grouped.path("document").path("extensions")).isNotEmpty();
        assertThat(grouped.has("extensions")).isFalse();
        for (String method : List.of("system/get_supported_media", "system/get_editable_media")) {
            assertThat(desk.caller.call(method, "group_by_filetype", "perhaps").error()).isEqualTo(129);
        }
    }

    @Test
    void typesAreThoseThatFilesAreSaidToHave() throws Exception {
        JsonNode types = nobody("system/get_mime_types").path("mime_types");
        JsonNode file = desk.ok("file/get_info", "quick_key", desk.file("", "paper.pdf")).path("file_info");

        JsonNode pdf = null;
        for (JsonNode type : types) {
            assertThat(type.path("type").asText()).isIn("image", "video", "audio", "document", "application", "archive", "data",
                    "development", "spreadsheet", "presentation");
            pdf = type.path("extension").asText().equals("pdf") ? type : pdf;
        }
        assertThat(pdf.path("mimetype").asText()).isEqualTo(file.path("mimetype").asText());
        assertThat(pdf.path("view").asText()).isEqualTo(file.path("view").asText());
    }

    @ParameterizedTest
    @ValueSource(
                 strings = {
                         "get_version", "get_status", "get_limits", "get_info", "get_mime_types", "get_supported_media",
                         "get_editable_media" })
    void anUnknownVersionIsRefusedInBothFormats(String name) throws Exception {
        assertThat(desk.caller.get("/api/9.9/system/" + name + ".php?response_format=json").error()).isEqualTo(125);
        assertThat(desk.caller.get("/api/9.9/system/" + name + ".php").text()).contains("<error>125</error>");
        assertThat(desk.caller.get("/api/1.5/system/" + name + ".php").text()).contains("<result>Success</result>");
    }

    private JsonNode nobody(String method, String... parameters) throws Exception {
        JsonNode answer = desk.caller.call(method, parameters).response();
        assertThat(answer.path("result").asText()).as(answer.toString()).isEqualTo("Success");
        return answer;
    }
}
