package io.filehost.camel.emulator.sendspace.peers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
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
    private SendspaceCaller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator
                .start(SendspaceOptions.builder().account("member", "hush").quirk(Quirk.REUSABLE_TOKENS)
                        .rules(rules -> rules.with(Limit.TOKEN_SECONDS, Duration.ofDays(1).toSeconds())).build());
        caller = new SendspaceCaller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private SendspaceCaller.Result post(String method, String... fields) throws Exception {
        PeerForm form = new PeerForm(BOUNDARY).field("method", method);
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], fields[i + 1]);
        }
        SendspaceCaller.Result reply = caller.fetch(form.end().to(emulator.baseUrl() + "/rest/"));
        assertThat(reply.ok()).as(reply.text()).isTrue();
        return reply;
    }

    private String token() throws Exception {
        return post("auth.createToken", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0", "app_version",
                "1.0", "response_format", "xml").text("token");
    }

    private SendspaceCaller.Result logIn(String token) throws Exception {
        return post("auth.login", "token", token, "user_name", "member", "tokened_password",
                Digests.md5(token + Digests.md5("hush")));
    }

    private SendspaceCaller.Result upload(SendspaceCaller.Result slot) throws Exception {
        return caller.fetch(new PeerForm(BOUNDARY).field("MAX_FILE_SIZE", slot.attribute("upload", "max_file_size"))
                .field("UPLOAD_IDENTIFIER", slot.attribute("upload", "upload_identifier"))
                .field("extra_info", slot.attribute("upload", "extra_info"))
                .file("screen.png", "image/png", "pixels".getBytes(StandardCharsets.UTF_8)).end()
                .to(slot.attribute("upload", "url")));
    }

    @Test
    void aMemberUploadsAndReadsTheIdByAPattern() throws Exception {
        SendspaceCaller.Result login = logIn(token());
        assertThat(login.text("capable_https")).as("read by this client only").isNotEmpty();
        assertThat(login.text("diskspace_used")).isNotEmpty();

        SendspaceCaller.Result slot
                = caller.get("method=upload.getInfo&session_key=" + login.text("session_key") + "&speed_limit=0");
        SendspaceCaller.Result done = upload(slot);

        assertThat(done.text()).startsWith("upload_status=ok").containsPattern("file_id=\\w+");
    }

    @Test
    void aGuestUploadsAndGetsADocument() throws Exception {
        SendspaceCaller.Result slot = caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key="
                                                 + SendspaceOptions.DEFAULT_API_KEY + "&api_version=1.0&app_version=1.0");

        SendspaceCaller.Result done = upload(slot);

        assertThat(done.text("status")).isEqualTo("ok");
        assertThat(done.text("download_url")).startsWith(emulator.baseUrl());
        assertThat(done.text("delete_url")).startsWith(emulator.baseUrl());
    }

    @Test
    void afterHalfAnHourTheSameTokenLogsInAgain() throws Exception {
        String token = token();
        logIn(token);
        emulator.clock().advance(Duration.ofMinutes(31));

        assertThat(logIn(token).text("session_key")).isNotEmpty();
    }

    @Test
    void progressIsAskedForByAnEmptyPost() throws Exception {
        SendspaceCaller.Result slot = caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key="
                                                 + SendspaceOptions.DEFAULT_API_KEY + "&api_version=1.0&app_version=1.0");

        SendspaceCaller.Result progress
                = caller.fetch(HttpRequest.newBuilder(URI.create(slot.attribute("upload", "progress_url")))
                        .POST(HttpRequest.BodyPublishers.noBody()).build());

        assertThat(progress.text("status")).as("a node that knows nothing yet").isEqualTo("fail");
    }
}
