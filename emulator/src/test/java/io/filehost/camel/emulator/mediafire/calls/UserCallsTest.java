package io.filehost.camel.emulator.mediafire.calls;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The person behind an account: profile, address, password, picture, preferences, terms. */
class UserCallsTest {

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

    private JsonNode info() throws Exception {
        return desk.ok("user/get_info").path("user_info");
    }

    @Test
    void theProfileIsKeptAndShownToOthers() throws Exception {
        assertThat(info().path("gender").asText()).isEqualTo("Prefer not to answer");

        desk.ok("user/update", "first_name", "Joe", "last_name", "Blow", "display_name", "Joe Blow", "birth_date",
                "1983-05-08", "gender", "male", "website", "http://example.com", "location", "Here", "receive_newsletter", "no",
                "primary_usage", "work", "timezone", "America/Chicago");

        assertThat(info().path("first_name").asText()).isEqualTo("Joe");
        assertThat(info().path("birth_date").asText()).isEqualTo("1983-05-08");
        assertThat(info().path("gender").asText()).isEqualTo("male");
        String file = desk.file("", "one.txt");
        assertThat(desk.okAsOther("file/get_info", "quick_key", file).path("file_info").path("owner_name").asText())
                .isEqualTo("Joe Blow");
        desk.ok("user/update", "gender", "none", "location", "");
        assertThat(info().path("gender").asText()).isEqualTo("Prefer not to answer");
        assertThat(info().path("location").asText()).isEmpty();
    }

    @Test
    void aRefusedUpdateChangesNothing() throws Exception {
        assertThat(desk.error("user/update", "first_name", "Joe", "gender", "robot")).isEqualTo(129);
        assertThat(desk.error("user/update", "first_name", "Joe", "birth_date", "yesterday")).isEqualTo(129);
        assertThat(desk.error("user/update", "first_name", "Joe", "subdomain", "joe")).isEqualTo(128);
        assertThat(desk.error("user/update", "first_name", "Joe", "subdomain", "j o e", "company_name", "Joe")).isEqualTo(194);
        assertThat(info().path("first_name").asText()).isEmpty();

        desk.okAsOther("user/update", "subdomain", "joe", "company_name", "Joe's");
        assertThat(desk.error("user/update", "subdomain", "joe", "company_name", "Joe")).isEqualTo(194);
    }

    @Test
    void aNewAddressTakesTheSharesWithIt() throws Exception {
        String file = desk.file("", "one.txt");
        desk.ok("file/update", "quick_key", file, "privacy", "private");
        String contact = desk.ok("contact/add", "email", Desk.OTHER).path("contact_keys").asText();
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        assertThat(desk.errorAsOther("user/update", "email", "new@example.com")).isEqualTo(128);
        assertThat(desk.errorAsOther("user/update", "email", "new@example.com", "current_password", "wrong")).isEqualTo(107);
        assertThat(desk.errorAsOther("user/update", "email", Desk.EMAIL, "current_password", Desk.PASSWORD)).isEqualTo(120);

        desk.okAsOther("user/update", "email", "new@example.com", "current_password", Desk.PASSWORD);

        assertThat(desk.okAsOther("user/get_info").path("user_info").path("email").asText()).isEqualTo("new@example.com");
        desk.okAsOther("file/get_info", "quick_key", file);
        assertThat(desk.caller.loginReply("new@example.com", Desk.PASSWORD, "1").value("result")).isEqualTo("Success");
        assertThat(desk.caller.loginReply(Desk.OTHER, Desk.PASSWORD, "1").error()).isEqualTo(107);
        desk.close();
        desk = new Desk(EmulatorOptions.builder().data(data));
        assertThat(desk.caller.loginReply("new@example.com", Desk.PASSWORD, "1").value("result")).isEqualTo("Success");
    }

    @Test
    void aNewPasswordNeedsTheOldOne() throws Exception {
        assertThat(desk.error("user/update", "password", "longer one")).isEqualTo(128);
        assertThat(desk.error("user/update", "password", "longer one", "current_password", "wrong")).isEqualTo(107);
        assertThat(desk.error("user/update", "password", "short", "current_password", Desk.PASSWORD)).isEqualTo(123);

        desk.ok("user/update", "password", "longer one", "current_password", Desk.PASSWORD);

        assertThat(desk.caller.loginReply(Desk.EMAIL, "longer one", "2").value("result")).isEqualTo("Success");
        desk.ok("user/update", "password", Desk.PASSWORD, "current_password", "longer one");
    }

