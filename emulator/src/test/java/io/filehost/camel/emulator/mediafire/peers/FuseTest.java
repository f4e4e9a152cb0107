package io.filehost.camel.emulator.mediafire.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;

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
 * The call sequences of MediaFire/mediafire-fuse, read in {@code mfapi/mfconn.c}, {@code mfapi/apicalls/*.c},
 * {@code fuse/hashtbl.c}, {@code fuse/filecache.c} and {@code fuse/operations/*.c}. It takes numbers in answers for
 * strings, apart from the error, which it takes for a number.
 */
class FuseTest {

    private static final String EMAIL = "some.one+fuse@example.com";
    private static final byte[] CONTENT = "what the file says".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire(EMAIL, "sec ret&1");

    private FuseClient fuse;

    @BeforeEach
    void logIn() {
        fuse = new FuseClient(mediafire.baseUrl(), EMAIL, "sec ret&1");
    }

    private RawHttp.Reply content(String folder, String type) {
        return fuse.get("folder/get_content", "folder_key", folder, "content_type", type, "chunk_size", "400");
    }

    private static JsonNode list(RawHttp.Reply reply, String type) {
        JsonNode list = reply.response().path("folder_content").path(type);
        assertThat(list.isArray()).as(reply.text()).isTrue();
        return list;
    }

    private JsonNode changes(String revision) {
        JsonNode answer = fuse.get("device/get_changes", "revision", revision).response();
        for (String side : List.of("updated", "deleted")) {
            assertThat(answer.path(side).path("files").isArray()).isTrue();
            assertThat(answer.path(side).path("folders").isArray()).isTrue();
        }
        assertThat(answer.path("device_revision").isTextual()).isTrue();
        return answer;
    }

    private String put(String name, String folder) {
        RawHttp.Reply sent = fuse.send("upload/simple", name, CONTENT, "action_on_duplicate", "replace", "folder_key", folder);
        String key = sent.response().path("doupload").path("key").asText();
        assertThat(key).isNotEmpty();
        pollToTheEnd(key);
        for (JsonNode file : list(content(folder, "files"), "files")) {
            if (file.path("filename").asText().equals(name)) {
                return file.path("quickkey").asText();
            }
        }
        throw new AssertionError("not there: " + name);
    }

    private void pollToTheEnd(String key) {
        JsonNode upload = fuse.poll(key).response().path("doupload");
        for (int i = 0; i < 20 && !List.of("98", "99").contains(upload.path("status").asText()); i++) {
            assertThat(upload.path("result").textValue()).isEqualTo("0");
            upload = fuse.poll(key).response().path("doupload");
        }
        assertThat(upload.path("status").textValue()).isEqualTo("99");
        assertThat(upload.path("fileerror").textValue()).isEmpty();
    }

    @Test
    void aMountReadsTheRevisionTheRootAndTheFeed() {
        JsonNode status = fuse.get("device/get_status").response();
        RawHttp.Reply root = fuse.get("folder/get_info");

        assertThat(status.path("device_revision").isTextual()).isTrue();
        assertThat(root.response().path("folder_info").path("folderkey").textValue()).isEqualTo("myfiles");
        assertThat(root.response().path("folder_info").path("revision").isTextual()).isTrue();
        assertThat(list(content("myfiles", "folders"), "folders")).isEmpty();
        assertThat(list(content("myfiles", "files"), "files")).isEmpty();
        changes(status.path("device_revision").textValue());
        assertThat(fuse.logins()).isEqualTo(1);
    }

    /** The action is compared with the method called. */
    @Test
    void theAnswerNamesTheCall() {
        assertThat(fuse.get("device/get_status").value("action")).isEqualTo("device/get_status");
        assertThat(fuse.get("folder/get_info").value("action")).isEqualTo("folder/get_info");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "%41", "a+b", "x&y=z", "\u041f\u0440\u0438\u0432\u0435\u0442" })
    void aNewFolderShowsInTheFeedOfTheOldRevision(String name) {
        String before = fuse.get("device/get_status").value("device_revision");

        assertThat(fuse.get("folder/create", "foldername", name).error()).isZero();

        JsonNode folder = changes(before).path("updated").path("folders").path(0);
        JsonNode info = fuse.get("folder/get_info", "folder_key", folder.path("folderkey").asText()).response()
                .path("folder_info");
        assertThat(info.path("name").asText()).isEqualTo(name);
        assertThat(info.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(info.has("parent_folderkey")).as("none means the root").isFalse();
    }

    /** Changes without a parent are left out; below the root the parent is told. */
    @Test
    void changesBelowAFolderNameTheirParent() {
        fuse.get("folder/create", "foldername", "Outer");
        String outer = list(content("myfiles", "folders"), "folders").path(0).path("folderkey").asText();
        String before = fuse.get("device/get_status").value("device_revision");
        fuse.get("folder/create", "parent_key", outer, "foldername", "Inner");
        put("inside.txt", outer);

        JsonNode updated = changes(before).path("updated");

        assertThat(updated.path("folders").path(0).path("parent_folderkey").textValue()).isEqualTo(outer);
        assertThat(updated.path("files").path(0).path("parent_folderkey").textValue()).isEqualTo(outer);
        assertThat(updated.path("files").path(0).path("revision").isTextual()).isTrue();
    }

    @Test
    void aFileIsWrittenReadRenamedMovedAndRemoved() {
        String key = put("first.TXT", "myfiles");
        fuse.get("folder/create", "foldername", "Target");
        String target = list(content("myfiles", "folders"), "folders").path(0).path("folderkey").asText();

        JsonNode link = fuse.get("file/get_links", "quick_key", key, "link_type", "direct_download").response().path("links");
        assertThat(fuse.download(link.path(0).path("direct_download").asText()).body()).isEqualTo(CONTENT);
        assertThat(fuse.get("file/update", "quick_key", key, "filename", "second name.txt").error()).isZero();
        assertThat(fuse.get("file/move", "quick_key", key, "folder_key", target).error()).isZero();
        assertThat(fuse.get("file/update", "quick_key", key, "mtime", "2014-10-23 15:40:01").error()).isZero();
        JsonNode info = fuse.get("file/get_info", "quick_key", key).response().path("file_info");
        assertThat(info.path("filename").asText()).isEqualTo("second name.txt");
        assertThat(info.path("parent_folderkey").asText()).isEqualTo(target);
        assertThat(info.path("size").isTextual()).isTrue();
        assertThat(fuse.get("file/update", "quick_key", key, "truncate", "yes").error()).isZero();
        assertThat(fuse.get("file/delete", "quick_key", key).error()).isZero();
        assertThat(fuse.get("folder/delete", "folder_key", target).error()).isZero();
        assertThat(fuse.logins()).as("the key moved with each of these calls").isEqualTo(1);
    }

    /** A move to the root leaves the target out. */
    @Test
    void withoutATargetThingsMoveToTheRoot() {
        fuse.get("folder/create", "foldername", "Outer");
        String outer = list(content("myfiles", "folders"), "folders").path(0).path("folderkey").asText();
        String file = put("inside.txt", outer);
        fuse.get("folder/create", "parent_key", outer, "foldername", "Inner");
        String inner = list(content(outer, "folders"), "folders").path(0).path("folderkey").asText();

        assertThat(fuse.get("file/move", "quick_key", file).error()).isZero();
        assertThat(fuse.get("folder/move", "folder_key_src", inner).error()).isZero();
        assertThat(fuse.get("folder/update", "folder_key", inner, "foldername", "Renamed").error()).isZero();

        assertThat(list(content("myfiles", "files"), "files")).hasSize(1);
        assertThat(list(content("myfiles", "folders"), "folders")).hasSize(2);
    }

    @Test
    void knownContentReplacesAFileOfTheSameName() {
        String key = put("twice.txt", "myfiles");
        RawHttp.Reply check = fuse.getFormatFirst("upload/check", "filename", "twice.txt", "size",
                Integer.toString(CONTENT.length), "hash", RawHttp.sha256(CONTENT), "folder_key", "myfiles");

        assertThat(check.value("hash_exists")).isEqualTo("yes");
        assertThat(check.value("in_folder")).isEqualTo("yes");
        RawHttp.Reply instant = fuse.get("upload/instant", "folder_key", "myfiles", "filename", "twice.txt", "size",
                Integer.toString(CONTENT.length), "hash", RawHttp.sha256(CONTENT), "action_on_duplicate", "replace");
        assertThat(instant.value("quickkey")).isEqualTo(key);
    }

    /** A changed file goes up as a delta, with the new content's hash and size. */
    @Test
    void aPatchIsTakenAndPolled() {
        String key = put("patched.txt", "myfiles");

        RawHttp.Reply patch = fuse.send("upload/patch", "dummy.patch", "delta".getBytes(StandardCharsets.UTF_8), "source_hash",
                RawHttp.sha256(CONTENT), "target_hash", "ab".repeat(32), "target_size", "20", "quickkey", key);

        assertThat(patch.error()).as(patch.text()).isZero();
        assertThat(fuse.poll(patch.response().path("doupload").path("key").asText()).value("result")).isEqualTo("Success");
    }

    /** An emptied trash never shows in the feed; the tree is mended by listings. */
    @Test
    void whatIsTrashedShowsAsDeletedOnce() {
        String key = put("trash me.txt", "myfiles");
        String before = fuse.get("device/get_status").value("device_revision");
        fuse.get("file/delete", "quick_key", key);

        JsonNode deleted = changes(before).path("deleted").path("files");

        assertThat(deleted.path(0).path("quickkey").asText()).isEqualTo(key);
        assertThat(deleted.path(0).path("parent_folderkey").asText()).as("else the change is left out").isEqualTo("trash");
        assertThat(list(content("myfiles", "files"), "files")).isEmpty();
    }

    /** Errors move the key as well, and so this client stays in step after them. */
    @Test
    void refusalsWithAMovedKeyKeepItInStep() {
        RawHttp.Reply refused = fuse.get("file/get_info", "quick_key", "zzzzzzzzzzzzzzz");

        assertThat(refused.response().path("error").isInt()).isTrue();
        assertThat(refused.error()).isEqualTo(110);
        assertThat(fuse.get("device/get_status").error()).isZero();
        assertThat(fuse.logins()).isEqualTo(1);
    }

    /** 118 leaves the key where it was and this client moves it all the same: 127, another login, and it goes on. */
    @Test
    void afterARefusalThatKeepsTheKeyItLogsInAnew() {
        String key = put("name.txt", "myfiles");

        assertThat(fuse.get("file/update", "quick_key", key, "filename", "#").error()).isEqualTo(118);
        assertThat(fuse.get("device/get_status").error()).isZero();

        assertThat(fuse.logins()).isEqualTo(2);
    }
}
