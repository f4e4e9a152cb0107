package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The habits of the vendor's own clients, as section 27 of the protocol notes tells them: what they send, in which
 * order, and what they need in the answers.
 */
class ClientHabitsTest {

    private static final String EMAIL = "someone@example.com";
    private static final int UNIT = 1000;

    private MediaFireEmulator emulator;
    private Caller caller;
    private Caller.Ticket ticket;

    @BeforeEach
    void start() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret")
                .uploads(uploads -> uploads.withUnitSizes(UnitSizes.fixed(UNIT))).build());
        caller = new Caller(emulator.baseUrl());
        ticket = caller.logIn(EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    /**
     * Unversioned path, text signed before it is encoded, parameters in the body only, a character set with the type.
     */
    private Caller.Reply rawSigned(String path, String... parameters) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("response_format", "json");
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        all.put("session_token", ticket.token);
        String raw = all.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        all.put("signature", ticket.sign(path + "?" + raw));
        String[] sent = all.entrySet().stream().flatMap(each -> Arrays.stream(new String[] { each.getKey(), each.getValue() }))
                .toArray(String[]::new);
        Caller.Reply reply = caller.send(HttpRequest.newBuilder(URI.create(caller.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(Caller.form(sent))).build());
        ticket.follow(reply);
        return reply;
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "a b", "%41", "a+b", "x&y=z", "100%", "#1?", "\u041f\u0440\u0438\u0432\u0435\u0442" })
    void rawTextIsSignedForAnUnversionedPath(String name) throws Exception {
        Caller.Reply created = rawSigned("/api/folder/create.php", "foldername", name);

        assertThat(created.error()).as(created.text()).isZero();
        assertThat(emulator.account(EMAIL).tree().folderNamed(emulator.account(EMAIL).tree().root(), name)).isPresent();
        assertThat(rawSigned("/api/1.3/device/get_status.php").error()).isZero();
    }

    @Test
    void unitsGoWithAnActionTokenBetweenSignedCallsAndPollsUntilThereIsAKey() throws Exception {
        byte[] content = new byte[2 * UNIT + 7];
        Arrays.fill(content, (byte) 'a');
        String hash = Caller.hex("SHA-256", new String(content, StandardCharsets.US_ASCII));
        Caller.Reply check = rawSigned("/api/upload/check.php", "resumable", "yes", "size", "2007", "hash", hash, "filename",
                "a b+c.txt", "path", "Java/Client");
        assertThat(check.response().path("resumable_upload").path("bitmap").path("words")).hasSize(1);
        String token = rawSigned("/api/user/get_action_token.php", "type", "upload", "lifespan", "1440").value("action_token");

        Caller.Reply last = null;
        for (int unit = 0; unit < 3; unit++) {
            byte[] bytes = Arrays.copyOfRange(content, unit * UNIT, Math.min((unit + 1) * UNIT, content.length));
            last = sendUnit(token, hash, content.length, unit, bytes);
            assertThat(last.newKey()).isFalse();
        }

        assertThat(last.response().path("resumable_upload").path("all_units_ready").asText()).isEqualTo("yes");
        String key = last.response().path("doupload").path("key").asText();
        Caller.Reply poll = rawSigned("/api/upload/poll_upload.php", "key", key);
        for (int i = 0; i < 10 && poll.response().path("doupload").path("quickkey").asText().isEmpty(); i++) {
            assertThat(poll.response().path("doupload").path("fileerror").isTextual()).isTrue();
            poll = rawSigned("/api/upload/poll_upload.php", "key", key);
        }
        String quickKey = poll.response().path("doupload").path("quickkey").asText();
        assertThat(
                rawSigned("/api/file/get_info.php", "quick_key", quickKey).response().path("file_info").path("hash").asText())
                .isEqualTo(hash);
    }

    private Caller.Reply sendUnit(String token, String hash, int size, int unit, byte[] bytes) throws Exception {
        String query = Caller.form("response_format", "json", "action_on_duplicate", "keep", "path", "Java/Client",
                "session_token", token);
        return caller.send(HttpRequest.newBuilder(URI.create(caller.baseUrl() + "/api/upload/resumable.php?" + query))
                .header("Content-Type", "application/octet-stream").header("Accept-Charset", "UTF-8")
                .header("x-filename", "a b+c.txt").header("x-filesize", Integer.toString(size)).header("x-filehash", hash)
                .header("x-unit-id", Integer.toString(unit)).header("x-unit-size", Integer.toString(bytes.length))
                .header("x-unit-hash", Caller.hex("SHA-256", new String(bytes, StandardCharsets.US_ASCII)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build());
    }

    @Test
    void parametersInQueryAndBodyTogetherAreOneCall() throws Exception {
        String path = "/api/1.5/folder/create.php";
        String form = Caller.form("foldername", "twice", "response_format", "json", "session_token", ticket.token);
        String signed = form + "&signature=" + ticket.sign(path + "?" + form);

        Caller.Reply reply = caller.post(path + "?" + signed, signed);

        assertThat(reply.error()).as(reply.text()).isZero();
        assertThat(reply.newKey()).isTrue();
    }

    @Test
    void aLoginWithTheAccountKeyInsteadOfTheAddressWorks() throws Exception {
        String ekey = emulator.account(EMAIL).ekey();

        Caller.Reply reply = caller.call("user/get_session_token", "ekey", ekey, "password", "secret", "application_id",
                "42511", "token_version", "2", "signature", Caller.hex("SHA-1", ekey + "secret42511"));

        assertThat(reply.value("secret_key")).isNotEmpty();
    }

    @Test
    void theFeedHasListsEvenWhenNothingChanged() throws Exception {
        Caller.Reply changes = rawSigned("/api/device/get_changes.php", "revision", "0");

        for (String side : new String[] { "updated", "deleted" }) {
            assertThat(changes.response().path(side).path("files").isArray()).as(side).isTrue();
            assertThat(changes.response().path(side).path("folders").isArray()).as(side).isTrue();
        }
    }
}
