package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

class PatchTest {

    private static final String EMAIL = "someone@example.com";
    private static final byte[] OLD = "the old content".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content, a bit longer".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DELTA = { (byte) 0xd6, (byte) 0xc3, (byte) 0xc4, 0, 1, 2, 3 };

    @TempDir
    Path directory;

    private MediaFireEmulator emulator;
    private UploadCaller caller;
    private String key;

    @BeforeEach
    void uploadTheFile() throws IOException {
        start();
        key = caller.finish(caller.simple("big + file.bin", OLD)).path("quickkey").asText();
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
    void aPatchIsHandedOutExactlyAsItWasSent() {
        caller.simple("same.bin", NEW);
        assertThat(caller.finish(patch(OLD, NEW, DELTA)).path("quickkey").asText()).isEqualTo(key);

        JsonNode steps = updates();
        JsonNode answer = getPatch(steps.path("updates").path(0));

        assertThat(steps.path("current_hash").asText()).isEqualTo(UploadCaller.sha256(NEW));
        assertThat(steps.path("updates")).hasSize(1);
        assertThat(steps.path("updates").path(0).path("patch_hash").asText()).isEqualTo(UploadCaller.sha256(DELTA));
        assertThat(answer.path("patch_hash").asText()).isEqualTo(UploadCaller.sha256(DELTA));
        assertThat(answer.path("patch_link").asText()).endsWith("/" + key + "/big+%2B+file.bin.patch."
                                                                + steps.path("updates").path(0).path("source_revision").asText()
                                                                + "."
                                                                + steps.path("current_revision").asText());
        assertThat(caller.get(answer.path("patch_link").asText())).isEqualTo(DELTA);
    }

    @Test
    void aPatchSurvivesARestartAndEndsWithItsFile() throws IOException {
        caller.simple("same.bin", NEW);
        patch(OLD, NEW, DELTA);
        stop();
        start();

        String link = getPatch(updates().path("updates").path(0)).path("patch_link").asText();
        assertThat(caller.get(link)).isEqualTo(DELTA);
        caller.call("file/purge", "quick_key", key);
        assertThat(caller.get(link)).isEmpty();
        assertThat(account("patch")).isZero();
    }

    @Test
    void aPatchToUnknownContentFailsAndJoinsTheVersionsOnceTheContentComesAnotherWay() {
        JsonNode failed = caller.finish(patch(OLD, NEW, DELTA));
        assertThat(failed.path("fileerror").asText()).isEqualTo("17");
        assertThat(updates().path("updates")).isEmpty();

        caller.data("upload/update", Map.of(), NEW, "quick_key", key);

        assertThat(caller.get(getPatch(updates().path("updates").path(0)).path("patch_link").asText())).isEqualTo(DELTA);
    }

    @Test
    void aPatchFromAnotherContentIsARevisionConflictAndNotKept() {
        assertThat(caller.finish(patch(NEW, OLD, DELTA)).path("fileerror").asText()).isEqualTo("16");

        assertThat(account("patch")).isZero();
    }

    @Test
    void patchesThatMakeNoSenseAreRefused() {
        String old = UploadCaller.sha256(OLD);

        assertThat(patch(OLD, OLD, DELTA).path("error").asText()).isEqualTo("238");
        assertThat(patch(OLD, NEW, new byte[0]).path("error").asText()).isEqualTo("169");
        assertThat(caller.data("upload/patch", Map.of(), DELTA, "quickkey", key).path("error").asText()).isEqualTo("128");
        assertThat(caller.data("upload/patch", Map.of(), DELTA, "source_hash", old).path("error").asText()).isEqualTo("128");
        assertThat(caller.data("upload/patch", Map.of(), DELTA, "quickkey", key, "source_hash", "xyz").path("error").asText())
                .isEqualTo("265");
        assertThat(caller.data("upload/patch", Map.of(), DELTA, "quickkey", "0123456789abcde").path("doupload").path("result")
                .asText()).isEqualTo("-203");
    }

    @Test
    void stepsWithoutAPatchAreListedUnlessAskedOtherwise() {
        caller.data("upload/update", Map.of(), NEW, "quick_key", key);
        JsonNode step = updates().path("updates").path(0);

        assertThat(step.has("patch_hash")).isFalse();
        assertThat(getPatch(step).path("error").asText()).isEqualTo("222");
        emulator.change(options -> options.state(state -> state.with(Quirk.STEPS_NEED_PATCHES)));
        assertThat(updates().path("updates")).isEmpty();
    }

    @Test
    void aLinkToAPatchCannotBeBentToAnotherStep() {
        caller.simple("same.bin", NEW);
        patch(OLD, NEW, DELTA);
        String link = getPatch(updates().path("updates").path(0)).path("patch_link").asText();

        assertThat(caller.get(link.replaceFirst("\\d+$", "99"))).isEmpty();
        assertThat(caller.get(link.replace("/patch/", "/download/"))).isEmpty();
        assertThat(caller.get(emulator.baseUrl() + "/patch/nothing")).isEmpty();
    }

    private JsonNode patch(byte[] from, byte[] to, byte[] delta) {
        return caller.data("upload/patch", Map.of(), delta, "quickkey", key, "source_hash", UploadCaller.sha256(from),
                "target_hash", UploadCaller.sha256(to), "target_size", Integer.toString(to.length));
    }

    private JsonNode updates() {
        return caller.call("device/get_updates", "quick_key", key, "revision", "0");
    }

    private JsonNode getPatch(JsonNode step) {
        return caller.call("device/get_patch", "quick_key", key, "source_revision", step.path("source_revision").asText(),
                "target_revision", step.path("target_revision").asText());
    }

    /** Number of records of a kind that the account keeps. */
    private int account(String kind) {
        return emulator.accounts().exclusively(() -> emulator.account(EMAIL).drawer(kind).all().size());
    }
}
