package io.filehost.camel.emulator.sendspace.peers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.filehost.camel.emulator.sendspace.RestCaller;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of ShareX (read in {@code SendSpace.cs} and {@code SendSpaceManager.cs}): logins are multipart
 * forms with the method among the fields, names are in camel case, and one token serves all logins of a run, which our
 * reading of the documents does not allow: two switches let it in.
 */
class ShareXTest {

    private static final String BOUNDARY = "---------------------------8d2b6f0a1c3e4d5";

    private SendspaceEmulator emulator;
    private RestCaller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator
                .start(SendspaceOptions.builder().account("member", "hush").quirk(Quirk.REUSABLE_TOKENS)
                        .rules(rules -> rules.with(Limit.TOKEN_SECONDS, Duration.ofDays(1).toSeconds())).build());
        caller = new RestCaller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private RestCaller.Reply post(String method, String... fields) throws Exception {
        PeerForm form = new PeerForm(BOUNDARY).field("method", method);
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], fields[i + 1]);
        }
        RestCaller.Reply reply = caller.send(form.end().to(emulator.baseUrl() + "/rest/"));
        assertThat(reply.isOk()).as(reply.text()).isTrue();
        return reply;
    }

    private String token() throws Exception {
        return post("auth.createToken", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0", "app_version",
                "1.0", "response_format", "xml").value("token");
    }

    private RestCaller.Reply logIn(String token) throws Exception {
        return post("auth.login", "token", token, "user_name", "member", "tokened_password",
                RestCaller.md5(token + RestCaller.md5("hush")));
    }

    private RestCaller.Reply upload(RestCaller.Reply slot) throws Exception {
        return caller.send(new PeerForm(BOUNDARY).field("MAX_FILE_SIZE", slot.attribute("upload", "max_file_size"))
                .field("UPLOAD_IDENTIFIER", slot.attribute("upload", "upload_identifier"))
                .field("extra_info", slot.attribute("upload", "extra_info"))
                .file("screen.png", "image/png", "pixels".getBytes(StandardCharsets.UTF_8)).end()
                .to(slot.attribute("upload", "url")));
    }

    @Test
    void aMemberUploadsAndReadsTheIdByAPattern() throws Exception {
        RestCaller.Reply login = logIn(token());
        assertThat(login.value("capable_https")).as("read by this client only").isNotEmpty();
        assertThat(login.value("diskspace_used")).isNotEmpty();

        RestCaller.Reply slot
                = caller.get("method=upload.getInfo&session_key=" + login.value("session_key") + "&speed_limit=0");
        RestCaller.Reply done = upload(slot);

        assertThat(done.text()).startsWith("upload_status=ok").containsPattern("file_id=\\w+");
    }

    @Test
    void aGuestUploadsAndGetsADocument() throws Exception {
        RestCaller.Reply slot = caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key="
                                           + SendspaceOptions.DEFAULT_API_KEY + "&api_version=1.0&app_version=1.0");

        RestCaller.Reply done = upload(slot);

        assertThat(done.value("status")).isEqualTo("ok");
        assertThat(done.value("download_url")).startsWith(emulator.baseUrl());
        assertThat(done.value("delete_url")).startsWith(emulator.baseUrl());
    }

    @Test
    void afterHalfAnHourTheSameTokenLogsInAgain() throws Exception {
        String token = token();
        logIn(token);
        emulator.clock().advance(Duration.ofMinutes(31));

        assertThat(logIn(token).value("session_key")).isNotEmpty();
    }

    @Test
    void progressIsAskedForByAnEmptyPost() throws Exception {
        RestCaller.Reply slot = caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key="
                                           + SendspaceOptions.DEFAULT_API_KEY + "&api_version=1.0&app_version=1.0");

        RestCaller.Reply progress = caller.send(HttpRequest.newBuilder(URI.create(slot.attribute("upload", "progress_url")))
                .POST(HttpRequest.BodyPublishers.noBody()).build());

        assertThat(progress.value("status")).as("a node that knows nothing yet").isEqualTo("fail");
    }
}
