package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The folder family over HTTP. */
class FolderCallsTest {

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> names(JsonNode answer, String list, String field) {
        List<String> names = new ArrayList<>();
        answer.path("folder_content").path(list).forEach(item -> names.add(item.path(field).asText()));
        return names;
    }

    @Test
    void aCreatedFolderTellsItsKeyAndTakesOneRevision() throws Exception {
        JsonNode answer = desk.ok("folder/create", "foldername", "Invoices");

        assertThat(answer.path("folder_key").asText()).matches("[0-9a-z]{13}");
        assertThat(answer.path("upload_key").asText()).isEqualTo(answer.path("folder_key").asText());
        assertThat(answer.path("parent_folderkey").asText()).isEqualTo("myfiles");
        assertThat(answer.path("new_device_revision").asLong()).isEqualTo(1);
        assertThat(answer.path("revision").asText()).isEqualTo("1");
        assertThat(answer.path("created_utc").asText()).endsWith("Z");
    }

    @Test
    void aTakenNameIsRefusedNumberedOrReused() throws Exception {
        String first = desk.folder("myfiles", "Taken");

        assertThat(desk.error("folder/create", "foldername", "Taken")).isEqualTo(144);
        assertThat(desk.ok("folder/create", "foldername", "Taken", "action_on_duplicate", "keep").path("name").asText())
                .isEqualTo("Taken(1)");
        JsonNode reused = desk.ok("folder/create", "foldername", "Taken", "action_on_duplicate", "replace");
        assertThat(reused.path("folder_key").asText()).isEqualTo(first);
        assertThat(reused.has("new_device_revision")).as("nothing changed").isFalse();
        assertThat(desk.ok("folder/create", "foldername", "Taken", "allow_duplicate_name", "no").path("folder_key").asText())
                .isEqualTo(first);
        assertThat(desk.ok("folder/create", "foldername", "Taken", "allow_duplicate_name", "yes").path("name").asText())
                .isEqualTo("Taken(2)");
    }

    @Test
    void wrongCreationsHaveTheirErrors() throws Exception {
        assertThat(desk.error("folder/create")).isEqualTo(117);
        assertThat(desk.error("folder/create", "foldername", "a/b")).isEqualTo(185);
        assertThat(desk.error("folder/create", "foldername", "x".repeat(256))).isEqualTo(185);
        assertThat(desk.error("folder/create", "foldername", "x", "parent_key", "0123456789abc")).isEqualTo(112);
        assertThat(desk.error("folder/create", "foldername", "x", "parent_path", "No/Such")).isEqualTo(259);
        assertThat(desk.error("folder/create", "foldername", "x", "mtime", "yesterday")).isEqualTo(116);
        assertThat(desk.error("folder/create", "foldername", "x", "action_on_duplicate", "what")).isEqualTo(129);
        String trashed = desk.folder("myfiles", "Trashed");
        desk.ok("folder/delete", "folder_key", trashed);
        assertThat(desk.error("folder/create", "foldername", "x", "parent_key", trashed)).isEqualTo(211);
        assertThat(desk.callAsOther("folder/create", "foldername", "x", "parent_key", trashed).error()).isEqualTo(114);
    }

    @Test
    void foldersNestTo130Levels() throws Exception {
        String key = "myfiles";
        for (int level = 0; level < 130; level++) {
            key = desk.folder(key, "d");
        }

        assertThat(desk.error("folder/create", "foldername", "d", "parent_key", key)).isEqualTo(167);
        JsonNode depth = desk.ok("folder/get_depth", "folder_key", key).path("folder_depth");
        assertThat(depth.path("depth").asInt()).isEqualTo(130);
        assertThat(depth.path("chain_folders")).hasSize(131);
        assertThat(depth.path("chain_folders").get(130).path("folderkey").asText()).isEqualTo("myfiles");
    }

    @Test
    void aListingIsReadChunkByChunk() throws Exception {
        desk.folder("myfiles", "Many");
        desk.files("Many", 250);

        JsonNode first = desk.ok("folder/get_content", "folder_path", "Many", "content_type", "files");
        JsonNode third = desk.ok("folder/get_content", "folder_path", "Many", "content_type", "files", "chunk", "3");
        JsonNode fourth = desk.ok("folder/get_content", "folder_path", "Many", "content_type", "files", "chunk", "4");

        assertThat(names(first, "files", "filename")).hasSize(100).startsWith("file-0000.txt");
        assertThat(first.path("folder_content").path("more_chunks").asText()).isEqualTo("yes");
        assertThat(names(third, "files", "filename")).hasSize(50).endsWith("file-0249.txt");
        assertThat(third.path("folder_content").path("more_chunks").asText()).isEqualTo("no");
        assertThat(fourth.path("folder_content").path("files")).isEmpty();
        assertThat(desk.error("folder/get_content", "chunk", "0")).isEqualTo(129);
    }

