package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.upload.PollPace;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitUploadTest {

    private static final String EMAIL = "someone@example.com";
    private static final int UNIT = 1000;

    private final byte[] content = new byte[19 * UNIT + 7];
    private MediaFireEmulator emulator;
    private UploadCaller caller;

    UnitUploadTest() {
        new Random(1).nextBytes(content);
    }

    private void start(UploadQuirk... quirks) throws IOException {
        UploadOptions options
                = UploadOptions.defaults().withUnitSizes(UnitSizes.fixed(UNIT)).withPace(PollPace.usual().byPollsOnly());
        for (UploadQuirk quirk : quirks) {
            options = options.with(quirk);
        }
        UploadOptions chosen = options;
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret").uploads(same -> chosen).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void unitsInReverseOrderAndTwiceMakeTheFile() throws IOException {
        start();
        JsonNode first = caller.check("a file.bin", content).path("resumable_upload");
        assertThat(first.path("number_of_units").asText()).isEqualTo("20");
        assertThat(first.path("unit_size").asText()).isEqualTo("1000");
        assertThat(words(first)).containsExactly("0", "0");

        JsonNode receipt = null;
        for (int unit = 19; unit >= 0; unit--) {
            receipt = caller.unit("a file.bin", content, unit, UNIT);
            assertThat(receipt.path("doupload").path("result").asText()).isEqualTo("0");
            receipt = caller.unit("a file.bin", content, unit, UNIT);
        }

        assertThat(receipt.path("resumable_upload").path("all_units_ready").asText()).isEqualTo("yes");
        assertThat(words(receipt.path("resumable_upload"))).containsExactly("65535", "15");
        JsonNode end = caller.finish(receipt);
        assertThat(end.path("fileerror").asText()).isEmpty();
        assertThat(end.path("hash").asText()).isEqualTo(UploadCaller.sha256(content));
        assertThat(onlyFile().key()).isEqualTo(end.path("quickkey").asText());
        assertThat(onlyFile().name()).isEqualTo("a file.bin");
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(content));
    }

    @Test
    void unitsSentAtOnceMakeTheFileOnce() throws IOException {
        start();
        caller.check("file.bin", content);

        List<JsonNode> receipts = IntStream.range(0, 40).parallel()
                .mapToObj(i -> caller.unit("file.bin", content, i % 20, UNIT)).toList();

        assertThat(receipts).extracting(receipt -> receipt.path("doupload").path("key").asText()).containsOnly(
                receipts.get(0).path("doupload").path("key").asText());
        assertThat(caller.finish(receipts.get(0)).path("fileerror").asText()).isEmpty();
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(content));
        assertThat(emulator.account(EMAIL).revision()).isEqualTo(1);
    }

    @Test
    void theBitmapTellsWhatIsMissing() throws IOException {
        start();
        caller.check("file.bin", content);
        for (int unit = 0; unit < 18; unit++) {
            caller.unit("file.bin", content, unit, UNIT);
        }

        JsonNode state = caller.check("file.bin", content).path("resumable_upload");

        assertThat(words(state)).containsExactly("65535", "3");
        assertThat(state.path("all_units_ready").asText()).isEqualTo("no");
    }

    @Test
    void pollsGoThroughTheStatusesOfAnAssembly() throws IOException {
        start(UploadQuirk.UPLOAD_KEY_IN_CHECK);
        String key = caller.check("file.bin", content).path("resumable_upload").path("upload_key").asText();
        assertThat(caller.poll(key).path("status").asText()).isEqualTo("2");
        caller.unit("file.bin", content, 3, UNIT);
        assertThat(caller.poll(key).path("status").asText()).isEqualTo("17");
        IntStream.range(0, 20).forEach(unit -> caller.unit("file.bin", content, unit, UNIT));

        List<String> statuses = IntStream.range(0, 7).mapToObj(i -> caller.poll(key).path("status").asText()).toList();

        assertThat(statuses).containsExactly("18", "19", "5", "6", "11", "99", "99");
    }

    @Test
    void aUnitWithAnotherHashIsRefusedWith304() throws IOException {
        start();
        caller.check("file.bin", content);
        byte[] damaged = UploadCaller.unitOf(content, 0, UNIT);
        var headers = UploadCaller.unitHeaders("file.bin", content, 0, damaged.clone());
        damaged[5]++;

        JsonNode answer = caller.data("upload/resumable", headers, damaged);

        assertThat(answer.path("error").asInt()).isEqualTo(304);
        assertThat(words(caller.check("file.bin", content).path("resumable_upload"))).containsExactly("0", "0");
    }

    @Test
    void aWrongUnitHashCanBeAResultInstead() throws IOException {
        start(UploadQuirk.UNIT_HASH_AS_RESULT);
        caller.check("file.bin", content);
        byte[] damaged = UploadCaller.unitOf(content, 0, UNIT);
        var headers = UploadCaller.unitHeaders("file.bin", content, 0, damaged.clone());
        damaged[5]++;

        assertThat(result(caller.data("upload/resumable", headers, damaged))).isEqualTo("-304");
    }

    @Test
    void aUnitOfAnotherSizeIsRefusedWithMinus303() throws IOException {
        start();
        caller.check("file.bin", content);

        assertThat(result(caller.unit("file.bin", content, 0, UNIT - 1))).isEqualTo("-303");
    }

    @Test
    void aUnitBeforeTheCheckIsRefusedWithMinus302() throws IOException {
        start();

        assertThat(result(caller.unit("file.bin", content, 0, UNIT))).isEqualTo("-302");
    }

    @Test
    void aUnitTheFileDoesNotHaveIsMalformed() throws IOException {
        start();
        caller.check("file.bin", content);
        byte[] unit = UploadCaller.unitOf(content, 0, UNIT);

        assertThat(caller.data("upload/resumable", UploadCaller.unitHeaders("file.bin", content, 20, unit), unit).path("error")
                .asInt())
                .isEqualTo(129);
    }

    @Test
    void aMissingUnitHeaderIsAMissingParameter() throws IOException {
        start();
        caller.check("file.bin", content);
        byte[] unit = UploadCaller.unitOf(content, 0, UNIT);
        var headers = new HashMap<>(UploadCaller.unitHeaders("file.bin", content, 0, unit));
        headers.remove("x-unit-size");

        assertThat(caller.data("upload/resumable", headers, unit).path("error").asInt()).isEqualTo(128);
    }

    @Test
    void aFileThatIsNotWhatItsHashSaysEndsWithFileError7() throws IOException {
        start();
        byte[] other = content.clone();
        other[0]++;
        caller.check("file.bin", content);
        JsonNode receipt = null;
        for (int unit = 0; unit < 20; unit++) {
            byte[] bytes = UploadCaller.unitOf(other, unit, UNIT);
            receipt = caller.data("upload/resumable", UploadCaller.unitHeaders("file.bin", content, unit, bytes), bytes);
        }

        JsonNode end = caller.finish(receipt);

        assertThat(end.path("fileerror").asText()).isEqualTo("7");
        assertThat(end.path("quickkey").asText()).isEmpty();
        assertThat(account().tree().allFiles()).isEmpty();
        assertThat(words(caller.check("file.bin", content).path("resumable_upload"))).containsExactly("0", "0");
    }

    @Test
    void aLostUnitShowsAfterTheNextCheckAndCanBeSentAgain() throws IOException {
        start(UploadQuirk.LOSES_A_UNIT);
        caller.check("file.bin", content);
        JsonNode receipt = null;
        for (int unit = 0; unit < 20; unit++) {
            receipt = caller.unit("file.bin", content, unit, UNIT);
        }
        assertThat(receipt.path("resumable_upload").path("all_units_ready").asText()).isEqualTo("yes");
        assertThat(caller.finish(receipt).path("status").asText()).isEqualTo("17");

        assertThat(words(caller.check("file.bin", content).path("resumable_upload"))).containsExactly("65534", "15");
        assertThat(caller.finish(caller.unit("file.bin", content, 0, UNIT)).path("quickkey").asText()).isNotEmpty();
    }

    @Test
    void aStuckUploadGoesOnAfterTheNextCheck() throws IOException {
        start(UploadQuirk.STUCK_UNTIL_CHECKED);
        caller.check("file.bin", content);
        IntStream.range(0, 19).forEach(unit -> caller.unit("file.bin", content, unit, UNIT));
        JsonNode receipt = caller.unit("file.bin", content, 19, UNIT);
        assertThat(caller.finish(receipt).path("status").asText()).isEqualTo("17");

        assertThat(caller.check("file.bin", content).path("resumable_upload").path("all_units_ready").asText())
                .isEqualTo("yes");
        assertThat(caller.finish(receipt).path("status").asText()).isEqualTo("99");
    }

    @Test
    void twoFilesWithOneContentAreSentAtOnce() throws IOException {
        start();
        caller.check("one.bin", content);
        caller.check("two.bin", content);
        JsonNode one = null;
        JsonNode two = null;
        for (int unit = 0; unit < 20; unit++) {
            one = caller.unit("one.bin", content, unit, UNIT);
            two = caller.unit("two.bin", content, unit, UNIT);
        }

        assertThat(caller.finish(one).path("filename").asText()).isEqualTo("one.bin");
        assertThat(caller.finish(two).path("filename").asText()).isEqualTo("two.bin");
    }

    @Test
    void theNameMayComeFromTheCheckAlone() throws IOException {
        start();
        caller.check("named.bin", content);
        JsonNode receipt = null;
        for (int unit = 0; unit < 20; unit++) {
            byte[] bytes = UploadCaller.unitOf(content, unit, UNIT);
            var headers = new HashMap<>(UploadCaller.unitHeaders("named.bin", content, unit, bytes));
            headers.remove("x-filename");
            receipt = caller.data("upload/resumable", headers, bytes);
        }

        assertThat(caller.finish(receipt).path("filename").asText()).isEqualTo("named.bin");
    }

    @Test
    void unitsReplaceTheContentOfAFileNamedByItsKey() throws IOException {
        start();
        caller.finish(caller.simple("doc.bin", new byte[] { 1, 2, 3 }));
        StoredFile before = onlyFile();
        caller.check("doc.bin", content);
        JsonNode receipt = null;
        for (int unit = 0; unit < 20; unit++) {
            receipt = caller.unit("doc.bin", content, unit, UNIT, "quick_key", before.key(), "previous_hash", before.hash());
        }

        assertThat(caller.finish(receipt).path("quickkey").asText()).isEqualTo(before.key());
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(content));
        assertThat(onlyFile().versions()).hasSize(2);
    }

    private Account account() {
        return emulator.account(EMAIL);
    }

    private StoredFile onlyFile() {
        assertThat(account().tree().allFiles()).hasSize(1);
        return account().tree().allFiles().iterator().next();
    }

    private static String result(JsonNode answer) {
        return answer.path("doupload").path("result").asText();
    }

    private static List<String> words(JsonNode resumable) {
        List<String> words = new ArrayList<>();
        resumable.path("bitmap").path("words").forEach(word -> words.add(word.asText()));
        return words;
    }
}
