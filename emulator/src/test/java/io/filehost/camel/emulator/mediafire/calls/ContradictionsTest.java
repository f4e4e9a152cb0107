package io.filehost.camel.emulator.mediafire.calls;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the emulator does where its sources contradict each other (protocol 24) and no other test looks. */
class ContradictionsTest {

    private static final String EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void permissionsAreZeroOrOne() throws Exception {
        String key = desk.file("", "one.txt");

        JsonNode permissions
                = desk.callAsOther("file/get_info", "quick_key", key).response().path("file_info").path("permissions");

        assertThat(permissions.path("read").asText()).as("C9").isEqualTo("1");
        assertThat(permissions.path("write").asText()).isEqualTo("0");
        assertThat(permissions.path("explicit").asText()).isEqualTo("0");
    }

    @Test
    void aPublicItemHasItsShareLinkEnabled() throws Exception {
        String open = desk.file("", "open.txt");
        String closed = desk.file("", "closed.txt");
        desk.ok("file/update", "quick_key", closed, "privacy", "private");
        share(open + "," + closed);

        JsonNode files = desk.callAsOther("device/get_foreign_resources").response().path("files");

        assertThat(files).as("C15").allSatisfy(file -> assertThat(file.path("share_link_enabled").asText())
                .isEqualTo(file.path("quickkey").asText().equals(open) ? "yes" : "no"));
        assertThat(files).hasSize(2);
    }

    @Test
    void contactsHaveWordsForTheirKindAndSharesHaveNumbers() throws Exception {
        String key = desk.file("", "one.txt");
        share(key);

        assertThat(desk.ok("contact/fetch").path("contacts").get(0).path("contact_type").asText())
                .as("C16").isEqualTo("mediafire");
        assertThat(desk.ok("device/get_resource_shares", "resource", key).path("shares").get(0).path("contact_type").asText())
                .isEqualTo("1");
    }

    @Test
    void viewersHaveTheNumbersOfTheTable() throws Exception {
        assertThat(view("photo.jpg")).as("C17").isEqualTo("7");
        assertThat(view("song.mp3")).isEqualTo("9");
        assertThat(view("film.mp4")).isEqualTo("11");
    }

    private String view(String name) throws Exception {
        return desk.ok("file/get_info", "quick_key", desk.file("", name)).path("file_info").path("view").asText();
    }

    @Test
    void aFamilyBeforeTheVersionIsNoMethod() throws Exception {
        assertThat(desk.caller.get("/api/system/1.3/get_version.php?response_format=json").error()).as("C29").isEqualTo(253);
        assertThat(desk.caller.get("/api/1.3/system/get_version.php?response_format=json").error()).isZero();
    }

    @Test
    void everyWordThatEverAllowedAnArchiveIsTaken() throws Exception {
        String key = desk.file("", "one.txt");

        for (String word : new String[] { "use_own_bandwidth", "allow_large_download", "confirm_download" }) {
            assertThat(desk.ok("file/zip", "keys", key, "meta_only", "yes", word, "yes").path("result").asText())
                    .as("C32 " + word).isEqualTo("Success");
        }
    }

    @Test
    void oneTimeKeysHaveTwoNames() throws Exception {
        String key = desk.file("", "one.txt");

        String token = desk.ok("file/one_time_download", "quick_key", key).path("token").asText();

        assertThat(infoBy(token).error()).as("C20").isZero();
        assertThat(desk.ok("file/configure_one_time_download", "token", token, "duration", "5")
                .has("one_time_key_request_count")).isTrue();
    }

    @Test
    void theFileToReplaceIsNamedEitherWay() throws Exception {
        for (String name : new String[] { "quick_key", "quickkey" }) {
            String key = desk.file("", name + ".txt");

            assertThat(desk.ok("upload/instant", "hash", EMPTY_HASH, "size", "0", name, key).path("quickkey").asText())
                    .as("C38").isEqualTo(key);
            assertThat(desk.ok("file/get_info", "quick_key", key).path("file_info").path("size").asText()).isEqualTo("0");
        }
    }

