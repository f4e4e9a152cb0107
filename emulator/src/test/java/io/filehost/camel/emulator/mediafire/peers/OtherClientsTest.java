package io.filehost.camel.emulator.mediafire.peers;

import java.util.Map;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Habits of clients that have no class of their own here, as the protocol notes tell them (1, 4.1, 11, C39) and as read
 * in the upload example of a PHP library (sunrei/mediafire-php-open-sdk, {@code example/upload.php}).
 */
class OtherClientsTest {

    private static final String EMAIL = "someone@example.com";

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire(EMAIL, "secret");

    private Caller caller;
    private Caller.Ticket ticket;

    @BeforeEach
    void logIn() throws Exception {
        caller = new Caller(mediafire.baseUrl());
        ticket = caller.logIn(EMAIL, "secret");
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

    /** The Java, Python and C++ SDKs can log in so, too. */
    @Test
    void aLoginWithTheAccountKeyInsteadOfTheAddressWorks() throws Exception {
        String ekey = mediafire.emulator().account(EMAIL).ekey();

        Caller.Reply reply = caller.call("user/get_session_token", "ekey", ekey, "password", "secret", "application_id",
                "42511", "token_version", "2", "signature", Caller.hex("SHA-1", ekey + "secret42511"));

        assertThat(reply.value("secret_key")).isNotEmpty();
    }

    /** The vendor's web pages add these to every call; they are signed and mean nothing. */
    @Test
    void unknownParametersAreSignedAndIgnored() throws Exception {
        assertThat(caller.call(ticket, "user/get_info", "r", "xhgf", "version", "1.5", "_", "1699999999999").error()).isZero();
    }

    /** The Python SDK's readme asks for a web upload by {@code key}, the C++ SDK by {@code upload_key}. */
    @ParameterizedTest
    @ValueSource(strings = { "key", "upload_key" })
    void aWebUploadIsAskedForInBothSpellings(String name) throws Exception {
        String key = caller.call(ticket, "upload/add_web_upload", "url", mediafire.baseUrl() + "/x.txt", "filename", "x.txt")
                .value("upload_key");
        caller.call(ticket, "upload/add_web_upload", "url", mediafire.baseUrl() + "/y.txt", "filename", "y.txt");

        Caller.Reply uploads = caller.call(ticket, "upload/get_web_uploads", name, key, "all_web_uploads", "yes");

        assertThat(uploads.response().path("web_uploads")).hasSize(1);
    }

    /** Names of headers have no case; C#, PHP and JavaScript each write them their own way. */
    @ParameterizedTest
    @ValueSource(strings = { "x-filename", "X-Filename", "X-FILENAME" })
    void theHeadersOfUploadsHaveNoCase(String header) throws Exception {
        String token = caller.call(ticket, "user/get_action_token", "type", "upload", "lifespan", "10").value("action_token");

        RawHttp.Reply reply = new RawHttp(mediafire.baseUrl()).post(
                "/api/upload/simple.php?response_format=json&session_token=" + token,
                Map.of("Content-Type", "application/octet-stream", header, "CaSe.TXT"), "abc");

        assertThat(reply.response().path("doupload").path("result").asText()).isEqualTo("0");
        assertThat(mediafire.emulator().account(EMAIL).tree().allFiles()).singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("CaSe.TXT"));
    }

    /** The form of the PHP example writes two of these words with a capital. */
    @ParameterizedTest
    @ValueSource(strings = { "skip", "Replace", "Keep" })
    void whatToDoWithDuplicatesIsReadInAnyCase(String word) throws Exception {
        Caller.Reply reply = caller.call(ticket, "folder/create", "foldername", "once", "action_on_duplicate", word);

        assertThat(reply.error()).as(reply.text()).isZero();
    }
}
