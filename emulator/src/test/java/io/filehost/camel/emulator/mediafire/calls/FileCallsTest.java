package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The file family over HTTP. */
class FileCallsTest {

    private static final String UNKNOWN = "012345678901234";
    private static final List<String> FILE_METHODS = List.of(
            "file/copy", "file/delete", "file/move", "file/purge", "file/update", "file/get_versions", "file/one_time_key");

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode info(String key) throws Exception {
        return desk.ok("file/get_info", "quick_key", key).path("file_info");
    }

    @Test
    void theOwnerSeesEverything() throws Exception {
        desk.folder("myfiles", "A");
        JsonNode info = info(desk.file("A", "one two.txt"));

        assertThat(info.path("filename").asText()).isEqualTo("one two.txt");
        assertThat(info.path("size").isTextual()).as("numbers are strings").isTrue();
        assertThat(info.path("parent_folderkey").asText()).matches("[0-9a-z]{13}");
        assertThat(info.path("flag").asText()).isEqualTo("22");
        assertThat(info.path("links").path("normal_download").asText()).contains("one_two.txt");
        assertThat(info.path("links").path("direct_download").asText()).startsWith(desk.emulator.baseUrl());
        assertThat(info.path("links").path("one_time").path("download").asText()).contains("?");
        assertThat(info.has("permissions")).isFalse();
    }

    @Test
    void aStrangerSeesLess() throws Exception {
        String key = desk.file("", "one.txt");

        for (Caller.Reply reply : List.of(
                desk.callAsOther("file/get_info", "quick_key", key), desk.caller.call("file/get_info", "quick_key", key))) {
            JsonNode info = reply.response().path("file_info");
            assertThat(info.has("downloads")).isFalse();
            assertThat(info.path("permissions").path("value").asText()).isEqualTo("1");
            assertThat(info.path("links")).hasSize(1);
        }
        desk.ok("file/update", "quick_key", key, "privacy", "private");
        assertThat(desk.callAsOther("file/get_info", "quick_key", key).error()).isEqualTo(114);
    }

    @Test
    void badKeysOfManyAreSkippedAndNamed() throws Exception {
        String key = desk.file("", "one.txt");

        JsonNode answer = desk.ok("file/get_info", "quick_key", key + "," + UNKNOWN + ",short");

        assertThat(answer.path("file_infos")).hasSize(1);
        assertThat(answer.path("skipped").asText()).isEqualTo(UNKNOWN + ",short");
        assertThat(desk.error("file/get_info", "quick_key", UNKNOWN + "," + UNKNOWN)).isEqualTo(110);
        assertThat(desk.error("file/get_info", "quick_key", UNKNOWN)).isEqualTo(110);
        assertThat(desk.error("file/get_info", "quick_key", "0123456789abc")).as("a folder key").isEqualTo(111);
        assertThat(desk.error("file/get_info")).isEqualTo(111);
        assertThat(desk.error("file/get_info", "quick_key", (UNKNOWN + ",").repeat(501))).isEqualTo(129);
        assertThat(desk.caller.call("file/get_info", "file_path", "one.txt").error()).isEqualTo(104);
    }

    @Test
    void everyMethodNamesWhatIsWrongWithTheKey() throws Exception {
        String foreign = desk.callAsOther("file/create", "filename", "theirs.txt").response()
                .path("fileinfo").path("quickkey").asText();
        for (String method : FILE_METHODS) {
            assertThat(desk.error(method, "quick_key", UNKNOWN)).as(method).isEqualTo(110);
            assertThat(desk.error(method)).as(method).isEqualTo(111);
            assertThat(desk.error(method, "file_path", "No/Such.txt")).as(method).isEqualTo(260);
            assertThat(desk.error(method, "quick_key", "short")).as(method).isEqualTo(111);
            if (!method.equals("file/copy")) {
                assertThat(desk.error(method, "quick_key", foreign)).as(method).isEqualTo(114);
            }
        }
        assertThat(desk.ok("file/copy", "quick_key", foreign).path("new_quickkeys"))
                .as("a public file of another account may be copied").hasSize(1);
    }

