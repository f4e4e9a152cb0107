package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UploadSettingsTest {

    private static final String EMAIL = "someone@example.com";
    private static final byte[] ONE = "one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "two, longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private MediaFireEmulator emulator;
    private UploadCaller caller;

    @BeforeEach
    void start() throws IOException {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret").data(directory).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void optionsAreKeptOverARestart() throws IOException {
        assertThat(caller.call("upload/get_options").path("action_on_duplicate").asText()).isEqualTo("skip");

        caller.call("upload/set_options", "action_on_duplicate", "replace", "disable_instant", "yes");
        caller.call("upload/set_options", "disable_flash", "1");
        caller.simple("one.txt", ONE);
        stop();
        start();

        JsonNode options = caller.call("upload/get_options");
        assertThat(options.path("action_on_duplicate").asText()).isEqualTo("replace");
        assertThat(options.path("disable_instant").asText()).isEqualTo("yes");
        assertThat(options.path("disable_flash").asText()).isEqualTo("yes");
        assertThat(options.path("disable_html5").asText()).isEqualTo("no");
        assertThat(options.path("used_storage_size").asText()).isEqualTo("3");
        assertThat(options.path("storage_limit_exceeded").asText()).isEqualTo("no");
    }

    @Test
    void theOptionIsTheDefaultOfAllUploadsAndACallMaySayOtherwise() {
        String key = caller.finish(caller.simple("one.txt", ONE)).path("quickkey").asText();
        assertThat(caller.finish(caller.simple("one.txt", TWO)).path("fileerror").asText()).isEqualTo("13");
        assertThat(caller.instant("one.txt", ONE).path("error").asText()).isEqualTo("143");

        caller.call("upload/set_options", "action_on_duplicate", "keep");
        assertThat(caller.finish(caller.simple("one.txt", TWO)).path("filename").asText()).isEqualTo("one(1).txt");
        assertThat(caller.instant("one.txt", ONE).path("filename").asText()).isEqualTo("one(2).txt");
        caller.check("one.txt", TWO);
        assertThat(caller.finish(caller.unit("one.txt", TWO, 0, 4 << 20)).path("filename").asText()).isEqualTo("one(3).txt");

        caller.call("upload/set_options", "action_on_duplicate", "replace");
        assertThat(caller.finish(caller.simple("one.txt", TWO)).path("quickkey").asText()).isEqualTo(key);
        assertThat(caller.instant("one.txt", ONE, "action_on_duplicate", "skip").path("error").asText()).isEqualTo("143");
    }

    @Test
    void wrongOptionsAreRefusedAndChangeNothing() {
        assertThat(error("action_on_duplicate", "perhaps")).isEqualTo("129");
        assertThat(error("disable_instant", "often", "action_on_duplicate", "keep")).isEqualTo("129");

        assertThat(caller.call("upload/get_options").path("action_on_duplicate").asText()).isEqualTo("skip");
        assertThat(caller.withoutToken().call("upload/get_options").path("error").asText()).isEqualTo("104");
        assertThat(caller.withoutToken().call("upload/set_options").path("error").asText()).isEqualTo("104");
    }

    private String error(String... parameters) {
        return caller.call("upload/set_options", parameters).path("error").asText();
    }
}
