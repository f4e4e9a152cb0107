package io.filehost.camel.emulator.mediafire.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.upload.PollPace;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholeUploadTest {

    private static final String EMAIL = "someone@example.com";
    private static final byte[] CONTENT = "the content".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another content".getBytes(StandardCharsets.UTF_8);

    private MediaFireEmulator emulator;
    private UploadCaller caller;

    @BeforeEach
    void start() throws IOException {
        restart(UploadOptions.defaults());
    }

    private void restart(UploadOptions options) throws IOException {
        if (emulator != null) {
            emulator.close();
        }
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret")
                .uploads(same -> options.withPace(PollPace.usual().byPollsOnly())).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void aFileSentInOneRequestIsPolledToItsEnd() {
        JsonNode receipt = caller.simple("a + b%41.txt", CONTENT);
        String key = receipt.path("doupload").path("key").asText();

        assertThat(receipt.path("doupload").path("result").asText()).isEqualTo("0");
        assertThat(key).matches("[0-9a-z]{11}");
        assertThat(receipt.path("new_device_revision").asLong()).isEqualTo(1);
        assertThat(IntStream.range(0, 3).mapToObj(i -> caller.poll(key).path("status").asText())).containsExactly("5", "6",
                "99");
        JsonNode end = caller.poll(key);
        assertThat(end.path("quickkey").asText()).isEqualTo(onlyFile().key());
        assertThat(end.path("filename").asText()).isEqualTo("a + b%41.txt");
        assertThat(end.path("size").asText()).isEqualTo("11");
        assertThat(end.path("hash").asText()).isEqualTo(UploadCaller.sha256(CONTENT));
        assertThat(end.path("revision").asText()).isEqualTo("1");
        assertThat(end.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(end.path("fileerror").isTextual()).isTrue();
        assertThat(end.path("fileerror").asText()).isEmpty();
    }

    @Test
    void pollsHaveEveryFieldFromTheStartUnlessTheyAreSparse() throws IOException {
        assertThat(fieldsOf(caller.poll(keyOf(caller.simple("file.txt", CONTENT))))).contains(
                "result", "status", "description", "quickkey", "hash", "filename", "size", "created", "revision", "fileerror");
        restart(UploadOptions.defaults().with(UploadQuirk.SPARSE_POLLS));
        assertThat(fieldsOf(caller.poll(keyOf(caller.simple("file.txt", CONTENT))))).containsExactlyInAnyOrder(
                "result", "status", "description", "size", "revision");
    }

    @Test
    void anUnknownKeyIsResultMinus80AndAMalformedOneError129() {
        assertThat(caller.poll("0123456789a").path("result").asText()).isEqualTo("-80");
        assertThat(caller.poll("0123456789abcdef0123456789abcdef").path("result").asText()).isEqualTo("-20");
        assertThat(caller.call("upload/poll_upload", "key", "short").path("error").asInt()).isEqualTo(129);
        assertThat(caller.call("upload/poll_upload").path("error").asInt()).isEqualTo(128);
    }

    @Test
    void pollingNeedsNoToken() {
        String key = keyOf(caller.simple("file.txt", CONTENT));

        assertThat(caller.withoutToken().poll(key).path("result").asText()).isEqualTo("0");
    }

    @Test
    void theNameMayBeRawUtf8InTheHeader() throws IOException {
        String answer = rawSimple("naïve 文件 😀.txt");

        assertThat(answer).contains("\"result\":\"0\"");
        assertThat(onlyFile().name()).isEqualTo("naïve 文件 😀.txt");
    }

    @Test
    void theNameMayComeWithAMultipartForm() {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"image1\"; filename=\"part.txt\"\r\n"
                      + "Content-Type: text/plain\r\n\r\nthe content\r\n--xyz--\r\n";

        caller.post("upload/simple", Map.of("Content-Type", "multipart/form-data; boundary=xyz"),
                BodyPublishers.ofString(body));

        assertThat(onlyFile().name()).isEqualTo("part.txt");
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(CONTENT));
    }

    @Test
    void whatIsWrongWithTheDataIsToldInTheResult() {
        assertThat(result(caller.data("upload/simple", Map.of("x-filename", "file.txt", "x-filesize", "12"), CONTENT)))
                .isEqualTo("-51");
        assertThat(result(caller.data("upload/simple",
                Map.of("x-filename", "file.txt", "x-filehash", UploadCaller.sha256(OTHER)), CONTENT))).isEqualTo("-90");
        assertThat(result(caller.data("upload/simple", Map.of(), CONTENT))).isEqualTo("-49");
        assertThat(caller.simple("file.txt", new byte[0]).path("error").asInt()).isEqualTo(169);
        assertThat(caller.simple("ab", CONTENT).path("error").asInt()).isEqualTo(118);
        assertThat(account().tree().allFiles()).isEmpty();
    }

    @Test
    void aTakenNameIsSkippedByDefaultAndPollsSayFileError13() {
        caller.simple("file.txt", CONTENT);

        JsonNode end = caller.finish(caller.simple("file.txt", OTHER));

        assertThat(end.path("fileerror").asText()).isEqualTo("13");
        assertThat(end.path("quickkey").asText()).isEmpty();
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(CONTENT));
        assertThat(account().revision()).isEqualTo(1);
    }

    @Test
    void keepStoresUnderANewNameWhichThePollTells() {
        caller.simple("file.txt", CONTENT);

        JsonNode end = caller.finish(caller.simple("file.txt", OTHER, "action_on_duplicate", "keep"));

        assertThat(end.path("filename").asText()).isEqualTo("file(1).txt");
        assertThat(account().tree().allFiles()).hasSize(2);
    }

    @Test
    void replaceKeepsTheKeyAndMakesOneNewRevision() {
        caller.simple("file.txt", CONTENT);
        String key = onlyFile().key();

        JsonNode end = caller.finish(caller.simple("file.txt", OTHER, "action_on_duplicate", "replace"));

        assertThat(end.path("quickkey").asText()).isEqualTo(key);
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(OTHER));
        assertThat(onlyFile().revision()).isEqualTo(2);
        assertThat(account().revision()).isEqualTo(2);
    }

    @Test
    void theAccountCanHaveAnotherDefaultThanSkip() {
        assertThat(caller.call("upload/get_options").path("action_on_duplicate").asText()).isEqualTo("skip");
        caller.call("upload/set_options", "action_on_duplicate", "keep", "disable_flash", "yes");
        assertThat(caller.call("upload/get_options").path("disable_flash").asText()).isEqualTo("yes");
        caller.simple("file.txt", CONTENT);

        assertThat(caller.finish(caller.simple("file.txt", OTHER)).path("filename").asText()).isEqualTo("file(1).txt");
    }

    @Test
    void aPreviousHashThatIsNotTheCurrentOneIsARevisionConflict() {
        caller.simple("file.txt", CONTENT);

        JsonNode end = caller.finish(caller.simple("file.txt", OTHER,
                "action_on_duplicate", "replace", "previous_hash", UploadCaller.sha256(OTHER)));

        assertThat(end.path("fileerror").asText()).isEqualTo("16");
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(CONTENT));
    }

    @Test
    void aFolderThatIsGoneMeansTheRootAndResult14() {
        JsonNode receipt = caller.simple("file.txt", CONTENT, "folder_key", "0123456789abc");

        assertThat(result(receipt)).isEqualTo("14");
        assertThat(caller.finish(receipt).path("quickkey").asText()).isEqualTo(onlyFile().key());
        assertThat(onlyFile().parentKey()).isEqualTo(StoredFolder.ROOT);
        assertThat(caller.check("file.txt", CONTENT, "folder_key", "0123456789abc").path("error").asInt()).isEqualTo(112);
    }

    @Test
    void aFolderInTheTrashIsRefusedUnlessItCountsAsMissing() throws IOException {
        assertThat(result(caller.simple("file.txt", CONTENT, "folder_key", trashedFolder()))).isEqualTo("-206");
        restart(UploadOptions.defaults().with(UploadQuirk.TRASHED_FOLDER_IS_MISSING));
        assertThat(result(caller.simple("file.txt", CONTENT, "folder_key", trashedFolder()))).isEqualTo("14");
        assertThat(onlyFile().parentKey()).isEqualTo(StoredFolder.ROOT);
    }

    @Test
    void aPathIsMadeAndTheCheckTellsItsFolder() {
        JsonNode check = caller.check("file.txt", CONTENT, "path", "new/folders");
        caller.simple("file.txt", CONTENT, "folder_key", check.path("folder_key").asText());

        assertThat(account().tree().fileAt("new/folders/file.txt")).isPresent();
    }

    @Test
    void theCheckTellsWhatIsKnown() {
        caller.simple("file.txt", CONTENT);

        JsonNode same = caller.check("file.txt", CONTENT);
        assertThat(same.path("hash_exists").asText()).isEqualTo("yes");
        assertThat(same.path("in_account").asText()).isEqualTo("yes");
        assertThat(same.path("in_folder").asText()).isEqualTo("yes");
        assertThat(same.path("file_exists").asText()).isEqualTo("yes");
        assertThat(same.path("different_hash").asText()).isEqualTo("no");
        assertThat(same.path("duplicate_quickkey").asText()).isEqualTo(onlyFile().key());
        assertThat(same.path("used_storage_size").asText()).isEqualTo("11");
        JsonNode other = caller.check("file.txt", OTHER);
        assertThat(other.path("hash_exists").asText()).isEqualTo("no");
        assertThat(other.path("different_hash").asText()).isEqualTo("yes");
        assertThat(other.has("in_account")).isFalse();
        assertThat(caller.check("new.txt", OTHER).path("file_exists").asText()).isEqualTo("no");
    }

    @Test
    void whatTheCheckCannotDoWithoutIsAskedFor() {
        assertThat(caller.call("upload/check", "filename", "").path("error").asInt()).isEqualTo(118);
        assertThat(caller.call("upload/check", "size", "3").path("error").asInt()).isEqualTo(128);
        assertThat(caller.call("upload/check", "filename", "a.txt", "resumable", "yes").path("error").asInt()).isEqualTo(264);
        assertThat(caller.call("upload/check", "filename", "a.txt", "hash", "no hash").path("error").asInt()).isEqualTo(265);
        assertThat(caller.withoutToken().check("a.txt", CONTENT).path("error").asInt()).isEqualTo(104);
        assertThat(caller.withoutToken().call("upload/check", "filename", "a.txt", "filedrop_key", "x").path("error").asInt())
                .isEqualTo(214);
    }

    @Test
    void knownContentBecomesAFileWithoutData() {
        assertThat(caller.instant("file.txt", CONTENT).path("error").asInt()).isEqualTo(265);
        caller.simple("file.txt", CONTENT);

        JsonNode instant = caller.instant("copy.txt", CONTENT);

        assertThat(account().tree().file(instant.path("quickkey").asText())).map(StoredFile::name).contains("copy.txt");
        assertThat(instant.path("new_device_revision").asLong()).isEqualTo(2);
        assertThat(caller.instant("copy.txt", CONTENT).path("error").asInt()).isEqualTo(143);
        assertThat(caller.instant("copy.txt", CONTENT, "action_on_duplicate", "keep").path("filename").asText())
                .isEqualTo("copy(1).txt");
    }

    @Test
    void theContentOfNoBytesIsKnownUnlessSwitchedOff() throws IOException {
        assertThat(caller.check("empty.txt", new byte[0]).path("hash_exists").asText()).isEqualTo("yes");
        assertThat(caller.instant("empty.txt", new byte[0]).path("quickkey").asText()).isNotEmpty();
        restart(UploadOptions.defaults().with(UploadQuirk.EMPTY_CONTENT_UNKNOWN));
        assertThat(caller.check("empty.txt", new byte[0]).path("hash_exists").asText()).isEqualTo("no");
        assertThat(caller.instant("empty.txt", new byte[0]).path("error").asInt()).isEqualTo(265);
    }

    @Test
    void aFullAccountIsToldByTheCheckAndRefusesData() throws IOException {
        emulator.accounts().exclusively(() -> {
            account().limitStorageTo(5);
            return null;
        });

        assertThat(caller.check("file.txt", CONTENT).path("storage_limit_exceeded").asText()).isEqualTo("yes");
        assertThat(caller.simple("file.txt", CONTENT).path("error").asInt()).isEqualTo(162);
        restart(UploadOptions.defaults().with(UploadQuirk.FULL_ACCOUNT_SHOWS_IN_POLL));
        emulator.accounts().exclusively(() -> {
            account().limitStorageTo(5);
            return null;
        });
        assertThat(caller.finish(caller.simple("file.txt", CONTENT)).path("fileerror").asText()).isEqualTo("15");
    }

    @Test
    void aBodyTheProxyDoesNotLikeIsAPageWith413() throws IOException {
        restart(UploadOptions.defaults().withLargestBody(1000));

        byte[] large = new byte[1001];

        HttpResponse<String> known
                = caller.post("upload/simple", Map.of("x-filename", "a.txt"), BodyPublishers.ofByteArray(large));
        HttpResponse<String> chunked = caller.post("upload/simple", Map.of("x-filename", "a.txt"),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).startsWith("<html>");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(account().tree().allFiles()).isEmpty();
    }

    @Test
    void updateGivesAFileNewContentAndRefusesTheSameAgain() {
        caller.simple("file.txt", CONTENT);
        String key = onlyFile().key();

        assertThat(caller.finish(caller.data("upload/update", Map.of(), OTHER, "quick_key", key)).path("quickkey").asText())
                .isEqualTo(key);
        assertThat(onlyFile().hash()).isEqualTo(UploadCaller.sha256(OTHER));
        assertThat(caller.data("upload/update", Map.of(), OTHER, "quick_key", key).path("error").asInt()).isEqualTo(238);
        assertThat(result(caller.data("upload/update", Map.of(), OTHER, "quick_key", "0123456789abcde"))).isEqualTo("-203");
    }

    @Test
    void aPatchThatCannotBeAppliedSaysSoWhenPolled() {
        caller.simple("file.txt", CONTENT);
        String key = onlyFile().key();

        assertThat(patch(key, CONTENT, OTHER).path("fileerror").asText()).isEqualTo("17");
        assertThat(patch(key, OTHER, "third".getBytes(StandardCharsets.UTF_8)).path("fileerror").asText()).isEqualTo("16");
        caller.simple("other.txt", OTHER);
        assertThat(patch(key, CONTENT, OTHER).path("quickkey").asText()).isEqualTo(key);
    }

    private JsonNode patch(String quickKey, byte[] from, byte[] to) {
        return caller.finish(caller.data("upload/patch", Map.of(), new byte[] { 1 }, "quickkey", quickKey, "source_hash",
                UploadCaller.sha256(from), "target_hash", UploadCaller.sha256(to), "target_size", Integer.toString(to.length)));
    }

    private String trashedFolder() {
        String key = emulator.accounts().exclusively(() -> account().filing()
                .makeFolder(account().tree().root(), "gone", OnDuplicate.REPLACE, account().change()).key());
        JsonNode deleted = caller.call("folder/delete", "folder_key", key);
        assertThat(deleted.path("result").asText()).as(deleted.toString()).isEqualTo("Success");
        return key;
    }

    /** The client of the JDK cannot send such a header. */
    private String rawSimple(String filename) throws IOException {
        URI base = URI.create(emulator.baseUrl());
        String token = caller.token();
        String head = "POST /api/1.5/upload/simple.php?response_format=json&session_token=" + token + " HTTP/1.1\r\nHost: "
                      + base.getAuthority()
                      + "\r\nConnection: close\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                      + CONTENT.length + "\r\nx-filename: " + filename + "\r\n\r\n";
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(CONTENT);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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

    private static String keyOf(JsonNode receipt) {
        return receipt.path("doupload").path("key").asText();
    }

    private static Set<String> fieldsOf(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