    @Test
    void aTrashedFileKeepsItsKeyUntilItIsPurged() throws Exception {
        String key = desk.file("", "one.txt");

        assertThat(desk.ok("file/delete", "quick_key", key).path("new_device_revision").asLong()).isEqualTo(2);

        assertThat(info(key).path("parent_folderkey").asText()).isEqualTo("trash");
        assertThat(info(key).path("delete_date").asText()).hasSize(19);
        assertThat(desk.error("file/delete", "quick_key", key)).isEqualTo(210);
        assertThat(desk.error("file/update", "quick_key", key, "description", "x")).isEqualTo(211);
        assertThat(desk.error("file/copy", "quick_key", key)).isEqualTo(211);
        assertThat(desk.ok("file/purge", "quick_key", key).path("new_device_revision").asLong()).isEqualTo(3);
        assertThat(desk.error("file/get_info", "quick_key", key)).isEqualTo(110);
    }

    @Test
    void aMoveOutOfTheTrashUndeletes() throws Exception {
        String key = desk.file("", "one.txt");
        desk.ok("file/delete", "quick_key", key);
        desk.file("", "one.txt");

        JsonNode answer = desk.ok("file/move", "quick_key", key, "folder_key", "myfiles");

        assertThat(answer.path("new_names").path(key).asText()).isEqualTo("one(1).txt");
        assertThat(info(key).has("delete_date")).isFalse();
    }

    @Test
    void movesDoAllOrNothing() throws Exception {
        String target = desk.folder("myfiles", "Target");
        String first = desk.file("", "one.txt");
        String second = desk.file("", "two.txt");
        long before = desk.revision();

        assertThat(desk.error("file/move", "quick_key", first + "," + UNKNOWN, "folder_key", target)).isEqualTo(110);
        assertThat(info(first).has("parent_folderkey")).as("still in the root").isFalse();
        JsonNode answer = desk.ok("file/move", "quick_key", first + "," + second, "folder_key", target);

        assertThat(answer.path("new_names").asText()).isEmpty();
        assertThat(answer.path("new_device_revision").asLong()).isEqualTo(before + 1);
        assertThat(info(first).path("revision").asLong()).isEqualTo(before + 1);
        assertThat(info(second).path("revision").asLong()).as("one number for all").isEqualTo(before + 1);
        assertThat(desk.ok("file/move", "quick_key", first, "folder_key", target).has("new_device_revision")).isFalse();
        assertThat(desk.error("file/move", "quick_key", first, "folder_path", "No/Such")).isEqualTo(259);
    }

    @Test
    void aPartlyFailedCopyIsAnErrorWithItsNewKeys() throws Exception {
        String key = desk.file("", "one.txt");

        Caller.Reply reply = desk.call("file/copy", "quick_key", key + "," + UNKNOWN);

        assertThat(reply.error()).isEqualTo(110);
        assertThat(reply.response().path("new_quickkeys")).hasSize(1);
        assertThat(reply.value("other_count")).isEqualTo("1");
        assertThat(reply.response().path("new_device_revision").asLong()).isEqualTo(2);
        assertThat(info(reply.response().path("new_quickkeys").get(0).asText()).path("filename").asText())
                .isEqualTo("one(1).txt");
    }

    @Test
    void updatesChangeWhatTheyNameAndCheckIt() throws Exception {
        String key = desk.file("", "one.txt");
        desk.file("", "two.txt");

        desk.ok("file/update", "quick_key", key, "filename", "three.txt", "description", "third", "privacy", "private");

        assertThat(info(key).path("filename").asText()).isEqualTo("three.txt");
        assertThat(info(key).path("description").asText()).isEqualTo("third");
        assertThat(desk.error("file/update", "quick_key", key, "filename", "three.pdf")).isEqualTo(106);
        assertThat(desk.error("file/update", "quick_key", key, "filename", "two.txt")).isEqualTo(143);
        assertThat(desk.error("file/update", "quick_key", key, "privacy", "secret")).isEqualTo(129);
        assertThat(desk.error("file/update", "quick_key", key, "mtime", "whenever")).isEqualTo(116);
        Caller.Reply reply = desk.call("file/update", "quick_key", key, "filename", "x");
        assertThat(reply.error()).isEqualTo(118);
        assertThat(reply.newKey()).as("118 leaves the key alone").isFalse();
        desk.ok("file/update", "quick_key", key, "truncate", "yes");
        assertThat(info(key).path("size").asText()).isEqualTo("0");
    }

