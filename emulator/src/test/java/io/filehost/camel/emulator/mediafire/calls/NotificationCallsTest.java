package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What accounts tell each other, by sharing, asking and writing. */
class NotificationCallsTest {

    private Desk desk;
    private String contact;
    private String file;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        contact = desk.ok("contact/add", "email", Desk.OTHER, "display_name", "Other").path("contact_keys").asText();
        file = desk.file("", "test.jpg");
        desk.ok("file/update", "quick_key", file, "privacy", "private");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> messages(String... parameters) throws Exception {
        return desk.okAsOther("notifications/get_cache", parameters).path("notifications").findValuesAsText("message");
    }

    @Test
    void aShareIsTold() throws Exception {
        desk.ok("device/share_resources", "resources", file, "contacts", contact, "message", "Have a look");

        JsonNode peeked = desk.okAsOther("notifications/peek_cache");
        JsonNode told = desk.okAsOther("notifications/get_cache");

        assertThat(peeked.path("num_total").asText()).isEqualTo("1");
        assertThat(peeked.path("num_unread").asText()).isEqualTo("1");
        JsonNode news = told.path("notifications").get(0);
        assertThat(peeked.path("last_timestamp").asText()).isEqualTo(news.path("timestamp").asText());
        assertThat(news.path("message").asText()).isEqualTo("owner granted access to file \"test.jpg\": Have a look");
        assertThat(news.path("resource").asText()).isEqualTo(file);
        assertThat(news.path("viewable").asText()).isEqualTo("1");
        assertThat(news.path("actor").asText())
                .isEqualTo(desk.okAsOther("contact/fetch").path("contacts").get(0).path("contact_key").asText());
        assertThat(told.path("num_older").asText()).isEqualTo("0");
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        desk.ok("device/unshare_resources", "resources", file);
        assertThat(desk.okAsOther("notifications/get_cache").path("notifications").findValuesAsText("viewable"))
                .as("nothing new, and the old one is out of reach").containsExactly("0");
    }

    @Test
    void aRequestIsToldToTheOwnerWhoCanGrantIt() throws Exception {
        desk.okAsOther("device/request_foreign_resource", "resource", file);

        JsonNode news = desk.ok("notifications/get_cache").path("notifications").get(0);
        assertThat(news.path("message").asText()).isEqualTo("other requested access to file \"test.jpg\"");
        desk.ok("device/share_resources", "resources", news.path("resource").asText(), "contacts", news.path("actor").asText());

        desk.okAsOther("file/get_info", "quick_key", file);
        assertThat(desk.errorAsOther("device/request_foreign_resource", "resource", file)).isEqualTo(236);
        assertThat(desk.error("device/request_foreign_resource", "resource", file)).isEqualTo(235);
        assertThat(desk.errorAsOther("device/request_foreign_resource", "resource", "012345678901234")).isEqualTo(110);
        assertThat(desk.errorAsOther("device/request_foreign_resource", "resource", "0123456789012")).isEqualTo(112);
        assertThat(desk.errorAsOther("device/request_foreign_resource")).isEqualTo(128);
    }

    @Test
    void whatWasToldIsReadAndStays() throws Exception {
        desk.ok("notifications/send_message", "contacts", contact, "message", "one");
        desk.ok("notifications/send_notification", "contacts", contact, "message", "two", "resource", file);
        desk.ok("notifications/send_message", "contacts", contact, "message", "three");

        assertThat(messages("limit", "1", "start", "1")).containsExactly("two");
        assertThat(desk.okAsOther("notifications/peek_cache").path("num_unread").asText()).isEqualTo("2");
        assertThat(messages("unread_only", "yes")).containsExactly("three", "one");
        assertThat(messages("unread_only", "yes")).isEmpty();
        JsonNode all = desk.okAsOther("notifications/get_cache", "limit", "2");
        assertThat(all.path("num_older").asText()).isEqualTo("1");
        assertThat(messages("ids", all.path("notifications").get(1).path("uniqid").asText())).containsExactly("two");
        assertThat(messages("broadcast_class", "ads")).isEmpty();
        assertThat(desk.okAsOther("notifications/peek_cache", "broadcast_class", "ads").path("num_total").asText())
                .isEqualTo("0");
        assertThat(desk.okAsOther("notifications/peek_cache").path("num_total").asText()).isEqualTo("3");
        assertThat(all.path("notifications").findValuesAsText("viewable")).as("of what he may not see").containsOnly("0");
    }

    @Test
    void anOldVersionForgetsWhatItTold() throws Exception {
        desk.ok("notifications/send_message", "contacts", contact, "message", "one");
        String token = desk.caller.plainToken(Desk.OTHER, Desk.PASSWORD);

        Caller.Reply told = desk.caller.get("/api/1.3/notifications/get_cache.php?response_format=json&session_token=" + token);
        Caller.Reply xml = desk.caller.get("/api/1.3/notifications/get_cache.php?session_token=" + token);

        assertThat(told.response().path("notifications").findValuesAsText("message")).containsExactly("one");
        assertThat(told.response().path("notifications").get(0).has("uniqid")).isFalse();
        assertThat(xml.text()).contains("<num_older>0</num_older>");
        assertThat(desk.okAsOther("notifications/peek_cache").path("num_total").asText()).isEqualTo("0");
        assertThat(desk.okAsOther("notifications/peek_cache").path("last_timestamp").asText()).isEmpty();
    }

    @Test
    void wrongCallsHaveTheirErrors() throws Exception {
        String nameless = desk.ok("contact/add", "display_name", "Nobody").path("contact_keys").asText();
        String byMail = desk.ok("contact/add", "email", "far@example.com").path("contact_keys").asText();

        assertThat(desk.error("notifications/get_cache", "limit", "-1")).isEqualTo(129);
        assertThat(desk.caller.call("notifications/peek_cache").error()).isEqualTo(104);
        assertThat(desk.error("notifications/send_message", "contacts", contact)).isEqualTo(128);
        assertThat(desk.error("notifications/send_message", "message", "hello")).isEqualTo(128);
        assertThat(desk.error("notifications/send_message", "contacts", "1234567", "message", "hello")).isEqualTo(138);
        assertThat(desk.error("notifications/send_message", "contacts", nameless, "message", "hello")).isEqualTo(234);
        desk.ok("notifications/send_message", "contacts", byMail, "message", "goes by mail, which is not sent");
        assertThat(desk.error("notifications/send_notification", "contacts", contact)).isEqualTo(128);
        assertThat(desk.error("notifications/send_notification", "contacts", "1234567", "message", "x")).isEqualTo(138);
        assertThat(desk.error("notifications/send_notification", "contacts", contact, "message", "x", "resource",
                "012345678901234")).isEqualTo(110);
        desk.okAsOther("contact/add", "email", Desk.EMAIL);
        String back = desk.okAsOther("contact/fetch").path("contacts").get(0).path("contact_key").asText();
        assertThat(desk.errorAsOther("notifications/send_notification", "contacts", back, "message", "x", "resource", file))
                .isEqualTo(114);
    }
}
