package io.filehost.camel.emulator.mediafire.calls;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.state.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sharing between two accounts over HTTP. */
class ShareCallsTest {

    private Desk desk;
    private String file;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        file = desk.file("", "one.txt");
        desk.ok("file/update", "quick_key", file, "privacy", "private");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String contact() throws Exception {
        return desk.ok("contact/add", "email", Desk.OTHER, "display_name", "Other").path("contact_keys").asText();
    }

    @Test
    void aSharedFileIsSeenByItsContact() throws Exception {
        String contact = contact();
        assertThat(desk.callAsOther("file/get_info", "quick_key", file).error()).isEqualTo(114);

        JsonNode answer = desk.ok("device/share_resources", "resources", file, "contacts", contact, "permissions", "2");

        assertThat(answer.path("new_device_revision").asLong()).isEqualTo(3);
        JsonNode info = desk.callAsOther("file/get_info", "quick_key", file).response().path("file_info");
        assertThat(info.path("permissions").path("explicit").asText()).isEqualTo("1");
        assertThat(info.path("permissions").path("write").asText()).isEqualTo("1");
        assertThat(info.path("links").has("direct_download")).isTrue();
        JsonNode share = desk.ok("device/get_resource_shares", "resource", file).path("shares").get(0);
        assertThat(share.path("contact_key").asText()).isEqualTo(contact);
        assertThat(share.path("contact_type").asText()).isEqualTo("1");
        assertThat(desk.ok("device/get_user_shares").path("shares").get(0).path("attributes").asText()).isEqualTo("2");
    }

    @Test
    void whatIsWithdrawnIsSeenNoMore() throws Exception {
        String contact = contact();
        desk.ok("device/share_resources", "resources", file, "contacts", contact);

        assertThat(desk.ok("device/unshare_resources", "resources", file).has("new_device_revision")).isTrue();

        assertThat(desk.callAsOther("file/get_info", "quick_key", file).error()).isEqualTo(114);
        assertThat(desk.ok("device/get_user_shares").path("shares")).isEmpty();
        assertThat(desk.ok("device/unshare_resources", "resources", file).has("new_device_revision")).isFalse();
    }

    @Test
    void theOtherSideSeesResourcesAndChanges() throws Exception {
        desk.ok("device/share_resources", "resources", file, "contacts", contact());

        JsonNode foreign = desk.callAsOther("device/get_foreign_resources").response();
        assertThat(foreign.path("files").get(0).path("resource_key").asText()).isEqualTo(file);
        String sharer = foreign.path("files").get(0).path("sharer").asText();
        JsonNode changes = desk.callAsOther("device/get_foreign_changes", "contact_key", sharer, "revision", "0").response();

        assertThat(changes.path("updated").path("files").get(0).path("share").path("permissions").asText()).isEqualTo("1");
        assertThat(changes.path("device_revision").asText()).isEqualTo("3");
        assertThat(desk.callAsOther("device/get_foreign_changes", "contact_key", "nobody", "revision", "0").error())
                .isEqualTo(138);
    }

    @Test
    void publicItemsCanBeFollowed() throws Exception {
        assertThat(desk.callAsOther("device/follow_resource", "resource", file).error()).isEqualTo(114);
        desk.ok("file/update", "quick_key", file, "privacy", "public");

        assertThat(desk.callAsOther("device/follow_resource", "resource", file).response().path("new_device_revision").asLong())
                .isEqualTo(1);
        assertThat(desk.callAsOther("device/follow_resource", "resource", file).error()).isEqualTo(236);
        assertThat(desk.error("device/follow_resource", "resource", file)).isEqualTo(235);
        assertThat(desk.error("device/follow_resource")).isEqualTo(128);
        assertThat(desk.ok("device/get_user_shares").path("shares").get(0).path("contact_indirect").asText()).isEqualTo("1");
        assertThat(desk.callAsOther("device/unfollow_resource", "resource", file).response().has("new_device_revision"))
                .isTrue();
        assertThat(desk.callAsOther("device/unfollow_resource", "resource", file).error()).isEqualTo(237);
        assertThat(desk.callAsOther("device/request_foreign_resource", "resource", file).value("result"))
                .isEqualTo("Success");
    }

