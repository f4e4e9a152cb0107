package io.filehost.camel.emulator.mediafire;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions as a client meets them, over HTTP. */
class SessionsTest {

    private static final String EMAIL = "someone@example.com";
    private static final String PASSWORD = "a secret + 100%";

    private MediaFireEmulator emulator;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, PASSWORD));
        caller = new Caller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void aVersion1TokenNeedsNoSignature() throws Exception {
        String token = caller.plainToken(EMAIL, PASSWORD);

        assertThat(caller.call("user/get_action_token", "type", "upload", "session_token", token).value("result"))
                .isEqualTo("Success");
        assertThat(caller.loginReply(EMAIL, PASSWORD, "1").response().has("secret_key")).isFalse();
    }

    @Test
    void theKeyOfAVersion2TokenMovesWithEachSignedCall() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
        long first = ticket.key;

        for (int i = 0; i < 5; i++) {
            assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").newKey()).isTrue();
        }

        assertThat(ticket.key).isNotEqualTo(first);
    }

    @Test
    void everyWayToSpoilASignatureHasItsError() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        assertThat(caller.call("user/get_action_token", "type", "upload").error()).isEqualTo(104);
        assertThat(caller.call("user/get_action_token", "type", "upload", "session_token", "nobody").error())
                .isEqualTo(105);
        assertThat(caller.call("user/get_action_token", "type", "upload", "session_token", ticket.token).error())
                .isEqualTo(215);
        assertThat(caller.call("user/get_action_token", "type", "upload", "session_token", ticket.token, "signature",
                "0123456789abcdef0123456789abcdef").error()).isEqualTo(127);
        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").newKey())
                .as("refusals at the gate leave the key alone").isTrue();
    }

    @Test
    void aSignatureServesOneCallOnly() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
        String path = "/api/1.5/user/get_action_token.php";
        String body = "type=upload&response_format=json&session_token=" + ticket.token;
        String signed = body + "&signature=" + ticket.sign(path + "?" + body);

        assertThat(caller.post(path, signed).newKey()).isTrue();
        assertThat(caller.post(path, signed).error()).isEqualTo(127);
    }

    @Test
    void twoCallsAtOnceOnOneTokenDoNotBothSucceed() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
        String path = "/api/1.5/user/get_action_token.php";
        String body = "type=upload&response_format=json&session_token=" + ticket.token;
        String signed = body + "&signature=" + ticket.sign(path + "?" + body);
        emulator.faults().on("user/get_action_token").times(2).delay(Duration.ofMillis(50));

        CompletableFuture<Integer> one = inBackground(path, signed);
        CompletableFuture<Integer> other = inBackground(path, signed);

        assertThat(new Integer[] { one.get(10, TimeUnit.SECONDS), other.get(10, TimeUnit.SECONDS) })
                .containsExactlyInAnyOrder(0, 127);
    }

    private CompletableFuture<Integer> inBackground(String path, String form) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return caller.post(path, form).error();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void encodedAndDecodedTextVerifyForGetAndPost() throws Exception {
        String sent = "action_token=%2541+a%2Bb%26y%3Dz%D0%96&response_format=json&session_token=";
        String meant = "action_token=%41 a+b&y=z\u0416&response_format=json&session_token=";
        for (String path : new String[] { "/api/1.5/user/destroy_action_token.php", "/api/user/destroy_action_token.php" }) {
            Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
            for (String text : new String[] { sent, meant }) {
                String signature = ticket.sign(path + "?" + text + ticket.token);
                Caller.Reply posted = caller.post(path, sent + ticket.token + "&signature=" + signature);
                assertThat(posted.error()).as("POST of %s", text).isEqualTo(100);
                ticket.follow(posted);
                signature = ticket.sign(path + "?" + text + ticket.token);
                Caller.Reply got = caller.get(path + "?" + sent + ticket.token + "&signature=" + signature);
                assertThat(got.error()).as("GET of %s", text).isEqualTo(100);
                ticket.follow(got);
            }
        }
    }

    @Test
    void aRefusalMovesTheKeyExceptWhereSamplesShowThatItStays() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        assertThat(caller.call(ticket, "user/get_action_token").error()).isEqualTo(128);
        Caller.Reply missing = caller.call(ticket, "user/get_action_token");
        assertThat(missing.newKey()).isTrue();
        Caller.Reply malformed = caller.call(ticket, "user/get_action_token", "type", "dinner");
        assertThat(malformed.error()).isEqualTo(129);
        assertThat(malformed.newKey()).isFalse();
        assertThat(caller.call(ticket, "user/get_action_token", "type", "image").newKey()).isTrue();
    }

    @Test
    void aTokenEndsAfterTenMinutes() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        emulator.clock().advance(Duration.ofMinutes(9).plusSeconds(50));
        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").error()).isZero();
        emulator.clock().advance(Duration.ofSeconds(20));

        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").error()).isEqualTo(105);
        assertThat(caller.call(ticket, "user/renew_session_token").error()).isEqualTo(105);
    }

    @Test
    void aRenewalProlongsAnOldTokenAndItsKeyGoesOn() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        emulator.clock().advance(Duration.ofMinutes(6));
        assertThat(caller.call(ticket, "user/renew_session_token").value("session_token")).isEqualTo(ticket.token);
        emulator.clock().advance(Duration.ofMinutes(6));

        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").error()).isZero();
    }

    @Test
    void aYoungTokenIsNotProlonged() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        emulator.clock().advance(Duration.ofMinutes(4));
        assertThat(caller.call(ticket, "user/renew_session_token").value("session_token")).isEqualTo(ticket.token);
        emulator.clock().advance(Duration.ofMinutes(7));

        assertThat(caller.call(ticket, "user/renew_session_token").error()).isEqualTo(105);
    }

    @Test
    void aRenewalCanReplaceTheToken() throws Exception {
        try (MediaFireEmulator other = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, PASSWORD)
                .gate(gate -> gate.withRenewalReplacing()).build())) {
            Caller client = new Caller(other.baseUrl());
            Caller.Ticket old = client.logIn(EMAIL, PASSWORD);
            other.clock().advance(Duration.ofMinutes(6));

            String token = client.call(old, "user/renew_session_token").value("session_token");

            assertThat(token).isNotEqualTo(old.token);
            Caller.Ticket fresh = new Caller.Ticket(token, old.key, old.time);
            assertThat(client.call(fresh, "user/get_action_token", "type", "upload").error()).isZero();
            assertThat(client.call(old, "user/get_action_token", "type", "upload").error()).isEqualTo(105);
        }
    }

    @Test
    void aMethodWithoutTokenIgnoresOneAndMovesNothing() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

        Caller.Reply reply = caller.call("system/get_version", "session_token", ticket.token, "signature", "nonsense");

        assertThat(reply.value("result")).isEqualTo("Success");
        assertThat(reply.newKey()).isFalse();
        assertThat(caller.call(ticket, "user/get_action_token", "type", "upload").error()).isZero();
    }

    @Test
    void aLenientEmulatorLooksAtNoSignatureAndNoClock() throws Exception {
        try (MediaFireEmulator lenient
                = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, PASSWORD).lenient().build())) {
            Caller client = new Caller(lenient.baseUrl());
            Caller.Reply login = client.call("user/get_session_token", "email", EMAIL, "password", PASSWORD,
                    "application_id", "7", "token_version", "2", "signature", "any");
            lenient.clock().advance(Duration.ofHours(3));

            assertThat(client.call("user/get_action_token", "type", "upload", "session_token",
                    login.value("session_token")).error()).isZero();
        }
    }

    @Test
    void concurrentCallersWithTokensOfTheirOwnAllSucceed() throws InterruptedException, ExecutionException {
        CompletableFuture<?>[] callers = new CompletableFuture<?>[8];
        for (int i = 0; i < callers.length; i++) {
            callers[i] = CompletableFuture.runAsync(this::logInAndCallTenTimes);
        }

        CompletableFuture.allOf(callers).get();

        assertThat(emulator.journal().count("user/get_action_token")).isEqualTo(80);
        assertThat(emulator.journal().of("user/get_action_token")).allMatch(entry -> entry.errorCode() == 0);
    }

    private void logInAndCallTenTimes() {
        try {
            Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
            for (int i = 0; i < 10; i++) {
                caller.call(ticket, "user/get_action_token", "type", "upload");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