    @Test
    void anAccountIsRegistered() throws Exception {
        Caller.Reply made = register("email", "new@example.com", "display_name", "Newcomer");

        assertThat(made.value("email")).isEqualTo("new@example.com");
        assertThat(made.value("pkey")).isNotEmpty();
        assertThat(made.value("created")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(desk.caller.loginReply("new@example.com", made.value("temp_pw"), "1").value("result")).isEqualTo("Success");
        assertThat(register("email", "other.new@example.com", "password", "longer").response().has("temp_pw")).isFalse();
    }

    @Test
    void aWrongRegistrationHasItsError() throws Exception {
        assertThat(register("email", "a@b", "password", "longer").error()).isEqualTo(216);
        assertThat(register("email", "a".repeat(40) + "@example.com", "password", "longer").error()).isEqualTo(217);
        assertThat(register("email", "nobody", "password", "longer").error()).isEqualTo(122);
        assertThat(register("email", "x@MediaFire.com", "password", "longer").error()).isEqualTo(119);
        assertThat(register("email", "x@bounces.invalid", "password", "longer").error()).isEqualTo(121);
        assertThat(register("email", Desk.OTHER, "password", "longer").error()).isEqualTo(120);
        assertThat(register("email", "new@example.com", "password", "short").error()).isEqualTo(123);
        assertThat(register("fb_access_token", "token").error()).isEqualTo(218);
        assertThat(register().error()).isEqualTo(128);
        assertThat(desk.caller.call("user/register", "application_id", "1", "email", "new@example.com").error()).isEqualTo(109);
    }

    private Caller.Reply register(String... parameters) throws Exception {
        String[] all = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        all[0] = "application_id";
        all[1] = "42511";
        return desk.caller.call("user/register", all);
    }

    @Test
    void aPictureIsSetAndRemoved() throws Exception {
        assertThat(desk.error("user/get_avatar")).isEqualTo(230);
        String photo = desk.file("", "face.png");
        String text = desk.file("", "face.txt");

        assertThat(desk.ok("user/set_avatar", "quick_key", photo).path("quick_key").asText()).isEqualTo(photo);

        assertThat(desk.ok("user/get_avatar").path("avatar").asText()).contains(photo);
        desk.ok("user/set_avatar", "url", "http://example.com/face.png");
        assertThat(desk.ok("user/get_avatar").path("avatar").asText()).isEqualTo("http://example.com/face.png");
        assertThat(desk.okAsOther("folder/get_info").path("folder_info").path("avatar").asText()).endsWith("default.png");
        assertThat(desk.ok("folder/get_info").path("folder_info").path("avatar").asText())
                .isEqualTo("http://example.com/face.png");
        desk.ok("user/set_avatar", "action", "set_default");
        assertThat(desk.ok("user/get_avatar").path("avatar").asText()).endsWith("default.png");
        desk.ok("user/set_avatar", "action", "remove", "url", "http://example.com/ignored.png");
        assertThat(desk.error("user/get_avatar")).isEqualTo(230);
        assertThat(desk.error("user/set_avatar", "quick_key", text)).isEqualTo(142);
        assertThat(desk.error("user/set_avatar", "quick_key", "012345678901234")).isEqualTo(110);
        assertThat(desk.errorAsOther("user/set_avatar", "quick_key", photo)).isEqualTo(114);
        assertThat(desk.error("user/set_avatar")).isEqualTo(128);
        assertThat(desk.error("user/set_avatar", "url", "face.png")).isEqualTo(129);
    }

    @Test
    void preferencesAreKept() throws Exception {
        desk.ok("user/set_settings", "previous_file_versions", "3", "default_share_link_status", "disabled",
                "collect_metadata", "no");
        desk.ok("upload/set_options", "disable_instant", "yes");

        JsonNode settings = desk.ok("user/get_settings").path("settings");
        assertThat(settings.path("previous_file_versions").asText()).isEqualTo("3");
        assertThat(settings.path("share_link_status").asText()).isEqualTo("disabled");
        assertThat(settings.path("collect_metadata").asText()).isEqualTo("no");
        assertThat(settings.path("instant_uploads_enabled").asText()).isEqualTo("no");
        assertThat(desk.error("user/set_settings", "previous_file_versions", "many")).isEqualTo(129);
        assertThat(desk.error("user/set_settings", "previous_file_versions", "-1")).isEqualTo(129);
        assertThat(desk.error("user/set_settings", "default_share_link_status", "maybe")).isEqualTo(129);
        assertThat(desk.error("user/set_settings", "collect_metadata", "maybe")).isEqualTo(129);
    }

    @Test
    void limitsCountWhatWasUsed() throws Exception {
        String file = desk.file("", "one.txt");
        String contact = desk.ok("contact/add", "email", Desk.OTHER).path("contact_keys").asText();
        desk.ok("device/share_resources", "resources", file, "contacts", contact);
        desk.ok("file/one_time_key", "quick_key", file);

        JsonNode limits = desk.ok("user/get_limits");

        assertThat(limits.path("storage_used").asText()).isEqualTo("1");
        assertThat(limits.path("collaboration_today").asText()).isEqualTo("1");
        assertThat(limits.path("collaboration_limit").asText()).isEqualTo("100");
        assertThat(limits.path("one_time_downloads_today").asText()).isEqualTo("1");
    }

    @Test
    void newTermsAreAccepted() throws Exception {
        JsonNode before = desk.ok("user/fetch_tos").path("terms_of_service");
        assertThat(before.path("user_accepted_terms").asText()).isEqualTo("yes");
        assertThat(before.has("acceptance_token")).isFalse();
        desk.emulator.change(options -> options.state(state -> state.withTerms("2.0")));

        JsonNode terms = desk.ok("user/fetch_tos").path("terms_of_service");

        assertThat(terms.path("revision").asText()).isEqualTo("2.0");
        assertThat(terms.path("user_accepted_terms").asText()).isEqualTo("no");
        assertThat(info().path("tos_accepted").asText()).isEqualTo("1.0");
        assertThat(desk.error("user/accept_tos", "acceptance_token", "331a1777f6af415b5f46f6fc0772e9fc")).isEqualTo(160);
        assertThat(desk.error("user/accept_tos")).isEqualTo(128);
        desk.ok("user/accept_tos", "acceptance_token", terms.path("acceptance_token").asText());
        assertThat(info().path("tos_accepted").asText()).isEqualTo("2.0");
        assertThat(desk.ok("user/fetch_tos").path("terms_of_service").path("user_accepted_terms").asText()).isEqualTo("yes");
    }
}