    @Test
    void wrongSharesHaveTheirErrors() throws Exception {
        String contact = contact();
        assertThat(desk.error("device/share_resources", "resources", "012345678901234", "contacts", contact)).isEqualTo(240);
        assertThat(desk.error("device/share_resources", "resources", file, "contacts", "1234567")).isEqualTo(138);
        assertThat(desk.error("device/share_resources", "resources", file)).isEqualTo(128);
        assertThat(desk.error("device/share_resources", "resources", file, "contacts", contact, "permissions", "9"))
                .isEqualTo(129);
        assertThat(desk.error("device/unshare_resources", "resources", "012345678901234")).isEqualTo(110);
        assertThat(desk.error("device/unshare_resources", "resources", file, "contact", "1234567")).isEqualTo(138);
        assertThat(desk.error("device/get_resource_shares")).isEqualTo(128);
        assertThat(desk.callAsOther("device/get_resource_shares", "resource", file).error()).isEqualTo(114);
    }

    @Test
    void contactsAreKept() throws Exception {
        assertThat(desk.ok("contact/fetch").path("contacts")).isEmpty();
        String contact = contact();

        JsonNode fetched = desk.ok("contact/fetch");
        assertThat(fetched.path("contacts").get(0).path("display_name").asText()).isEqualTo("Other");
        assertThat(fetched.path("count").asText()).isEqualTo("1");
        assertThat(desk.ok("contact/summary").path("mediafire").asText()).isEqualTo("1");
        assertThat(desk.ok("contact/get_sources").path("sources")).isEmpty();
        assertThat(desk.error("contact/add", "email", Desk.OTHER)).isEqualTo(137);
        assertThat(desk.error("contact/get_avatar", "contact_key", contact)).isEqualTo(230);
        desk.ok("contact/set_avatar", "contact_key", contact, "url", "http://example.com/face.png");
        assertThat(desk.ok("contact/get_avatar", "contact_key", contact).path("avatar").asText()).endsWith("face.png");
        desk.ok("contact/delete", "contact_key", contact);
        assertThat(desk.error("contact/delete", "contact_key", contact)).isEqualTo(138);
        assertThat(desk.error("contact/fetch", "contact_key", contact)).isEqualTo(138);
    }

    @Test
    void whoFollowsMayReadAndWasNotNamed() throws Exception {
        desk.ok("file/update", "quick_key", file, "privacy", "public");
        desk.okAsOther("device/follow_resource", "resource", file);

        JsonNode info = desk.okAsOther("file/get_info", "quick_key", file).path("file_info");

        assertThat(info.path("permissions").path("explicit").asText()).isEqualTo("0");
        assertThat(info.path("links").has("direct_download")).isTrue();
        desk.ok("file/update", "quick_key", file, "privacy", "private");
        desk.okAsOther("file/get_info", "quick_key", file);
        desk.ok("device/share_resources", "resources", file, "contacts", desk.ok("contact/fetch").path("contacts").get(0)
                .path("contact_key").asText());
        assertThat(desk.okAsOther("file/get_info", "quick_key", file).path("file_info").path("permissions").path("explicit")
                .asText()).isEqualTo("1");
    }

    @Test
    void aFollowerIsForgottenWhenTheShareEnds() throws Exception {
        String contact = contact();
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        desk.okAsOther("device/follow_resource", "resource", file);
        desk.ok("device/unshare_resources", "resources", file);
        assertThat(desk.errorAsOther("device/unfollow_resource", "resource", file)).isEqualTo(114);
        assertThat(desk.errorAsOther("device/unfollow_resource")).isEqualTo(128);

        desk.ok("device/share_resources", "resources", file, "contacts", contact);

        desk.okAsOther("device/follow_resource", "resource", file);
    }

