package io.filehost.camel.emulator.sendspace.peers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.filehost.camel.emulator.sendspace.SendspaceCaller;
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
    private SendspaceCaller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.builder().quirk(Quirk.FIELDS_IN_ADDRESS).build());
        caller = new SendspaceCaller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private SendspaceCaller.Result slot() throws Exception {
        return caller.get("method=anonymous.uploadGetInfo&speed_limit=0&api_key=" + SendspaceOptions.DEFAULT_API_KEY
                          + "&api_version=1.0");
    }

    /** {@code writeMultipartForm} with all that is wrong with it. */
    private SendspaceCaller.Result post(SendspaceCaller.Result slot) throws Exception {
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
        return caller.fetch(form.to(slot.attribute("upload", "url")));
    }

    private SendspaceCaller.Result open(String url) throws Exception {
        return caller.fetch(HttpRequest.newBuilder(URI.create(url)).build());
    }

    @Test
    void aGuestsFileGoesUpAndIsDeletedByItsAddress() throws Exception {
        SendspaceCaller.Result done = post(slot());

        assertThat(done.text("status")).as(done.text()).isEqualTo("ok");
        assertThat(done.text("file_id")).isNotEmpty();
        assertThat(open(done.text("download_url")).text()).contains("trip.jpg");

        assertThat(open(done.text("delete_url") + "?action=1").status()).isEqualTo(200);

        assertThat(open(done.text("download_url")).text()).doesNotContain("trip.jpg");
    }

    @Test
    void progressIsAskedForUntilItIsNoLongerOk() throws Exception {
        SendspaceCaller.Result slot = slot();
        post(slot);

        SendspaceCaller.Result progress = open(slot.attribute("upload", "progress_url"));

        assertThat(progress.root().getTagName()).isEqualTo("progress");
        assertThat(progress.text("status")).isEqualTo("done");
        assertThat(Long.parseLong(progress.text("uploaded_bytes"))).isPositive();
    }

    @Test
    void withoutItsFirstFieldTheFormIsIncomplete() throws Exception {
        emulator.change(options -> options.rules(rules -> rules.withQuirks(Set.of())));

        assertThat(post(slot()).text("status")).as("unless the address makes up for it").isEqualTo("fail");
    }
}
