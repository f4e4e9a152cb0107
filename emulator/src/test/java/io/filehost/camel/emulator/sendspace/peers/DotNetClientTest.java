package io.filehost.camel.emulator.sendspace.peers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.filehost.camel.emulator.sendspace.RestCaller;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of the .NET client stanislavhacker/SendSpace (read in {@code SendSpaceClient.cs},
 * {@code StartUploadHandler.cs}, {@code UploadHandler.cs} and their neighbours), which works without an account. Its
 * form begins without a boundary, so the first field is lost, and ends with a dash that is none.
 */
class DotNetClientTest {

    private static final String BOUNDARY = "----------8dc3f1a2b4c5d6e";

    private SendspaceEmulator emulator;
    private RestCaller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.builder().quirk(Quirk.FIELDS_IN_ADDRESS).build());
        caller = new RestCaller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private RestCaller.Reply slot() throws Exception {
        return caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key=" + SendspaceOptions.DEFAULT_API_KEY
                          + "&api_version=1.0");
    }

    /** {@code writeMultipartForm} with all that is wrong with it. */
    private RestCaller.Reply post(RestCaller.Reply slot) throws Exception {
        String field = "Content-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String next = "--" + BOUNDARY + "\r\n";
        PeerForm form = new PeerForm(BOUNDARY)
                .raw(field.formatted("MAX_FILE_SIZE", slot.attribute("upload", "max_file_size")))
                .raw(next + field.formatted("UPLOAD_IDENTIFIER", slot.attribute("upload", "upload_identifier")))
                .raw(next + field.formatted("extra_info", slot.attribute("upload", "extra_info")))
                .raw(next + field.formatted("notify_uploader", "me@example.com"))
                .raw(next + field.formatted("recipient_message", "look"))
                .raw(next + "Content-Disposition: form-data; name=\"userfile\"; filename=\"trip.jpg\";\r\n"
                     + "Content-Type: image/jpeg\r\n\r\n")
                .bytes("picture".getBytes(StandardCharsets.UTF_8))
                .raw("\r\n--" + BOUNDARY + "\u2013-\r\n");
        return caller.send(form.to(slot.attribute("upload", "url")));
    }

    private RestCaller.Reply open(String url) throws Exception {
        return caller.send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    @Test
    void aGuestsFileGoesUpAndIsDeletedByItsAddress() throws Exception {
        RestCaller.Reply done = post(slot());

        assertThat(done.value("status")).as(done.text()).isEqualTo("ok");
        assertThat(done.value("file_id")).isNotEmpty();
        assertThat(open(done.value("download_url")).text()).contains("trip.jpg");

        assertThat(open(done.value("delete_url") + "?action=1").status()).isEqualTo(200);

        assertThat(open(done.value("download_url")).text()).doesNotContain("trip.jpg");
    }

    @Test
    void progressIsAskedForUntilItIsNoLongerOk() throws Exception {
        RestCaller.Reply slot = slot();
        post(slot);

        RestCaller.Reply progress = open(slot.attribute("upload", "progress_url"));

        assertThat(progress.xml().getTagName()).isEqualTo("progress");
        assertThat(progress.value("status")).isEqualTo("done");
        assertThat(Long.parseLong(progress.value("uploaded_bytes"))).isPositive();
    }

    @Test
    void withoutItsFirstFieldTheFormIsIncomplete() throws Exception {
        emulator.change(options -> options.rules(rules -> rules.withQuirks(Set.of())));

        assertThat(post(slot()).value("status")).as("unless the address makes up for it").isEqualTo("fail");
    }
}
