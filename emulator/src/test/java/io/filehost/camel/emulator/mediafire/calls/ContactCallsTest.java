package io.filehost.camel.emulator.mediafire.calls;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The address book. */
class ContactCallsTest {

    @TempDir
    Path data;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(EmulatorOptions.builder().data(data));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String add(String... parameters) throws Exception {
        return desk.ok("contact/add", parameters).path("contact_keys").asText();
    }

    @Test
    void everythingToldOfAContactIsKept() throws Exception {
        String key = add("contact_type", "facebook", "display_name", "Ann B", "first_name", "Ann", "last_name", "B",
                "source_uid", "17", "email", "ann@example.com", "phone", "555-123-4567", "phone_desc", "home", "birthdate",
                "1980-02-29", "location", "Here", "gender", "1", "website", "http://example.com");
        desk.close();
        desk = new Desk(EmulatorOptions.builder().data(data));

        JsonNode contact = desk.ok("contact/fetch", "contact_key", key).path("contacts").get(0);

        assertThat(contact.path("contact_type").asText()).isEqualTo("facebook");
        assertThat(contact.path("phone").asText()).isEqualTo("555-123-4567");
        assertThat(contact.path("birthdate").asText()).isEqualTo("1980-02-29");
        assertThat(contact.path("gender").asText()).isEqualTo("1");
        assertThat(contact.path("created").asText()).isNotEmpty();
        assertThat(desk.ok("contact/get_sources").path("sources").get(0).asText()).isEqualTo("facebook");
    }

    @Test
    void aContactIsCompleted() throws Exception {
        String key = add("display_name", "Ann");
        long revision = desk.ok("contact/fetch").path("revision").asLong();

        assertThat(add("contact_key", key, "source_uid", "17", "email", "ann@example.com")).isEqualTo(key);

        JsonNode fetched = desk.ok("contact/fetch");
        assertThat(fetched.path("contacts").get(0).path("email").asText()).isEqualTo("ann@example.com");
        assertThat(fetched.path("contacts").get(0).path("display_name").asText()).isEqualTo("Ann");
        assertThat(fetched.path("revision").asLong()).isEqualTo(revision + 1);
        assertThat(desk.error("contact/add", "contact_key", key, "email", "x@example.com")).isEqualTo(128);
        assertThat(desk.error("contact/add", "contact_key", "1234567", "source_uid", "17")).isEqualTo(138);
    }

    @Test
    void wrongContactsHaveTheirErrors() throws Exception {
        add("email", "ann@example.com");
        add("contact_type", "gmail", "source_uid", "17");

        assertThat(desk.error("contact/add")).isEqualTo(128);
        assertThat(desk.error("contact/add", "email", "Ann@Example.com")).isEqualTo(137);
        assertThat(desk.error("contact/add", "contact_type", "gmail", "source_uid", "17")).isEqualTo(137);
        assertThat(desk.error("contact/add", "display_name", "B", "group_id", "friends")).isEqualTo(140);
        assertThat(desk.error("contact/add", "contact_type", "pigeon")).isEqualTo(129);
        assertThat(desk.error("contact/add", "display_name", "B", "phone", "12")).isEqualTo(129);
        assertThat(desk.error("contact/add", "display_name", "B", "birthdate", "May")).isEqualTo(129);
        assertThat(desk.error("contact/delete")).isEqualTo(128);
        assertThat(desk.error("contact/fetch", "start", "-1")).isEqualTo(129);
        assertThat(desk.error("contact/set_avatar", "contact_key", "1234567", "url", "http://example.com/x.png"))
                .isEqualTo(138);
        assertThat(desk.error("contact/get_avatar")).isEqualTo(128);
        assertThat(desk.caller.call("contact/summary").error()).isEqualTo(104);
        assertThat(desk.caller.call("contact/get_sources").error()).isEqualTo(104);
    }

    @Test
    void severalContactsComeAtOnceAndInParts() throws Exception {
        String keys
                = add("contacts", "[{\"uniqid\": 1, \"email\": \"a@example.com\"}, {\"uniqid\": 2, \"email\": \"b@c.de\"}]");

        assertThat(keys.split(",")).hasSize(2);
        JsonNode part = desk.ok("contact/fetch", "start", "1", "limit", "1", "method", "autocomplete");
        assertThat(part.path("contacts").get(0).path("email").asText()).isEqualTo("b@c.de");
        assertThat(part.path("count").asText()).isEqualTo("1");
        assertThat(desk.error("contact/add", "contacts", "ann and bob")).isEqualTo(129);
        assertThat(desk.error("contact/add", "contacts", "[{}]")).isEqualTo(129);
        desk.ok("contact/delete", "contact_key", keys);
        assertThat(desk.ok("contact/fetch").path("contacts")).isEmpty();
    }

    @Test
    void whoSharesBecomesAContactThatCanBeAdded() throws Exception {
        String file = desk.file("", "one.txt");
        desk.ok("device/share_resources", "resources", file, "contacts", add("email", Desk.OTHER));
        JsonNode summary = desk.okAsOther("contact/summary");
        assertThat(summary.path("indirect").asText()).isEqualTo("1");
        assertThat(summary.path("direct").asText()).isEqualTo("0");
        String made = desk.okAsOther("contact/fetch").path("contacts").get(0).path("contact_key").asText();

        String added = desk.okAsOther("contact/add", "email", Desk.EMAIL, "display_name", "Boss").path("contact_keys").asText();

        assertThat(added).isEqualTo(made);
        summary = desk.okAsOther("contact/summary");
        assertThat(summary.path("indirect").asText()).isEqualTo("0");
        assertThat(summary.path("direct").asText()).isEqualTo("1");
        assertThat(summary.path("user").asText()).isEqualTo("1");
        assertThat(desk.errorAsOther("contact/add", "email", Desk.EMAIL)).isEqualTo(137);
    }

    @Test
    void aContactShowsThePictureOfItsAccountUnlessItHasOne() throws Exception {
        String contact = add("email", Desk.OTHER);
        desk.okAsOther("user/set_avatar", "url", "http://example.com/other.png");
        assertThat(desk.ok("contact/get_avatar", "contact_key", contact).path("avatar").asText()).endsWith("other.png");

        desk.ok("contact/set_avatar", "contact_key", contact, "url", "http://example.com/mine.png");

        assertThat(desk.ok("contact/get_avatar", "contact_key", contact).path("avatar").asText()).endsWith("mine.png");
        String file = desk.file("", "one.txt");
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        assertThat(desk.ok("device/get_resource_shares", "resource", file).path("shares").get(0).path("avatar").asText())
                .endsWith("mine.png");
        desk.ok("contact/set_avatar", "contact_key", contact, "action", "remove");
        assertThat(desk.ok("contact/get_avatar", "contact_key", contact).path("avatar").asText()).endsWith("other.png");
    }

    @Test
    void whoDeletesAContactSharesNoMoreWithIt() throws Exception {
        String file = desk.file("", "one.txt");
        desk.ok("file/update", "quick_key", file, "privacy", "private");
        String contact = add("email", Desk.OTHER);
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        desk.okAsOther("device/follow_resource", "resource", file);

        desk.ok("contact/delete", "contact_key", contact);

        assertThat(desk.errorAsOther("file/get_info", "quick_key", file)).isEqualTo(114);
        assertThat(desk.ok("device/get_user_shares").path("shares")).isEmpty();
        assertThat(desk.error("device/share_resources", "resources", file, "contacts", contact)).isEqualTo(138);
    }
}