    @Test
    void aListingIsOrderedAsAsked() throws Exception {
        for (String name : List.of("noooo", "Tada2", "retry", "Tada")) {
            desk.folder("myfiles", name);
        }

        assertThat(names(desk.ok("folder/get_content"), "folders", "name"))
                .as("captured order").containsExactly("noooo", "retry", "Tada", "Tada2");
        assertThat(names(desk.ok("folder/get_content", "order_direction", "desc"), "folders", "name"))
                .containsExactly("Tada2", "Tada", "retry", "noooo");
        assertThat(names(desk.ok("folder/get_content", "filter", "tada"), "folders", "name"))
                .containsExactly("Tada", "Tada2");
        assertThat(desk.error("folder/get_content", "order_by", "colour")).isEqualTo(129);
    }

    @Test
    void theRootShowsTheDeviceRevisionAndFoldersTheirOwn() throws Exception {
        String key = desk.folder("myfiles", "A");
        desk.file("A", "one.txt");

        JsonNode root = desk.ok("folder/get_info").path("folder_info");
        JsonNode folder = desk.ok("folder/get_info", "folder_key", key, "details", "yes").path("folder_info");

        assertThat(root.path("folderkey").asText()).isEqualTo("myfiles");
        assertThat(root.path("revision").asText()).isEqualTo("2");
        assertThat(root.has("created")).isFalse();
        assertThat(folder.path("revision").asText()).isEqualTo("1");
        assertThat(folder.path("file_count").asText()).isEqualTo("1");
        assertThat(folder.path("total_size").asText()).isEqualTo("1");
        assertThat(folder.has("parent_folderkey")).as("in the root").isFalse();
    }

    @Test
    void oneBadKeyRefusesTheInfoOfAll() throws Exception {
        String key = desk.folder("myfiles", "A");
        String other = desk.folder("myfiles", "B");

        assertThat(desk.ok("folder/get_info", "folder_key", key + "," + other).path("folder_infos")).hasSize(2);
        assertThat(desk.error("folder/get_info", "folder_key", key + ",0123456789abc")).isEqualTo(112);
        assertThat(desk.caller.call("folder/get_info", "folder_key", "0123456789abc").error()).isEqualTo(104);
        assertThat(desk.caller.call("folder/get_content", "folder_key", "0123456789abc").error()).isEqualTo(112);
        assertThat(desk.caller.call("folder/get_content").error()).isEqualTo(104);
    }

    @Test
    void strangersSeePublicItemsOnly() throws Exception {
        String key = desk.folder("myfiles", "Open");
        desk.file("Open", "public.txt");
        String hidden = desk.file("Open", "private.txt");
        desk.ok("file/update", "quick_key", hidden, "privacy", "private");

        JsonNode listing = desk.caller.call("folder/get_content", "folder_key", key, "content_type", "files").response();
        assertThat(names(listing, "files", "filename")).containsExactly("public.txt");
        assertThat(listing.path("folder_content").path("files").get(0).path("permissions").path("explicit").asText())
                .isEqualTo("0");
        desk.ok("folder/update", "folder_key", key, "privacy", "private");
        assertThat(desk.callAsOther("folder/get_content", "folder_key", key).error()).isEqualTo(114);
    }

    @Test
    void aMovedFolderAloneGetsANumber() throws Exception {
        String a = desk.folder("myfiles", "A");
        String b = desk.folder("myfiles", "B");
        String file = desk.file("A", "one.txt");

        JsonNode answer = desk.ok("folder/move", "folder_key_src", a, "folder_key_dst", b);

        assertThat(answer.path("new_device_revision").asLong()).isEqualTo(4);
        assertThat(answer.path("asynchronous").asText()).isEqualTo("no");
        assertThat(desk.ok("file/get_info", "quick_key", file).path("file_info").path("revision").asText()).isEqualTo("3");
        assertThat(desk.ok("file/get_info", "file_path", "B/A/one.txt").path("file_info").path("quickkey").asText())
                .isEqualTo(file);
    }

    @Test
    void wrongMovesAndCopiesHaveTheirErrors() throws Exception {
        String a = desk.folder("myfiles", "A");
        String inside = desk.folder(a, "Inside");
        String target = desk.folder("myfiles", "Target");
        desk.folder(target, "A");
        for (String method : List.of("folder/move", "folder/copy")) {
            assertThat(desk.error(method, "folder_key_src", a, "folder_key_dst", inside)).as(method).isEqualTo(115);
            assertThat(desk.error(method, "folder_key_src", a, "folder_key_dst", a)).as(method).isEqualTo(115);
            assertThat(desk.error(method, "folder_key_src", a, "folder_key_dst", target)).as(method).isEqualTo(144);
            assertThat(desk.error(method, "folder_key_src", "myfiles", "folder_key_dst", a)).as(method).isEqualTo(114);
            assertThat(desk.error(method, "folder_key_dst", a)).as(method).isEqualTo(113);
            assertThat(desk.error(method, "folder_key_src", a, "folder_key_dst", "trash")).as(method).isEqualTo(112);
            assertThat(desk.error(method, "folder_path_src", "Nowhere", "folder_key_dst", a)).as(method).isEqualTo(259);
        }
    }