    @Test
    void aWebUploadIsNamedEitherWay() throws Exception {
        String key = desk.ok("upload/add_web_upload", "url", "http://127.0.0.1:1/a.txt", "filename", "a.txt")
                .path("upload_key").asText();
        desk.ok("upload/add_web_upload", "url", "http://127.0.0.1:1/b.txt", "filename", "b.txt");

        for (String name : new String[] { "upload_key", "key" }) {
            JsonNode uploads = desk.ok("upload/get_web_uploads", name, key, "all_web_uploads", "yes").path("web_uploads");
            assertThat(uploads).as("C39").hasSize(1);
            assertThat(uploads.get(0).path("filename").asText()).isEqualTo("a.txt");
        }
    }

    @Test
    void anUnknownFolderIs112AndWithoutATokenTheInfoOfItIs104() throws Exception {
        String unknown = "0123456789abc";

        assertThat(desk.error("folder/get_info", "folder_key", unknown)).as("C42").isEqualTo(112);
        assertThat(desk.error("folder/get_content", "folder_key", unknown)).isEqualTo(112);
        assertThat(desk.caller.call("folder/get_info", "folder_key", unknown).error()).isEqualTo(104);
        assertThat(desk.caller.call("folder/get_content", "folder_key", unknown).error()).isEqualTo(112);
    }

    @Test
    void aSettingLeftOutKeepsTheLifeOfAOneTimeKey() throws Exception {
        String key = desk.file("", "one.txt");
        String brief = desk.ok("file/one_time_key", "quick_key", key, "duration", "5").path("token").asText();
        String usual = desk.ok("file/one_time_key", "quick_key", key).path("token").asText();
        desk.ok("file/configure_one_time_key", "token", brief, "email_notification", "yes");

        desk.emulator.clock().advance(Duration.ofMinutes(6));
        assertThat(infoBy(brief).error()).as("C45").isEqualTo(110);
        assertThat(infoBy(usual).error()).isZero();
        desk.emulator.clock().advance(Duration.ofDays(30));
        assertThat(infoBy(usual).error()).isEqualTo(110);
    }

    private Caller.Reply infoBy(String token) throws Exception {
        return desk.caller.call("file/get_info", "quick_key", token);
    }

    @Test
    void theDateOrdersAListingAsTheTimeOfCreationDoes() throws Exception {
        desk.file("", "second.txt");
        desk.emulator.clock().advance(Duration.ofSeconds(2));
        desk.file("", "first.txt");

        for (String name : new String[] { "created", "date" }) {
            JsonNode files = desk.ok("folder/get_content", "content_type", "files", "order_by", name).path("folder_content")
                    .path("files");
            assertThat(files).as("C47 " + name).extracting(file -> file.path("filename").asText())
                    .containsExactly("second.txt", "first.txt");
        }
    }

    @Test
    void chunkZeroOfForeignResourcesIsAllOfThem() throws Exception {
        share(String.join(",", desk.files("", 3)));

        assertThat(desk.callAsOther("device/get_foreign_resources", "chunk", "0").response().path("files"))
                .as("C48").hasSize(3);
    }

    @Test
    void whatIsOfNoKnownTypeIsOfTheTypeOther() throws Exception {
        desk.file("", "one.txt");
        String odd = desk.file("", "one.qqq");

        JsonNode files = desk.ok("folder/get_content", "content_type", "files", "filter", "other").path("folder_content")
                .path("files");

        assertThat(files).as("C51").extracting(file -> file.path("quickkey").asText()).containsExactly(odd);
        assertThat(files.get(0).path("filetype").asText()).isEqualTo("other");
    }

    @Test
    void theGenderIsWhatWasRecordedUntilItIsSet() throws Exception {
        assertThat(gender()).as("C52").isEqualTo("Prefer not to answer");
        desk.ok("user/update", "gender", "female");
        assertThat(gender()).isEqualTo("female");
    }

    private String gender() throws Exception {
        return desk.ok("user/get_info").path("user_info").path("gender").asText();
    }

    @Test
    void otherLettersOfAPasswordAreSignedAsUtf8() throws Exception {
        desk.emulator.accounts().create("umlaut@example.com", "Schlüßel");

        assertThat(desk.caller.logIn("umlaut@example.com", "Schlüßel").token).as("U14").isNotEmpty();
    }

    private void share(String resources) throws Exception {
        String contact = desk.ok("contact/add", "contact_type", "mediafire", "email", Desk.OTHER).path("contact_keys").asText();
        desk.ok("device/share_resources", "resources", resources, "contacts", contact);
    }
}
