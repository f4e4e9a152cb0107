package io.filehost.camel.emulator.mediafire.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of the vendor's C++ SDK (MediaFire/mediafire-cpp-sdk, read in {@code api/session_maintainer.cpp},
 * {@code api/actions/*_impl.hpp}, {@code api/upload}, {@code api/device}, {@code api/folder} and
 * {@code uploader/detail/transition_*.hpp}). What its generated parsers call missing makes it give up on an answer.
 */
class CppSdkTest {

    private static final String EMAIL = "some.one+x@example.com";
    private static final int MIB = 1 << 20;

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire(EMAIL, "sec ret");

    private CppClient client;

    @BeforeEach
    void logIn() {
        client = new CppClient(mediafire.baseUrl(), EMAIL, "sec ret");
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void assertHas(JsonNode node, String... names) {
        assertThat(node.properties()).extracting(Map.Entry::getKey).as(node.toString()).contains(names);
    }

    /** Its own ranges by the table of the service; more than one and it asks for a resumable upload. */
    private static List<byte[]> ranges(byte[] content) {
        int size = content.length < 4 * MIB ? 4 * MIB : MIB;
        List<byte[]> ranges = new ArrayList<>();
        for (int from = 0; from < content.length; from += size) {
            ranges.add(Arrays.copyOfRange(content, from, Math.min(from + size, content.length)));
        }
        return ranges;
    }

    private RawHttp.Reply check(String name, byte[] content, String... place) {
        List<String> parameters = new ArrayList<>(
                List.of("filename", name, "hash", RawHttp.sha256(content), "size",
                        Integer.toString(content.length)));
        parameters.addAll(List.of(place));
        if (ranges(content).size() > 1) {
            parameters.addAll(List.of("resumable", "yes"));
        }
        return client.call("1.5/upload/check", parameters.toArray(String[]::new));
    }

    /** Without a lifespan: one minute. */
    private String actionToken() {
        return client.call("1.3/user/get_action_token", "type", "upload").value("action_token");
    }

    private static Map<String, String> fileHeaders(String name, byte[] content) {
        return PeerText.map("x-filename", name, "x-filesize", Integer.toString(content.length));
    }

    private String simple(String name, byte[] content, String... more) {
        RawHttp.Reply reply = client.upload("upload/simple", actionToken(), fileHeaders(name, content), content, more);
        return poll(reply.response().path("doupload").path("key").asText());
    }

    private String poll(String key) {
        for (int i = 0; i < 20; i++) {
            JsonNode upload = client.call("1.3/upload/poll_upload", "key", key).response().path("doupload");
            assertThat(upload.path("result").asInt(-1)).isNotNegative();
            assertThat(upload.path("fileerror").asInt()).isZero();
            if (!upload.path("quickkey").asText().isEmpty()) {
                assertHas(upload, "revision", "filename");
                return upload.path("quickkey").asText();
            }
        }
        throw new AssertionError("never done");
    }

    @Test
    void aSmallFileGoesWholeAfterTheCheck() {
        byte[] content = bytes(3000);
        assertThat(check("small.txt", content, "folder_key", "myfiles").value("hash_exists")).isEqualTo("no");

        String key = simple("small.txt", content, "folder_key", "myfiles", "mtime", "2014-10-23T15:40:01Z");

        JsonNode again = check("small.txt", content, "folder_key", "myfiles").response();
        assertThat(again.path("file_exists").asText()).isEqualTo("yes");
        assertThat(again.path("different_hash").asText("no")).isEqualTo("no");
        assertThat(again.path("duplicate_quickkey").asText()).as("done without an upload").isEqualTo(key);
        assertThat(client.logins()).isEqualTo(1);
    }

    /** The number of units has to be its own, and the words are there before anything was sent. */
    @Test
    void aLargeFileGoesInItsOwnRanges() {
        byte[] content = bytes(4 * MIB + 5);
        JsonNode units = check("large.bin", content, "path", "a/b c").response().path("resumable_upload");
        assertThat(units.path("number_of_units").asInt()).isEqualTo(ranges(content).size());
        assertThat(units.path("bitmap").path("words")).isNotEmpty();
        String token = actionToken();

        String key = "";
        for (int i = 0; i < ranges(content).size(); i++) {
            byte[] range = ranges(content).get(i);
            Map<String, String> headers = fileHeaders("large.bin", content);
            headers.putAll(PeerText.map("x-filehash", RawHttp.sha256(content), "x-unit-hash", RawHttp.sha256(range),
                    "x-unit-id", Integer.toString(i), "x-unit-size", Integer.toString(range.length)));
            key = client.upload("upload/resumable", token, headers, range, "action_on_duplicate", "keep", "mtime",
                    "2014-10-23T15:40:01Z", "path", "a/b c").response().path("doupload").path("key").asText();
            assertThat(key).isNotEmpty();
        }

        assertThat(poll(key)).hasSize(15);
    }

    @Test
    void knownContentReplacesAFileByItsKeyInTheOtherSpelling() {
        byte[] first = bytes(10);
        byte[] second = bytes(20);
        String key = simple("first.txt", first);
        simple("second.txt", second);

        JsonNode instant = client.call("1.5/upload/instant", "filename", "first.txt", "hash", RawHttp.sha256(second), "size",
                "20", "quickkey", key, "action_on_duplicate", "replace").response();

        assertHas(instant, "quickkey", "filename", "new_device_revision");
        assertThat(instant.path("quickkey").asText()).isEqualTo(key);
        assertThat(client.call("1.1/file/get_info", "quick_key", key).response().path("file_info").path("hash").asText())
                .isEqualTo(RawHttp.sha256(second));
    }

    /** A parameter without a value loses its equals sign in the query of uploads. */
    @Test
    void parametersWithoutAnEqualsSignCountAsEmpty() {
        assertThat(simple("named.txt", bytes(33), "path", "")).hasSize(15);
    }

    /** {@code get_changes_device_impl.hpp}: blocks of 500 up to the revision that get_status told. */
    @Test
    void theFeedIsReadBlockByBlock() {
        client.call("1.5/folder/create", "foldername", "Watched", "action_on_duplicate", "skip");
        simple("watched.txt", bytes(44));
        int latest = client.call("device/get_status").response().path("device_revision").asInt();
        List<String> seen = new ArrayList<>();

        for (int start = 0; start < latest; start = ((start + 1) / 500 + 1) * 500) {
            JsonNode answer = client.call("device/get_changes", "revision", Integer.toString(start)).response();
            assertHas(answer, "device_revision", "changes_list_block");
            answer.path("updated").path("files").forEach(file -> {
                assertHas(file, "quickkey", "revision");
                seen.add(file.path("quickkey").asText());
            });
            answer.path("updated").path("folders").forEach(folder -> assertHas(folder, "folderkey", "revision"));
        }

        assertThat(seen).hasSize(1);
    }

    /** {@code get_folder_contents_impl.hpp}: files and folders chunk by chunk while there are more. */
    @Test
    void listingsHaveWhatTheParsersInsistOn() {
        simple("listed.txt", bytes(55));
        client.call("folder/create", "foldername", "Listed");

        JsonNode files = contents("files");
        JsonNode folders = contents("folders");

        assertHas(files.path("files").path(0), "created", "downloads", "filename", "size", "filetype", "flag", "hash", "links",
                "quickkey", "revision", "views");
        assertHas(folders.path("folders").path(0), "created", "file_count", "flag", "folder_count", "folderkey", "name",
                "revision");
    }

    private JsonNode contents(String type) {
        JsonNode content = client.call("1.2/folder/get_content", "folder_key", "myfiles", "chunk", "1", "content_type", type)
                .response().path("folder_content");
        assertHas(content, "chunk_size", "chunk_number", "more_chunks");
        return content;
    }

    @Test
    void infosHaveWhatTheParsersInsistOn() {
        String key = simple("info.txt", bytes(66));

        assertHas(client.call("1.1/file/get_info", "quick_key", key).response().path("file_info"), "quickkey", "filename",
                "created", "size", "hash", "filetype", "owner_name", "revision", "flag", "links");
        assertHas(client.call("folder/get_info").response().path("folder_info"), "folderkey", "name", "file_count",
                "folder_count", "flag", "revision");
        assertHas(client.call("1.3/user/get_info").response().path("user_info"), "ekey", "email", "display_name", "bandwidth",
                "used_storage_size", "base_storage", "bonus_storage", "storage_limit", "options");
        assertHas(client.call("user/get_info").response().path("user_info"), "max_upload_size", "max_instant_upload_size");
        assertHas(client.call("1.3/file/get_links", "quick_key", key, "link_type", "direct_download").response(), "links");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "%41", "a+b", "x&y=z", "\u041f\u0440\u0438\u0432\u0435\u0442" })
    void namesSurviveBothWaysOfSigning(String name) {
        String key = client.call("1.5/folder/create", "foldername", name).value("folder_key");

        assertThat(key).hasSize(13);
        assertThat(client.get("folder/update", "folder_key", key, "foldername", name + "2").error()).isZero();
        assertThat(client.call("folder/get_info", "folder_key", key).response().path("folder_info").path("name").asText())
                .isEqualTo(name + "2");
        assertThat(client.logins()).isEqualTo(1);
    }

    /** Both errors of a token mean another one and the same call again. */
    @Test
    void anExpiredTokenAndALostKeyAreReplaced() {
        mediafire.faults().on("device/get_status").once().expireToken();
        assertThat(client.call("device/get_status").error()).isZero();
        mediafire.faults().on("device/get_status").once().desynchroniseKey();
        assertThat(client.call("device/get_status").error()).isZero();

        assertThat(client.logins()).isEqualTo(3);
    }

    /** It asks this whether the service is there, and tells errors by the status before the envelope. */
    @Test
    void theStatusOfTheSystemNeedsNoTokenAndErrorsHaveAStatus() {
        assertThat(client.plain("system/get_status").value("result")).isEqualTo("Success");
        assertThat(client.call("file/get_info", "quick_key", "zzzzzzzzzzzzzzz").status()).isNotEqualTo(200);
    }

    /** Each with the version its newest or oldest class has; what it sends is not looked at. */
    @Test
    void everyVersionItCallsIsKnown() throws Exception {
        String[] parts = Files.readString(Path.of(CppSdkTest.class.getResource("/peers/cpp-sdk-paths.txt").toURI()))
                .split("\\n\\n");
        List<String> unknown = new ArrayList<>();

        for (String path : lines(parts[0])) {
            RawHttp.Reply reply = path.contains("system/") ? client.plain(path) : client.call(path);
            if (List.of(125, 126, 253).contains(reply.error())) {
                unknown.add(path);
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(lines(parts[1])).allSatisfy(path -> assertThat(client.call(path).error()).as(path).isIn(126, 253));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
}