    @Test
    void createdTextFilesAreNumbered() throws Exception {
        JsonNode empty = desk.ok("file/create", "file_extension", "txt").path("fileinfo");
        JsonNode text = desk.ok("file/create", "file_extension", "txt", "type", "text").path("fileinfo");

        assertThat(empty.path("filename").asText()).isEqualTo("Untitled.txt");
        assertThat(empty.path("size").asText()).isEqualTo("0");
        assertThat(text.path("filename").asText()).isEqualTo("Untitled(1).txt");
        assertThat(text.path("hash").asText())
                .isEqualTo("6c179f21e6f62b629055d8ab40f454ed02e48b68563913473b857d3638e23b28");
        assertThat(desk.error("file/create")).isEqualTo(263);
        assertThat(desk.error("file/create", "filename", "page.html")).isEqualTo(262);
        assertThat(desk.error("file/create", "filename", "page")).isEqualTo(263);
        assertThat(desk.error("file/create", "filename", "page.txt", "parent_key", "0123456789abc")).isEqualTo(112);
        assertThat(desk.error("file/create", "filename", "page.txt", "parent_path", "No")).isEqualTo(259);
    }

    @Test
    void oldVersionsCanBeBroughtBack() throws Exception {
        String key = desk.file("", "one.txt");
        String hash = info(key).path("hash").asText();
        desk.ok("file/update", "quick_key", key, "truncate", "yes");

        JsonNode versions = desk.ok("file/get_versions", "quick_key", key).path("file_versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("head").asText()).isEqualTo("yes");
        assertThat(versions.get(1).has("head")).isFalse();
        JsonNode answer = desk.ok("file/restore", "quick_key", key, "revision", versions.get(1).path("revision").asText());

        assertThat(answer.path("asynchronous").asText()).isEqualTo("no");
        assertThat(info(key).path("hash").asText()).isEqualTo(hash);
        assertThat(desk.ok("file/get_versions", "quick_key", key).path("file_versions")).hasSize(3);
        assertThat(desk.error("file/restore", "quick_key", key, "revision", "77")).isEqualTo(223);
        assertThat(desk.error("file/restore", "quick_key", key)).isEqualTo(128);
        assertThat(desk.error("file/restore", "quick_key", UNKNOWN, "revision", "1")).isEqualTo(110);
    }

    @Test
    void oneFileCanTakeThePlaceOfAnother() throws Exception {
        String from = desk.file("", "one.txt");
        String hash = info(from).path("hash").asText();
        String to = desk.file("", "two.txt");
        String picture = desk.file("", "three.jpg");

        desk.ok("file/update_file", "from_quickkey", from, "to_quickkey", to);

        assertThat(info(to).path("hash").asText()).isEqualTo(hash);
        assertThat(info(to).path("filename").asText()).isEqualTo("two.txt");
        assertThat(desk.error("file/get_info", "quick_key", from)).isEqualTo(110);
        assertThat(desk.error("file/update_file", "from_quickkey", to, "to_quickkey", picture)).isEqualTo(142);
        assertThat(desk.error("file/update_file", "from_quickkey", to)).isEqualTo(111);
    }

    @Test
    void directLinksAreFreshAndRefusedOnesStandInsideASuccess() throws Exception {
        String key = desk.file("", "one.txt");
        String private_ = desk.file("", "two.txt");
        desk.ok("file/update", "quick_key", private_, "privacy", "private");

        JsonNode first = desk.ok("file/get_links", "quick_key", key, "link_type", "direct_download").path("links").get(0);
        JsonNode second = desk.ok("file/get_links", "quick_key", key, "link_type", "direct_download").path("links").get(0);
        assertThat(first.path("direct_download").asText()).isNotEqualTo(second.path("direct_download").asText());
        assertThat(first.has("normal_download")).isFalse();

        JsonNode foreign = desk.callAsOther("file/get_links", "quick_key", key + "," + private_).response().path("links");
        assertThat(foreign.get(0).path("direct_download_error").asText()).isEqualTo("45");
        assertThat(foreign.get(1).path("error").asText()).isEqualTo("User lacks permissions");
        JsonNode nobody = desk.caller.call("file/get_links", "quick_key", key).response().path("links").get(0);
        assertThat(nobody.path("one_time_key_error_message").asText()).isEqualTo("No session token provided");
        assertThat(desk.error("file/get_links", "quick_key", key, "link_type", "teleport")).isEqualTo(129);
    }

    @Test
    void oneTimeKeysOpenAFileAndAreCounted() throws Exception {
        String key = desk.file("", "one.txt");

        JsonNode answer = desk.ok("file/one_time_key", "quick_key", key);
        String token = answer.path("token").asText();
        JsonNode info = desk.caller.call("file/get_info", "quick_key", token).response().path("file_info");

        assertThat(token).hasSize(31);
        assertThat(answer.path("one_time_key_request_count").asText()).isEqualTo("1");
        assertThat(answer.path("links").path("download").asText()).endsWith("?" + token);
        assertThat(info.path("filename").asText()).isEqualTo("one.txt");
        assertThat(info.has("quickkey") || info.has("size") || info.has("links")).isFalse();
        assertThat(desk.ok("file/configure_one_time_key", "token", token, "duration", "5", "bind_ip", "127.0.0.1")
                .path("one_time_key_request_count").asText()).isEqualTo("1");
        assertThat(desk.error("file/configure_one_time_key", "token", "")).isEqualTo(129);
        assertThat(desk.error("file/one_time_key", "quick_key", key, "duration", "-1")).isEqualTo(129);
        assertThat(desk.ok("file/one_time_key", "get_counts_only", "yes").path("one_time_key_request_count").asText())
                .isEqualTo("1");
    }

    @Test
    void theFilesChangedLastComeFirst() throws Exception {
        String first = desk.file("", "one.txt");
        String second = desk.file("", "two.txt");
        desk.ok("file/update", "quick_key", first, "description", "x");

        JsonNode keys = desk.ok("file/recently_modified").path("quickkeys");

        assertThat(keys).extracting(JsonNode::asText).containsExactly(first, second, first);
        assertThat(desk.ok("file/recently_modified", "number_of_files", "1").path("quickkeys")).hasSize(1);
    }

    @Test
    void anArchiveIsCheckedBeforeItIsSent() throws Exception {
        String key = desk.ok("file/create", "filename", "one.txt", "type", "text").path("fileinfo").path("quickkey").asText();
        String folder = desk.folder("myfiles", "Empty");

        assertThat(desk.ok("file/zip", "keys", key, "meta_only", "yes").path("result").asText()).isEqualTo("Success");
        assertThat(desk.error("file/zip", "keys", folder)).isEqualTo(151);
        assertThat(desk.error("file/zip", "keys", UNKNOWN)).isEqualTo(110);
        Caller.Reply archive = desk.caller.call("file/zip", "keys", key);
        assertThat(archive.contentType()).isEqualTo("application/zip");
        assertThat(archive.text()).startsWith("PK").contains("one.txt");
    }

    @Test
    void quirksCanBeSwitchedOn() throws Exception {
        try (Desk odd = new Desk(
                state -> state.with(Quirk.PURGE_WITHOUT_EFFECT).with(Quirk.TRASH_KEEPS_ITEMS)
                        .with(Quirk.SHORT_NAMES))) {
            String key = odd.file("", "one.txt");
            odd.ok("file/update", "quick_key", odd.file("", "a.txt"), "filename", "b.txt");
            odd.ok("file/delete", "quick_key", key);

            assertThat(odd.ok("file/purge", "quick_key", key).has("new_device_revision")).isFalse();
            assertThat(odd.ok("device/empty_trash").has("new_device_revision")).isFalse();
            odd.ok("file/get_info", "quick_key", key);
            assertThat(odd.error("file/move", "quick_key", key)).isEqualTo(211);
        }
        try (Desk odd = new Desk(state -> state.with(Quirk.RESTORE_UNDELETES))) {
            String key = odd.file("", "one.txt");
            odd.ok("file/delete", "quick_key", key);
            odd.ok("file/restore", "quick_key", key);
            assertThat(odd.ok("file/get_info", "quick_key", key).path("file_info").has("delete_date")).isFalse();
        }
    }
}
