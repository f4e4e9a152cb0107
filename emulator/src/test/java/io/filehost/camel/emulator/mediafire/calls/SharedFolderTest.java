package io.filehost.camel.emulator.mediafire.calls;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an account may do in a private folder of another one, as its owner shares it, shares more, and takes it back.
 */
class SharedFolderTest {

    private static final String READ = "1";
    private static final String WRITE = "2";
    private static final String MANAGE = "4";

    @TempDir
    Path data;

    private Desk desk;
    private String folder;
    private String file;
    private String below;
    private String contact;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(EmulatorOptions.builder().data(data));
        folder = desk.folder("myfiles", "Project");
        below = desk.folder(folder, "Below");
        file = desk.file("Project", "one.txt");
        desk.ok("folder/update", "folder_key", folder, "privacy", "private", "privacy_recursive", "yes");
        contact = desk.ok("contact/add", "email", Desk.OTHER, "display_name", "Other").path("contact_keys").asText();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void share(String permissions) throws Exception {
        desk.ok("device/share_resources", "resources", folder, "contacts", contact, "permissions", permissions);
    }

    private JsonNode feed() throws Exception {
        String sharer = desk.okAsOther("contact/fetch").path("contacts").get(0).path("contact_key").asText();
        return desk.okAsOther("device/get_foreign_changes", "contact_key", sharer, "revision", "0");
    }

    private static List<String> keys(JsonNode list, String name) {
        return list.findValuesAsText(name);
    }