    @Test
    void aCopiedTreeHasNewKeysAndOneNumber() throws Exception {
        String a = desk.folder("myfiles", "A");
        String target = desk.folder("myfiles", "Target");
        desk.folder(a, "Inside");
        desk.files("A/Inside", 3);
        long before = desk.revision();

        JsonNode answer = desk.ok("folder/copy", "folder_key_src", a, "folder_key_dst", target);

        assertThat(answer.path("new_folderkeys")).hasSize(1);
        assertThat(answer.path("new_folderkeys").get(0).asText()).isNotEqualTo(a);
        assertThat(answer.path("new_device_revision").asLong()).isEqualTo(before + 1);
        JsonNode copies = desk.ok("folder/get_content", "folder_path", "Target/A/Inside", "content_type", "files");
        assertThat(names(copies, "files", "filename")).hasSize(3);
        copies.path("folder_content").path("files")
                .forEach(copy -> assertThat(copy.path("revision").asLong()).isEqualTo(before + 1));
    }

    @Test
    void anUpdateThatChangesNothingUsesNoRevision() throws Exception {
        String a = desk.folder("myfiles", "A");
        desk.folder("myfiles", "B");

        assertThat(desk.ok("folder/update", "folder_key", a, "description", "x").path("new_device_revision").asLong())
                .isEqualTo(3);
        assertThat(desk.ok("folder/update", "folder_key", a, "description", "x").has("new_device_revision")).isFalse();
        assertThat(desk.error("folder/update", "folder_key", a, "foldername", "B")).isEqualTo(144);
        assertThat(desk.error("folder/update", "folder_key", "myfiles", "foldername", "C")).isEqualTo(114);
        assertThat(desk.error("folder/update", "foldername", "C")).isEqualTo(113);
        assertThat(desk.error("folder/update", "folder_key", a, "privacy", "secret")).isEqualTo(129);
    }

    @Test
    void aPrivacyCanReachEverythingBelow() throws Exception {
        String a = desk.folder("myfiles", "A");
        String file = desk.file("A", "one.txt");

        desk.ok("folder/update", "folder_key", a, "privacy", "private", "privacy_recursive", "yes");

        assertThat(desk.ok("file/get_info", "quick_key", file).path("file_info").path("privacy").asText())
                .isEqualTo("private");
    }

    @Test
    void aSearchLooksAtNamesAndDescriptions() throws Exception {
        String a = desk.folder("myfiles", "Reports 2024");
        desk.file("Reports 2024", "report.txt");
        String other = desk.file("", "other.txt");
        desk.ok("file/update", "quick_key", other, "description", "a REPORT too");
        String gone = desk.file("", "report-old.txt");
        desk.ok("file/delete", "quick_key", gone);

        JsonNode answer = desk.ok("folder/search", "search_text", "report");

        assertThat(answer.path("results_count").asText()).isEqualTo("3");
        assertThat(desk.ok("folder/search", "search_text", "report", "folder_key", a).path("results")).hasSize(1);
        assertThat(desk.error("folder/search")).isEqualTo(128);
    }

    @Test
    void aDropBoxHasAKeyUntilItIsTakenAway() throws Exception {
        String a = desk.folder("myfiles", "A");

        String key = desk.ok("folder/configure_filedrop", "folder_key", a, "action", "enable").path("filedrop_key").asText();

        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(desk.ok("folder/get_info", "folder_key", a).path("folder_info").path("dropbox_enabled").asText())
                .isEqualTo("yes");
        desk.ok("folder/configure_filedrop", "folder_key", a, "action", "disable");
        assertThat(desk.ok("folder/get_info", "folder_key", a).path("folder_info").path("dropbox_enabled").asText())
                .isEqualTo("no");
        assertThat(desk.error("folder/configure_filedrop", "action", "enable")).isEqualTo(113);
        assertThat(desk.error("folder/configure_filedrop", "folder_key", a, "action", "maybe")).isEqualTo(129);
    }

    @Test
    void siblingsAreListedWithoutTheFolderItself() throws Exception {
        String a = desk.folder("myfiles", "A");
        desk.folder("myfiles", "B");
        desk.file("", "one.txt");

        JsonNode siblings = desk.ok("folder/get_siblings", "folder_key", a).path("siblings");

        assertThat(siblings.path("folders")).hasSize(1);
        assertThat(siblings.path("files")).hasSize(1);
        assertThat(desk.error("folder/get_siblings")).isEqualTo(113);
    }
}
