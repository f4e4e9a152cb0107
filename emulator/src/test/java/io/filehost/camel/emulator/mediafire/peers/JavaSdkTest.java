package io.filehost.camel.emulator.mediafire.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of the vendor's Java SDK (MediaFire/mediafire-java-sdk, read in {@code MFClient},
 * {@code MFSessionStore}, {@code uploader/MFRunnable*} and {@code response_models}). What its models call a string, a
 * number or an array has to be one.
 */
class JavaSdkTest {

    private static final String EMAIL = "someone@example.com";
    private static final int UNIT = 1000;

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire
            = EmulatorExtension.mediafire(EmulatorOptions.builder().account(EMAIL, "secret")
                    .uploads(uploads -> uploads.withUnitSizes(UnitSizes.fixed(UNIT))).build());

    private JavaClient client;

    @BeforeEach
    void newClient() {
        client = new JavaClient(mediafire.baseUrl(), "", EMAIL, "secret");
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** Check, then whatever it says; even a small file goes in units. */
    private String upload(String name, byte[] content, String... place) {
        RawHttp.Reply check = client.call("upload/check", with(place, "resumable", "yes", "size",
                Integer.toString(content.length), "hash", RawHttp.sha256(content), "filename", name));
        if (check.value("hash_exists").equals("yes")) {
            return client.call("upload/instant", with(place, "size", Integer.toString(content.length), "hash",
                    RawHttp.sha256(content), "filename", name)).value("quickkey");
        }
        JsonNode units = check.response().path("resumable_upload");
        assertThat(units.path("number_of_units").asInt()).isEqualTo((content.length + UNIT - 1) / UNIT);
        units.path("bitmap").path("words").forEach(word -> assertThat(word.isTextual()).isTrue());
        return poll(units(name, content, place));
    }

    private String units(String name, byte[] content, String... place) {
        for (int unit = 0; unit * UNIT < content.length; unit++) {
            byte[] part = Arrays.copyOfRange(content, unit * UNIT, Math.min((unit + 1) * UNIT, content.length));
            Map<String, String> headers = PeerText.map("x-filesize", Integer.toString(content.length), "x-filehash",
                    RawHttp.sha256(content), "x-filename", name, "x-unit-id", Integer.toString(unit), "x-unit-size",
                    Integer.toString(part.length), "x-unit-hash", RawHttp.sha256(part));
            RawHttp.Reply reply = client.upload("upload/resumable", headers, part, with(place, "action_on_duplicate", "keep"));
            if (reply.response().path("resumable_upload").path("all_units_ready").asText().equals("yes")) {
                return reply.response().path("doupload").path("key").asText();
            }
        }
        throw new AssertionError("the units were never complete");
    }

    /** By signed calls; the order of its tests is quick key, status, file error, result. */
    private String poll(String key) {
        for (int i = 0; i < 24; i++) {
            JsonNode upload = client.call("upload/poll_upload", "key", key).response().path("doupload");
            if (!upload.path("quickkey").asText().isEmpty()) {
                return upload.path("quickkey").asText();
            }
            assertThat(upload.path("status").asInt()).isLessThan(99);
            assertThat(upload.path("fileerror").asText()).isEmpty();
            assertThat(upload.path("result").asInt()).isZero();
        }
        throw new AssertionError("never done");
    }

    private static String[] with(String[] more, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }

    private static void assertTexts(JsonNode node, String... names) {
        for (String name : names) {
            assertThat(node.path(name).isValueNode() || node.path(name).isMissingNode()).as(name + " in " + node).isTrue();
        }
    }

    private static void assertNumbers(JsonNode node, String... names) {
        for (String name : names) {
            assertThat(node.path(name).asText("0")).as(name + " in " + node).matches("-?\\d+|");
            assertThat(node.has(name) && node.path(name).asText().isEmpty()).as(name + " is empty").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/1.0", "/1.3", "/1.5" })
    void rawTextIsSignedWithAndWithoutAVersion(String version) {
        JavaClient versioned = new JavaClient(mediafire.baseUrl(), version, EMAIL, "secret");

        for (String name : List.of("plain", "a b", "%41", "a+b", "x&y=z", "100%", "#1?",
                "\u041f\u0440\u0438\u0432\u0435\u0442")) {
            RawHttp.Reply created = versioned.call("folder/create", "foldername", name);
            assertThat(created.error()).as(created.text()).isZero();
            assertThat(versioned.call("folder/get_info", "folder_key", created.value("folder_key")).response()
                    .path("folder_info").path("name").asText()).isEqualTo(name);
        }

        assertThat(versioned.logins()).as("each answer moved the key").isEqualTo(1);
    }

    @Test
    void unitsGoWithAnActionTokenBetweenSignedCalls() {
        byte[] content = bytes(2 * UNIT + 7);

        String quickKey = upload("a b+c.TXT", content, "path", "Java/Client");

        JsonNode info = client.call("file/get_info", "quick_key", quickKey).response().path("file_info");
        assertThat(info.path("hash").asText()).isEqualTo(RawHttp.sha256(content));
        assertThat(info.path("filename").asText()).isEqualTo("a b+c.TXT");
        assertTexts(info, "parent_folderkey", "created", "downloads", "size", "flag", "permissions", "revision",
                "shared_by_user");
        assertThat(client.logins()).as("each poll costs one, as polls move no key")
                .isEqualTo(1 + mediafire.journal().count("upload/poll_upload"));
    }

    @Test
    void knownContentIsUploadedInstantlyEvenIntoAnotherFolder() {
        byte[] content = bytes(10);
        String first = upload("one.txt", content);
        String folder = client.call("folder/create", "foldername", "Other").value("folder_key");

        String second = upload("two.txt", content, "folder_key", folder);

        assertThat(second).hasSize(15).isNotEqualTo(first);
        assertThat(mediafire.journal().count("upload/resumable")).isEqualTo(1);
    }

    /** The lists of the feed are arrays in the models; numbers are read from strings. */
    @Test
    void theFeedFitsTheModels() {
        String key = upload("fed.txt", bytes(5));
        client.call("folder/create", "foldername", "Fed");
        client.call("file/delete", "quick_key", key);

        JsonNode changes = client.call("device/get_changes", "revision", "0").response();
        JsonNode status = client.call("device/get_status").response();

        for (String side : List.of("updated", "deleted")) {
            for (String kind : List.of("files", "folders")) {
                assertThat(changes.path(side).path(kind).isArray()).as(side + " " + kind).isTrue();
                changes.path(side).path(kind).forEach(item -> assertTexts(item, "quickkey", "folderkey", "created", "revision",
                        "flag", "permissions", "size"));
            }
        }
        assertNumbers(changes, "device_revision", "changes_list_block");
        assertNumbers(status, "device_revision");
        assertThat(status.path("async_jobs_in_progress").asText()).isEqualTo("no");
    }

    @Test
    void listingsInfosAndLinksFitTheModels() {
        String key = upload("model.png", bytes(6));
        client.call("folder/create", "foldername", "Model");

        JsonNode files = client.call("folder/get_content", "content_type", "files").response().path("folder_content");
        JsonNode folders = client.call("folder/get_content", "content_type", "folders").response().path("folder_content");
        JsonNode links = client.call("file/get_links", "quick_key", key).response();
        JsonNode several = client.call("file/get_info", "quick_key", key + "," + upload("b.txt", bytes(7))).response();
        JsonNode found = client.call("folder/search", "search_text", "model").response();

        assertThat(files.path("files").isArray() && folders.path("folders").isArray()).isTrue();
        assertTexts(files.path("files").path(0), "flag", "permissions", "size", "downloads", "views");
        assertTexts(folders.path("folders").path(0), "flag", "permissions", "size", "revision", "file_count", "folder_count");
        assertThat(links.path("links").isArray()).isTrue();
        assertTexts(links.path("links").path(0), "normal_download", "direct_download", "view", "edit", "streaming");
        assertThat(several.path("file_infos").isArray()).isTrue();
        assertThat(found.path("results").isArray()).isTrue();
        assertNumbers(found, "results_count");
        assertNumbers(links, "direct_download_free_bandwidth");
    }

    @Test
    void copiesAndChangesFitTheModels() {
        String key = upload("copied.txt", bytes(8));
        String folder = client.call("folder/create", "foldername", "To").value("folder_key");

        JsonNode file = client.call("file/copy", "quick_key", key, "folder_key", folder).response();
        JsonNode copy = client.call("folder/copy", "folder_key_src", folder, "folder_key_dst",
                client.call("folder/create", "foldername", "Into").value("folder_key")).response();
        JsonNode update = client.call("folder/update", "folder_key", folder, "privacy", "private", "privacy_recursive", "yes")
                .response();

        assertThat(file.path("new_quickkeys").isArray()).isTrue();
        assertNumbers(file, "skipped_count", "other_count");
        assertThat(copy.path("new_folderkeys").isArray()).isTrue();
        assertTexts(update, "asynchronous");
    }

    @Test
    void theAccountFitsTheModels() {
        JsonNode info = client.call("user/get_info").response().path("user_info");
        JsonNode settings = client.call("user/get_settings").response().path("settings");
        JsonNode contacts = client.call("contact/fetch").response();

        assertTexts(info, "first_name", "birth_date", "max_instant_upload_size", "storage_limit", "used_storage_size", "email",
                "gender", "premium", "options", "ekey");
        assertNumbers(settings, "max_upload_size", "max_instant_upload_size", "used_storage_size", "storage_limit");
        assertThat(contacts.path("contacts").isArray() || contacts.path("contacts").isMissingNode()).as(contacts.toString())
                .isTrue();
        assertNumbers(contacts, "count", "revision", "epoch");
        assertThat(client.plain("system/get_info").value("result")).isEqualTo("Success");
    }

    /** The key of the upload, then polls for that one among all web uploads. */
    @Test
    void webUploadsFitTheModels() {
        String key = client.call("upload/add_web_upload", "url", mediafire.baseUrl() + "/nothing.txt", "filename",
                "from the web.txt").value("upload_key");

        JsonNode uploads = client.call("upload/get_web_uploads", "upload_key", key, "all_web_uploads", "yes").response()
                .path("web_uploads");

        assertThat(uploads.isArray()).isTrue();
        assertThat(uploads.path(0).path("uploadkey").asText()).isEqualTo(key);
        assertNumbers(uploads.path(0), "status_code", "error_status", "size", "percentage");
    }

    @Test
    void anErrorIsANumberAndCostsALogin() {
        RawHttp.Reply refused = client.call("file/get_info", "quick_key", "zzzzzzzzzzzzzzz");

        assertThat(refused.error()).isEqualTo(110);
        assertThat(client.call("device/get_status").error()).isZero();
        assertThat(client.logins()).isEqualTo(2);
    }
}
