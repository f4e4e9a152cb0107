package io.filehost.camel.emulator.mediafire.calls;

import com.fasterxml.jackson.databind.JsonNode;
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
}