    @Test
    void sharesAreLimited() throws Exception {
        String contact = contact();
        String second = desk.file("", "two.txt");
        String stranger = desk.ok("contact/add", "email", "far@example.com").path("contact_keys").asText();
        desk.emulator
                .change(options -> options.state(state -> state.with(Limit.DAILY_SHARES, 2).with(Limit.SHARES_OF_ITEM, 1)));

        assertThat(desk.error("device/share_resources", "resources", file, "contacts", contact + "," + stranger))
                .isEqualTo(239);
        desk.ok("device/share_resources", "resources", file + "," + second, "contacts", contact);
        assertThat(desk.error("device/share_resources", "resources", file, "contacts", contact, "permissions", "2"))
                .isEqualTo(163);
        desk.emulator.clock().advance(Duration.ofHours(25));
        desk.logInAgain();
        desk.ok("device/share_resources", "resources", file, "contacts", contact, "permissions", "2");
        assertThat(desk.ok("device/get_user_shares", "contacts", stranger).path("shares")).isEmpty();
        assertThat(desk.ok("device/get_user_shares", "limit", "1").path("shares")).hasSize(1);
        assertThat(desk.error("device/get_user_shares", "contacts", "1234567")).isEqualTo(138);
    }

    @Test
    void whatOthersShareIsSortedAndFiltered() throws Exception {
        String contact = contact();
        String picture = desk.file("", "a.png");
        String folder = desk.folder("myfiles", "Folder");
        desk.ok("device/share_resources", "resources", file + "," + picture + "," + folder, "contacts", contact);
        String sharer = desk.okAsOther("contact/fetch").path("contacts").get(0).path("contact_key").asText();
        String stranger = desk.okAsOther("contact/add", "email", "far@example.com").path("contact_keys").asText();

        assertThat(names("sort_by", "name")).containsExactly("a.png", "one.txt");
        assertThat(names("sort_by", "name", "reverse", "1")).containsExactly("one.txt", "a.png");
        assertThat(names("filetype", "image")).containsExactly("a.png");
        assertThat(names("type", "folders")).isEmpty();
        assertThat(names("contact", sharer, "type", "files", "sort_by", "size")).hasSize(2);
        assertThat(names("contact", stranger)).isEmpty();
        assertThat(names("sync", "1")).isEmpty();
        assertThat(names("chunk", "1")).hasSize(2);
        assertThat(names("chunk", "2")).isEmpty();
        assertThat(names("chunk", "0", "sort_by", "date_shared")).hasSize(2);
        assertThat(desk.okAsOther("device/get_foreign_resources").path("folders").get(0).path("sharer").asText())
                .isEqualTo(sharer);
        assertThat(desk.errorAsOther("device/get_foreign_resources", "sort_by", "colour")).isEqualTo(129);
        assertThat(desk.errorAsOther("device/get_foreign_resources", "filetype", "colour")).isEqualTo(129);
        assertThat(desk.errorAsOther("device/get_foreign_resources", "contact", "1234567")).isEqualTo(138);
    }

    private List<String> names(String... parameters) throws Exception {
        return desk.okAsOther("device/get_foreign_resources", parameters).path("files").findValuesAsText("filename");
    }

    @Test
    void aCallIsAboutItemsOfOneAccountAndMovesStayInIt() throws Exception {
        String contact = contact();
        String folder = desk.folder("myfiles", "Folder");
        String inside = desk.file("Folder", "in.txt");
        desk.ok("device/share_resources", "resources", folder, "contacts", contact, "permissions", "2");
        String own = desk.okAsOther("file/copy", "quick_key", inside).path("new_quickkeys").get(0).asText();

        assertThat(desk.errorAsOther("file/delete", "quick_key", inside + "," + own)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/move", "quick_key", own, "folder_key", folder)).isEqualTo(114);
        assertThat(desk.errorAsOther("file/update_file", "from_quickkey", own, "to_quickkey", inside)).isEqualTo(114);
        assertThat(desk.okAsOther("file/copy", "quick_key", own, "folder_key", folder).has("new_device_revision")).isFalse();
        assertThat(desk.error("device/share_resources", "resources", "myfiles", "contacts", contact)).isEqualTo(240);
        String self = desk.ok("contact/add", "email", Desk.EMAIL).path("contact_keys").asText();
        assertThat(desk.error("device/share_resources", "resources", folder, "contacts", self)).isEqualTo(240);
    }
}
