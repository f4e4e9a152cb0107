package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTest {

    private static final String EMAIL = "someone@example.com";

    @TempDir
    Path directory;

    private MediaFireEmulator emulator;
    private UploadCaller caller;
    private String key;

    @BeforeEach
    void uploadTheFile() throws IOException {
        start();
        key = caller.finish(caller.simple("file.txt", bytes("1"))).path("quickkey").asText();
    }

    private void start() throws IOException {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret").data(directory).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void anUpdateMakesAVersionThatCanBeTakenBackAlsoAfterARestart() throws IOException {
        JsonNode receipt = update("2");
        assertThat(caller.finish(receipt).path("quickkey").asText()).isEqualTo(key);
        stop();
        start();

        JsonNode answer = caller.call("file/restore", "quick_key", key, "revision", revisions().get(1));

        assertThat(answer.path("asynchronous").asText()).isEqualTo("no");
        assertThat(answer.path("new_device_revision").asText()).isEqualTo(revisions().get(0));
        assertThat(revisions()).hasSize(3);
        assertThat(hash()).isEqualTo(UploadCaller.sha256(bytes("1")));
    }

    @Test
    void anUpdateOfAnotherContentThanExpectedIsAConflict() {
        JsonNode end = caller.finish(update("2", "previous_hash", UploadCaller.sha256(bytes("0"))));

        assertThat(end.path("fileerror").asText()).isEqualTo("16");
        assertThat(end.path("quickkey").asText()).isEmpty();
        assertThat(hash()).isEqualTo(UploadCaller.sha256(bytes("1")));
        assertThat(caller.finish(update("2", "previous_hash", hash())).path("quickkey").asText()).isEqualTo(key);
        assertThat(update("3", "previous_hash", "xyz").path("error").asText()).isEqualTo("265");
        assertThat(update("3", "version_control", "sometimes").path("error").asText()).isEqualTo("129");
    }

    @Test
    void anUpdateWantsBytesAndAFile() {
        assertThat(update("").path("error").asText()).isEqualTo("169");
        assertThat(update("1").path("error").asText()).isEqualTo("238");
        assertThat(caller.data("upload/update", Map.of(), bytes("2")).path("error").asText()).isEqualTo("128");
        assertThat(caller.data("upload/update", Map.of("x-filehash", UploadCaller.sha256(bytes("9"))), bytes("2"),
                "quick_key", key).path("doupload").path("result").asText()).isEqualTo("-90");
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void versionsBeyondThePreferenceOfTheAccountAreGone() {
        caller.call("user/set_settings", "previous_file_versions", "2");
        String first = revisions().get(0);

        update("2");
        update("3");
        assertThat(revisions()).hasSize(3).contains(first);
        update("4");

        assertThat(revisions()).hasSize(3).doesNotContain(first);
        assertThat(caller.call("file/restore", "quick_key", key, "revision", first).path("error").asText()).isEqualTo("223");
    }

    @Test
    void keepRevisionForgetsOnlyTheContentItReplaces() {
        String first = revisions().get(0);
        update("2");
        String second = revisions().get(0);

        update("3", "version_control", "keep_revision");

        assertThat(revisions()).hasSize(2).contains(first).doesNotContain(second);
        assertThat(hash()).isEqualTo(UploadCaller.sha256(bytes("3")));
    }

    @Test
    void noVersionControlKeepsAVersionUnlessAskedOtherwise() {
        update("2", "version_control", "none");
        assertThat(revisions()).hasSize(2);

        emulator.change(options -> options.state(state -> state.with(Quirk.NONE_DROPS_VERSIONS)));
        update("3", "version_control", "none");

        assertThat(revisions()).hasSize(2);
    }

    @Test
    void aVersionShowsUpLateWhereThatIsAskedFor() {
        emulator.change(options -> options.state(state -> state.with(Quirk.LATE_VERSIONS)));
        update("2");

        assertThat(revisions()).hasSize(1);
        emulator.clock().advance(Duration.ofMinutes(5));
        assertThat(revisions()).hasSize(2);
    }

    @Test
    void updateFileLosesTheContentItReplacesAndFitsIntoAFullAccount() {
        String first = revisions().get(0);
        update("2");
        String second = revisions().get(0);
        String source = caller.finish(caller.simple("source.txt", bytes("from here"))).path("quickkey").asText();
        caller.call("file/update", "quick_key", source, "description", "what it is", "privacy", "private");
        emulator.accounts().exclusively(() -> {
            emulator.account(EMAIL).limitStorageTo(emulator.account(EMAIL).tree().usedBytes());
            return null;
        });

        JsonNode answer = caller.call("file/update_file", "from_path", "source.txt", "to_quickkey", key);

        assertThat(answer.path("result").asText()).as(answer.toString()).isEqualTo("Success");
        assertThat(revisions()).hasSize(2).contains(first, answer.path("new_device_revision").asText()).doesNotContain(second);
        JsonNode info = caller.call("file/get_info", "quick_key", key).path("file_info");
        assertThat(info.path("filename").asText()).isEqualTo("file.txt");
        assertThat(info.path("description").asText()).isEqualTo("what it is");
        assertThat(info.path("privacy").asText()).isEqualTo("private");
        assertThat(caller.call("file/get_versions", "quick_key", source).path("error").asText()).isEqualTo("110");
    }

    @Test
    void filesThatCannotBeFoundAreRefused() {
        assertThat(caller.call("file/get_versions").path("error").asText()).isEqualTo("111");
        assertThat(caller.call("file/get_versions", "file_path", "no.txt").path("error").asText()).isEqualTo("260");
        assertThat(caller.call("file/restore", "quick_key", key, "revision", "first").path("error").asText()).isEqualTo("129");
        assertThat(caller.call("file/update_file", "from_path", "no.txt", "to_quickkey", key).path("error").asText())
                .isEqualTo("260");
        assertThat(caller.call("file/update_file", "from_quickkey", key, "to_quickkey", key).path("error").asText())
                .isEqualTo("129");
        caller.call("file/delete", "quick_key", key);
        assertThat(caller.call("file/restore", "quick_key", key, "revision", revisions().get(0)).path("error").asText())
                .isEqualTo("211");
    }

    private JsonNode update(String content, String... more) {
        String[] parameters = new String[more.length + 2];
        System.arraycopy(more, 0, parameters, 0, more.length);
        parameters[more.length] = "quick_key";
        parameters[more.length + 1] = key;
        return caller.data("upload/update", Map.of(), bytes(content), parameters);
    }

    private List<String> revisions() {
        List<String> revisions = new ArrayList<>();
        caller.call("file/get_versions", "quick_key", key).path("file_versions")
                .forEach(version -> revisions.add(version.path("revision").asText()));
        return revisions;
    }

    private String hash() {
        return caller.call("file/get_info", "quick_key", key).path("file_info").path("hash").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