    @Test
    void aReaderListsAndDownloadsButChangesNothing() throws Exception {
        assertThat(desk.errorAsOther("folder/get_content", "folder_key", folder)).isEqualTo(114);
        share(READ);

        JsonNode content = desk.okAsOther("folder/get_content", "folder_key", folder, "content_type", "files");
        JsonNode listed = content.path("folder_content").path("files").get(0);
        assertThat(listed.path("quickkey").asText()).isEqualTo(file);
        assertThat(listed.path("permissions").path("value").asText()).isEqualTo(READ);
        assertThat(listed.path("shared").asText()).isEqualTo("yes");
        assertThat(desk.okAsOther("file/get_versions", "quick_key", file).path("file_versions")).hasSize(1);
        assertThat(keys(desk.okAsOther("folder/get_depth", "folder_key", below), "folderkey")).containsExactly(below, folder);
        assertThat(desk.okAsOther("file/copy", "quick_key", file).path("new_quickkeys")).hasSize(1);
        assertThat(desk.errorAsOther("file/update", "quick_key", file, "description", "x")).isEqualTo(114);
        assertThat(desk.errorAsOther("file/delete", "quick_key", file)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/move", "quick_key", file, "folder_key", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/copy", "quick_key", file, "folder_key", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/create", "filename", "new.txt", "parent_key", folder)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/restore", "quick_key", file, "revision", "1")).isEqualTo(114);
        assertThat(desk.errorAsOther("file/purge", "quick_key", file)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/one_time_key", "quick_key", file)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/create", "foldername", "New", "parent_key", folder)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/update", "folder_key", folder, "description", "x")).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/delete", "folder_key", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/purge", "folder_key", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/copy", "folder_key_src", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/move", "folder_key_src", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/configure_filedrop", "folder_key", folder, "action", "enable")).isEqualTo(114);
        assertThat(desk.errorAsOther("device/share_resources", "resources", folder, "contacts", "1234567")).isEqualTo(240);
    }

    @Test
    void aReaderFollowsTheLinkToTheBytes() throws Exception {
        String uploaded = desk.emulator.seeds().plant(desk.owner(), "Project/two.txt",
                new ByteArrayInputStream("two".getBytes(StandardCharsets.US_ASCII))).key();
        share(READ);

        String link = desk.okAsOther("file/get_links", "quick_key", uploaded, "link_type", "direct_download")
                .path("links").get(0).path("direct_download").asText();

        HttpResponse<String> got = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(got.body()).isEqualTo("two");
    }

    @Test
    void aWriterFillsAndChangesTheFolder() throws Exception {
        share(WRITE);
        long before = desk.revision();

        JsonNode made = desk.okAsOther("folder/create", "foldername", "New", "parent_key", folder);
        JsonNode created = desk.okAsOther("file/create", "filename", "new.txt", "parent_key", folder).path("fileinfo");
        desk.okAsOther("file/update", "quick_key", file, "filename", "renamed.txt", "description", "by the other");
        desk.okAsOther("file/move", "quick_key", created.path("quickkey").asText(), "folder_key", below);
        desk.okAsOther("folder/update", "folder_key", folder, "foldername", "Renamed");

        assertThat(made.has("new_device_revision")).as("the writer's own revision stands still").isFalse();
        assertThat(desk.okAsOther("device/get_status").path("device_revision").asText()).isEqualTo("0");
        assertThat(created.path("permissions").path("write").asText()).isEqualTo("1");
        assertThat(desk.revision()).isEqualTo(before + 5);
        assertThat(keys(desk.ok("device/get_changes", "revision", Long.toString(before)).path("updated"), "quickkey"))
                .containsExactlyInAnyOrder(file, created.path("quickkey").asText());
        assertThat(desk.okAsOther("file/get_info", "quick_key", file).path("file_info").path("filename").asText())
                .isEqualTo("renamed.txt");
    }

    @Test
    void aWriterUploadsIntoTheFolder() throws Exception {
        share(READ);
        assertThat(desk.uploadAsOther("upload/simple", "text", "up.txt", "folder_key", folder).path("doupload").path("result")
                .asText()).isEqualTo("-205");
        assertThat(desk.uploadAsOther("upload/update", "text", "", "quick_key", file).path("doupload").path("result").asText())
                .isEqualTo("-204");
        assertThat(desk.errorAsOther("upload/check", "filename", "up.txt", "folder_key", folder)).isEqualTo(114);
        share(WRITE);

        JsonNode check = desk.okAsOther("upload/check", "filename", "one.txt", "folder_key", folder);
        JsonNode answer = desk.uploadAsOther("upload/simple", "text", "up.txt", "folder_key", folder);

        assertThat(check.path("duplicate_quickkey").asText()).isEqualTo(file);
        assertThat(answer.path("doupload").path("result").asText()).isEqualTo("0");
        assertThat(answer.has("new_device_revision")).isFalse();
        JsonNode files = desk.ok("folder/get_content", "folder_key", folder, "content_type", "files").path("folder_content");
        assertThat(keys(files, "filename")).containsExactly("one.txt", "up.txt");
        assertThat(feed().findValuesAsText("filename")).contains("one.txt", "up.txt");
    }

    @Test
    void aWriterRemovesWhatIsInTheFolderButNotTheFolder() throws Exception {
        share(WRITE);

        assertThat(desk.errorAsOther("folder/delete", "folder_key", folder)).isEqualTo(114);
        assertThat(desk.errorAsOther("folder/move", "folder_key_src", below)).as("to his own root").isEqualTo(114);
        assertThat(desk.errorAsOther("folder/purge", "folder_key", below)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/update", "quick_key", file, "privacy", "public")).isEqualTo(114);
        desk.okAsOther("file/delete", "quick_key", file);
        desk.okAsOther("folder/delete", "folder_key", below);

        assertThat(desk.errorAsOther("file/get_info", "quick_key", file)).as("in the owner's trash").isEqualTo(114);
        assertThat(desk.ok("file/get_info", "quick_key", file).path("file_info").has("delete_date")).isTrue();
        assertThat(keys(feed().path("deleted"), "quickkey")).containsExactly(file);
        assertThat(keys(feed().path("deleted"), "folderkey")).containsExactly(below);
    }

    @Test
    void aManagerDoesWhatElseOnlyTheOwnerMay() throws Exception {
        share(MANAGE);

        assertThat(desk.okAsOther("folder/get_info", "folder_key", folder).path("folder_info").path("permissions")
                .path("value").asText()).isEqualTo(MANAGE);
        desk.okAsOther("file/update", "quick_key", file, "privacy", "public");
        desk.okAsOther("folder/configure_filedrop", "folder_key", folder, "action", "enable");
        desk.okAsOther("file/purge", "quick_key", file);
        desk.okAsOther("folder/delete", "folder_key", folder);

        assertThat(desk.error("file/get_info", "quick_key", file)).isEqualTo(110);
        assertThat(desk.error("folder/delete", "folder_key", folder)).isEqualTo(209);
    }

    @Test
    void whatComesIntoTheFolderLaterIsSharedAndWhatLeavesIsNot() throws Exception {
        share(READ);
        String later = desk.file("", "later.txt");
        desk.ok("file/update", "quick_key", later, "privacy", "private");
        assertThat(desk.errorAsOther("file/get_info", "quick_key", later)).isEqualTo(114);

        desk.ok("file/move", "quick_key", later, "folder_key", below);
        assertThat(desk.okAsOther("file/get_info", "quick_key", later).path("file_info").has("parent_folderkey")).isFalse();
        assertThat(keys(feed().path("updated"), "quickkey")).contains(later);
        desk.ok("file/move", "quick_key", later);

        assertThat(desk.errorAsOther("file/get_info", "quick_key", later)).isEqualTo(114);
        assertThat(keys(feed(), "quickkey")).doesNotContain(later);
    }

    @Test
    void whatIsUnsharedIsOutOfReachAtOnce() throws Exception {
        share(WRITE);
        assertThat(desk.okAsOther("device/get_foreign_resources").path("folders")).hasSize(1);

        desk.ok("device/unshare_resources", "resources", folder, "contact", contact);

        assertThat(desk.errorAsOther("folder/get_content", "folder_key", folder)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/create", "filename", "x.txt", "parent_key", folder)).isEqualTo(114);
        assertThat(desk.uploadAsOther("upload/simple", "text", "up.txt", "folder_key", folder).path("doupload").path("result")
                .asText()).isEqualTo("-205");
        assertThat(desk.okAsOther("device/get_foreign_resources").path("folders")).isEmpty();
        assertThat(keys(feed(), "quickkey")).isEmpty();
    }

    @Test
    void whoUnfollowsAnOfferSeesItNoMore() throws Exception {
        share(READ);
        assertThat(desk.errorAsOther("device/unfollow_resource", "resource", file)).as("only the folder was offered")
                .isEqualTo(237);

        assertThat(desk.okAsOther("device/unfollow_resource", "resource", folder).path("new_device_revision").asInt())
                .isEqualTo(1);

        assertThat(desk.okAsOther("device/get_foreign_resources").path("folders")).isEmpty();
        assertThat(desk.errorAsOther("folder/get_content", "folder_key", folder)).isEqualTo(114);
        assertThat(desk.ok("device/get_resource_shares", "resource", folder).path("shares")).isEmpty();
        assertThat(desk.errorAsOther("device/unfollow_resource", "resource", folder)).isEqualTo(114);
    }

    @Test
    void aJobOfTheOwnerHoldsTheWriterUp() throws Exception {
        share(WRITE);
        desk.emulator.change(options -> options.state(state -> state.withBackgroundThreshold(0)));
        String spare = desk.folder("myfiles", "Spare");
        desk.ok("folder/delete", "folder_key", spare);

        assertThat(desk.errorAsOther("file/update", "quick_key", file, "description", "x")).isEqualTo(208);
        desk.okAsOther("file/get_info", "quick_key", file);
    }

    @Test
    void sharesAreThereAfterARestart() throws Exception {
        share(WRITE);
        desk.okAsOther("file/delete", "quick_key", file);
        desk.close();

        desk = new Desk(EmulatorOptions.builder().data(data));

        desk.okAsOther("folder/create", "foldername", "New", "parent_key", folder);
        assertThat(keys(feed().path("deleted"), "quickkey")).containsExactly(file);
        assertThat(desk.okAsOther("notifications/peek_cache").path("num_unread").asText()).isEqualTo("1");
    }

    @Test
    void aShareReachesTheOtherWhicheverOfTwoContactsHasHisAddress() throws Exception {
        String second = desk.ok("contact/add", "email", "second@example.com", "display_name", "Second").path("contact_keys")
                .asText();
        desk.ok("device/share_resources", "resources", folder, "contacts", second, "permissions", READ);
        desk.ok("contact/add", "contact_key", second, "source_uid", "x", "email", Desk.OTHER);

        desk.okAsOther("folder/get_content", "folder_key", folder);
        assertThat(desk.okAsOther("device/get_foreign_resources").path("folders")).hasSize(1);
        desk.okAsOther("device/unfollow_resource", "resource", folder);
        assertThat(desk.errorAsOther("folder/get_content", "folder_key", folder)).isEqualTo(114);
    }

    @Test
    void whoGetsAnAddressThatAnotherGaveUpGetsNothingOfHis() throws Exception {
        String second = desk.ok("contact/add", "email", "second@example.com", "display_name", "Second").path("contact_keys")
                .asText();
        desk.ok("contact/add", "contact_key", second, "source_uid", "x", "email", Desk.OTHER);
        desk.ok("device/share_resources", "resources", folder, "contacts", second, "permissions", READ);
        desk.okAsOther("user/update", "email", "moved@example.com", "current_password", Desk.PASSWORD);
        desk.emulator.accounts().create(Desk.OTHER, Desk.PASSWORD);

        Caller.Ticket heir = desk.caller.logIn(Desk.OTHER, Desk.PASSWORD);

        assertThat(desk.caller.call(heir, "folder/get_content", "folder_key", folder).error()).isEqualTo(114);
        desk.okAsOther("folder/get_content", "folder_key", folder);
    }
}
