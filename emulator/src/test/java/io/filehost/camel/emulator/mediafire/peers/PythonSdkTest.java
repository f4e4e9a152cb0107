package io.filehost.camel.emulator.mediafire.peers;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of the vendor's Python SDK (MediaFire/mediafire-python-open-sdk, read in {@code mediafire/api.py},
 * {@code uploader.py} and {@code client.py}), sent as that SDK sends them.
 */
class PythonSdkTest {

    private static final String EMAIL = "someone@example.com";
    private static final int UNIT = 256 << 10;

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire
            = EmulatorExtension.mediafire(EmulatorOptions.builder().account(EMAIL, "secret")
                    .uploads(uploads -> uploads.withUnitSizes(UnitSizes.fixed(UNIT))).build());

    private PythonClient client;
    private PythonUploads uploads;

    @BeforeEach
    void logIn() {
        client = new PythonClient(mediafire.baseUrl());
        RawHttp.Reply login = client.logIn(EMAIL, "secret");
        assertThat(login.response().properties()).extracting(Map.Entry::getKey)
                .contains("session_token", "time", "secret_key", "ekey", "pkey");
        uploads = new PythonUploads(client);
    }

    /** {@code UploadSession}: a token for a day, given back at the end by a signed call. */
    private String inUploadSession(String name, byte[] content, String... target) {
        String token = client.call("user/get_action_token", "type", "upload", "lifespan", "1440").value("action_token");
        client.useForUploads(token);
        String quickKey = uploads.upload(name, content, target);
        assertThat(client.call("user/destroy_action_token", "action_token", token).value("result")).isEqualTo("Success");
        return quickKey;
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aSmallFileGoesWholeWithItsNameInUtf8() {
        byte[] content = bytes(1000);

        String quickKey = inUploadSession("\u041e\u0442\u0447\u0451\u0442 a+b.txt", content);

        JsonNode info = client.call("file/get_info", "quick_key", quickKey).response().path("file_info");
        assertThat(info.path("filename").asText()).isEqualTo("\u041e\u0442\u0447\u0451\u0442 a+b.txt");
        assertThat(info.path("hash").asText()).isEqualTo(RawHttp.sha256(content));
    }

    @Test
    void aLargeFileGoesInUnitsOfAForm() {
        byte[] content = bytes(16 * UNIT + (1 << 20));

        String quickKey = inUploadSession("large.bin", content);

        assertThat(quickKey).hasSize(15);
        assertThat(uploads.sentUnits()).containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }

    /** Read 15 bits apart, the second word shows its fourth unit one place too early: unit 19 looks missing. */
    @Test
    void unitsTheWrongShiftTakesForMissingAreHarmlessWhenTheyComeAgain() {
        byte[] content = bytes(33 * UNIT);
        String token = client.call("user/get_action_token", "type", "upload", "lifespan", "1440").value("action_token");
        client.useForUploads(token);
        client.call("upload/check", "filename", "x.bin", "size", Integer.toString(content.length), "hash",
                RawHttp.sha256(content), "resumable", "yes");
        for (int unit = 0; unit < 20; unit++) {
            byte[] part = Arrays.copyOfRange(content, unit * UNIT, (unit + 1) * UNIT);
            client.resumable(PeerText.map("x-filesize", Integer.toString(content.length), "x-filehash",
                    RawHttp.sha256(content), "x-unit-hash", RawHttp.sha256(part), "x-unit-id", Integer.toString(unit),
                    "x-unit-size", Integer.toString(UNIT)), part);
        }

        String quickKey = uploads.upload("x.bin", content);

        assertThat(uploads.sentUnits()).doesNotContain(0, 15, 18).contains(19, 20, 32);
        assertThat(client.call("file/get_info", "quick_key", quickKey).response().path("file_info").path("hash").asText())
                .isEqualTo(RawHttp.sha256(content));
    }

    @Test
    void knownContentIsNotSentAgainAndTheSameFileNotAtAll() {
        byte[] content = bytes(500);
        String first = inUploadSession("one.txt", content);

        assertThat(inUploadSession("one.txt", content)).isEqualTo(first);
        String second = inUploadSession("two.txt", content);

        assertThat(second).hasSize(15).isNotEqualTo(first);
        assertThat(mediafire.journal().count("upload/simple")).isEqualTo(1);
        assertThat(mediafire.journal().count("upload/instant")).isEqualTo(1);
    }

    @Test
    void aPathIsLeftForTheFolderKeyOfTheCheck() {
        String quickKey = inUploadSession("deep.txt", bytes(70), "path", "a b/c+d");

        assertThat(quickKey).hasSize(15);
        assertThat(mediafire.journal().of("upload/simple")).singleElement().extracting(JournalEntry::parameters)
                .asString().contains("folder_key").doesNotContain("path");
    }

    @Test
    void nothingIsSentInChunksAndRefused() {
        client.useForUploads(
                client.call("user/get_action_token", "type", "upload", "lifespan", "1440").value("action_token"));

        RawHttp.Reply reply = client.simple(PeerText.map("X-Filesize", "0", "X-Filehash", RawHttp.sha256(new byte[0]),
                "X-Filename", "empty.txt"), new byte[0]);

        assertThat(reply.error()).isEqualTo(169);
        assertThat(inUploadSession("empty.txt", new byte[0])).as("instantly").hasSize(15);
    }

    @Test
    void uploadsToADropBoxAreNotPolled() throws Exception {
        String folder = client.call("folder/create", "foldername", "Box", "action_on_duplicate", "skip").value("folder_key");
        Caller newer = new Caller(mediafire.baseUrl());
        String box = newer.call(newer.logIn(EMAIL, "secret"), "folder/configure_filedrop", "action", "enable", "folder_key",
                folder).value("filedrop_key");

        assertThat(inUploadSession("dropped.txt", bytes(40), "filedrop_key", box)).isEmpty();

        assertThat(mediafire.journal().count("upload/poll_upload")).isZero();
        assertThat(client.call("folder/get_content", "folder_key", folder, "content_type", "files", "chunk", "1").response()
                .path("folder_content").path("files").path(0).path("filename").asText()).isEqualTo("dropped.txt");
    }

    /** {@code _folder_get_content_iter}: folders, then files, chunk by chunk; an empty list ends it. */
    @Test
    void pathsAreFoundByListing() {
        String folder = client.call("folder/create", "foldername", "Docs", "action_on_duplicate", "skip").value("folder_key");
        String quickKey = inUploadSession("file.ext", bytes(30), "folder_key", folder);

        RawHttp.Reply folders = client.call("folder/get_content", "content_type", "folders", "chunk", "1");
        RawHttp.Reply files = client.call("folder/get_content", "content_type", "files", "chunk", "1", "folder_key", folder);
        RawHttp.Reply none = client.call("folder/get_content", "content_type", "folders", "chunk", "1", "folder_key", folder);

        assertThat(folders.response().path("folder_content").path("folders").path(0).path("folderkey").asText())
                .isEqualTo(folder);
        assertThat(files.response().path("folder_content").path("files").path(0).path("quickkey").asText())
                .isEqualTo(quickKey);
        assertThat(files.response().path("folder_content").path("more_chunks").asText()).isEqualTo("no");
        assertThat(none.response().path("folder_content").has("folders")).as("an empty list, not a missing one").isTrue();
    }

    /** {@code get_resource_by_key} tries a key as file and as folder: refusals move the key as well. */
    @Test
    void aKeyOfUnknownKindIsTriedBothWays() {
        String folder = client.call("folder/create", "foldername", "Kind", "action_on_duplicate", "skip").value("folder_key");

        RawHttp.Reply asFile = client.call("file/get_info", "quick_key", folder);
        RawHttp.Reply asFolder = client.call("folder/get_info", "folder_key", folder);

        assertThat(asFile.value("result")).isEqualTo("Error");
        assertThat(asFile.newKey()).isTrue();
        assertThat(asFolder.response().path("folder_info").path("name").asText()).isEqualTo("Kind");
        assertThat(client.call("folder/get_info").response().path("folder_info").path("folderkey").asText())
                .as("the root, without any key").isEqualTo("myfiles");
    }

    @Test
    void aDownloadHasTheHashOfTheInfo() {
        byte[] content = bytes(12345);
        String quickKey = inUploadSession("down.bin", content);

        JsonNode links = client.call("file/get_links", "quick_key", quickKey, "link_type", "direct_download").response();
        RawHttp.Reply file = client.download(links.path("links").path(0).path("direct_download").asText());

        assertThat(RawHttp.sha256(file.body())).isEqualTo(RawHttp.sha256(content));
    }

    /** {@code delete_folder} takes 100 for success, as HTTP 900 was seen for folders that were gone. */
    @Test
    void anInternalErrorOfADeletedFolderIsAnEnvelopeWithStatus900() {
        String folder = client.call("folder/create", "foldername", "Old", "action_on_duplicate", "skip").value("folder_key");
        mediafire.faults().on("folder/delete").once().answerError(100);

        RawHttp.Reply reply = client.call("folder/delete", "folder_key", folder);

        assertThat(reply.status()).isEqualTo(900);
        assertThat(reply.error()).isEqualTo(100);
        assertThat(client.call("folder/get_info").value("result")).isEqualTo("Success");
    }

    /** The archive is handed on as it is, so the key that moved with it is lost on this SDK. */
    @Test
    void anArchiveLeavesTheClientOutOfStep() {
        String quickKey = inUploadSession("zipped.txt", bytes(99));

        RawHttp.Reply archive = client.call("file/zip", "keys", quickKey);

        assertThat(archive.contentType()).isNotIn("application/json", "text/xml");
        assertThat(archive.text()).startsWith("PK");
        assertThat(client.call("user/get_info").error()).isEqualTo(127);
    }

    @Test
    void metadataIsChangedWithTheWordsOfTheSdk() {
        String quickKey = inUploadSession("meta.txt", bytes(21));

        assertThat(client.call("file/update", "quick_key", quickKey, "description", "x & y", "mtime", "2014-10-23 15:40:01",
                "privacy", "private").value("result")).isEqualTo("Success");
        RawHttp.Reply wrong = client.call("file/update", "quick_key", quickKey, "filename", "#");

        assertThat(wrong.error()).isEqualTo(118);
        assertThat(wrong.newKey()).as("the key stays with 118").isFalse();
        assertThat(client.call("user/get_limits").value("result")).isEqualTo("Success");
        assertThat(client.call("system/get_info").value("result")).as("signed although it takes no token")
                .isEqualTo("Success");
        assertThat(client.call("user/renew_session_token").value("result")).isEqualTo("Success");
    }
}
