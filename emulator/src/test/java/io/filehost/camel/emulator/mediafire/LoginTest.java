package io.filehost.camel.emulator.mediafire;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTest {

    private static final String EMAIL = "someone@example.com";
    private static final String PASSWORD = "password";
    private static final String LOGIN = "user/get_session_token";

    private MediaFireEmulator emulator;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, PASSWORD)
                .gate(gate -> gate.withLock(3, Duration.ofMinutes(10))).build());
        caller = new Caller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void theKeyOfTheAccountStandsForItsAddress() throws Exception {
        String ekey = caller.loginReply(EMAIL, PASSWORD, "1").value("ekey");

        Caller.Reply reply = caller.call(LOGIN, "ekey", ekey, "password", PASSWORD, "application_id", "42511",
                "signature", Caller.hex("SHA-1", ekey + PASSWORD + "42511"));

        assertThat(reply.value("session_token")).isNotEmpty();
    }

    @Test
    void theApiKeyBelongsIntoTheSignature() throws Exception {
        try (MediaFireEmulator keyed = MediaFireEmulator
                .start(EmulatorOptions.builder().account(EMAIL, PASSWORD).application("7", "key").build())) {
            Caller client = new Caller(keyed.baseUrl());

            assertThat(logIn(client, "7", Caller.hex("SHA-1", EMAIL + PASSWORD + "7key")).error()).isZero();
            assertThat(logIn(client, "7", Caller.hex("SHA-1", EMAIL + PASSWORD + "7")).error()).isEqualTo(107);
            assertThat(logIn(client, "8", Caller.hex("SHA-1", EMAIL + PASSWORD + "8key")).error()).isEqualTo(109);
        }
    }

    private static Caller.Reply logIn(Caller client, String application, String signature) throws Exception {
        return client.call(LOGIN, "email", EMAIL, "password", PASSWORD, "application_id", application, "signature", signature);
    }

    @Test
    void whatIsMissingIs128AndWhatIsMalformedIs129() throws Exception {
        assertThat(caller.call(LOGIN).error()).isEqualTo(128);
        assertThat(caller.call(LOGIN, "application_id", "42511").error()).isEqualTo(128);
        assertThat(caller.call(LOGIN, "application_id", "42511", "signature", "x").error()).isEqualTo(128);
        assertThat(caller.loginReply(EMAIL, PASSWORD, "3").error()).isEqualTo(129);
    }

    @Test
    void aWrongPasswordIs107WithPkey() throws Exception {
        Caller.Reply refused = caller.loginReply(EMAIL, "wrong", "2");

        assertThat(refused.error()).isEqualTo(107);
        assertThat(refused.value("pkey")).isEqualTo(caller.loginReply(EMAIL, PASSWORD, "2").value("pkey"));
        assertThat(caller.loginReply("nobody@example.com", "wrong", "2").error()).isEqualTo(107);
    }

    @Test
    void tooManyWrongPasswordsLockTheAccountForAWhile() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(caller.loginReply(EMAIL, "wrong", "2").error()).isEqualTo(107);
        }

        assertThat(caller.loginReply(EMAIL, PASSWORD, "2").error()).isEqualTo(243);
        emulator.clock().advance(Duration.ofMinutes(11));
        assertThat(caller.loginReply(EMAIL, PASSWORD, "2").error()).isZero();
    }

    @Test
    void aRegisteredAccountCanLogIn() throws Exception {
        assertThat(caller.call("user/register", "application_id", "42511", "email", "new@example.com", "password", "longer")
                .error()).isZero();
        assertThat(caller.call("user/register", "application_id", "42511", "email", "new@example.com", "password", "longer")
                .error()).isEqualTo(120);

        assertThat(caller.logIn("new@example.com", "longer").token).isNotEmpty();
    }

    @Test
    void actionTokensEndWhenDestroyedAndWhenTheirTimeIsOver() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
        String token = caller.call(ticket, "user/get_action_token", "type", "upload", "lifespan", "1440").value("action_token");
        String brief = caller.call(ticket, "user/get_action_token", "type", "upload").value("action_token");
        String image = caller.call(ticket, "user/get_action_token", "type", "image").value("action_token");
        String options = "upload/get_options";

        assertThat(uploadCheck(token)).isZero();
        assertThat(uploadCheck(image)).isEqualTo(105);
        assertThat(caller.call(options, "session_token", token).error()).as("not for other methods").isEqualTo(105);
        assertThat(caller.call(ticket, "user/destroy_action_token", "action_token", token).error()).isZero();
        assertThat(caller.call(ticket, "user/destroy_action_token", "action_token", token).error()).isEqualTo(100);
        assertThat(uploadCheck(token)).isEqualTo(105);
        emulator.clock().advance(Duration.ofSeconds(61));
        assertThat(uploadCheck(brief)).isEqualTo(105);
        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload", "lifespan", "1441").error()).isEqualTo(129);
    }

    private int uploadCheck(String token) throws Exception {
        return caller.call("upload/check", "filename", "name.txt", "size", "5", "hash", "a".repeat(64), "session_token", token)
                .error();
    }

    @Test
    void methodsAndVersionsAreChecked() throws Exception {
        assertThat(caller.get("/api/1.5/folder/dance.php?response_format=json").error()).isEqualTo(253);
        assertThat(caller.get("/api/nonsense?response_format=json").error()).isEqualTo(253);
        assertThat(caller.get("/api/9.9/system/get_version.php?response_format=json").error()).isEqualTo(125);
        assertThat(caller.get("/api/1.3/device/add_device.php?response_format=json").error()).isEqualTo(125);
        assertThat(caller.get("/api/upload/upload.php?response_format=json").error()).isEqualTo(126);
        assertThat(caller.get("/api/1.2/system/get_version.php?response_format=json").value("current_api_version"))
                .isEqualTo("1.2");
        assertThat(caller.get("/api/system/get_version.php").text()).contains("<current_api_version>1.5<");
    }
}
