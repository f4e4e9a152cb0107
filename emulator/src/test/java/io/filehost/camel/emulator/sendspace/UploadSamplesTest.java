package io.filehost.camel.emulator.sendspace;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import io.filehost.camel.emulator.testing.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of uploads: the printed form is sent as it stands, and the four kinds of replies look as printed. */
class UploadSamplesTest {

    /** The examples this test stands for. */
    static final Set<String> FILES = Set.of("upload.post.request.derived.txt", "upload.post.registered.ok.txt",
            "upload.post.registered.fail.derived.txt", "upload.post.registered.redirect.derived.txt",
            "anonymous.upload_done.ok.xml", "anonymous.upload_done.fail.derived.xml", "upload.progress.ok.xml",
            "upload.progress.done.xml", "upload.progress.fail.xml");

    private static final String CRLF = "\r\n";
    private static final String BOUNDARY = "----b0undary";
    private static final String IDENTIFIER = "100000001.1186740000.CB007107.24.0";

    private final Reference reference;
    private PrintedStage stage;

    UploadSamplesTest() throws Exception {
        reference = new Reference();
    }

    @BeforeEach
    void start() throws Exception {
        stage = new PrintedStage();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private SendspaceCaller.Result memberSlot() throws Exception {
        return stage.ask(reference.printedQuery("upload.getInfo"), "valid");
    }

    private SendspaceCaller.Result guestSlot() throws Exception {
        return stage.ask(reference.printedQuery("anonymous.uploadGetInfo"), "valid");
    }

    /** The printed form with the values of a slot; parts of it may be replaced. */
    private SendspaceCaller.Result post(SendspaceCaller.Result slot, String replaced, String replacement) throws Exception {
        String printed = reference.example("upload.post.request.derived.txt").replace(CRLF, "\n").replace("\n", CRLF);
        String form = printed.substring(printed.indexOf(CRLF + CRLF) + 4).stripTrailing()
                .replace("314572800", slot.attribute("upload", "max_file_size"))
                .replace(IDENTIFIER, slot.attribute("upload", "upload_identifier"))
                .replace("b3BhcXVlLXNhbXBsZS0x%3Bb3BhcXVlLXNhbXBsZS0y%2BAA%3D%3D", slot.attribute("upload", "extra_info"));
        return stage.caller().fetch(HttpRequest.newBuilder(URI.create(slot.attribute("upload", "url")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(form.replace(replaced, replacement))).build());
    }

    private static List<String> keys(String lines) {
        return lines.lines().map(line -> line.split("=", 2)[0]).toList();
    }

    @Test
    void thePrintedFormIsAnsweredInThePrintedLines() throws Exception {
        SendspaceCaller.Result reply = post(memberSlot(), "", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(keys(reply.text())).isEqualTo(keys(reference.example("upload.post.registered.ok.txt")));
        assertThat(reply.text()).startsWith("upload_status=ok\nfile_id=").doesNotContain("\r");
        String id = reply.text().lines().toList().get(1).substring("file_id=".length());
        SendspaceCaller.Result info = stage.caller().session("files.getinfo", "file_id", id);
        assertThat(info.attribute("file", "name")).isEqualTo("hello.txt");
        assertThat(info.attribute("file", "folder_id")).isEqualTo("2l28mq");
        assertThat(info.attribute("file", "description")).isEqualTo("quarterly numbers");
        assertThat(info.attribute("file", "file_size")).isEqualTo("5");
    }

    @Test
    void aFormThatLacksAMandatoryFieldFailsInThePrintedLines() throws Exception {
        SendspaceCaller.Result reply = post(memberSlot(), "name=\"extra_info\"", "name=\"other\"");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).startsWith("upload_status=fail\n");
        assertThat(keys(reply.text())).startsWith("upload_status")
                .containsAll(keys(reference.example("upload.post.registered.fail.derived.txt")));
    }

    @Test
    void aRedirectGoesToThePrintedAddress() throws Exception {
        String redirect = "https://client.example.com/done?job=7";

        SendspaceCaller.Result reply = post(memberSlot(), "name=\"notify_uploader\"" + CRLF + CRLF + "0",
                "name=\"redirect_url\"" + CRLF + CRLF + redirect);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).matches("https://client\\.example\\.com/done\\?job=7&upload_status=ok&file_id=\\w+");
        assertThat(reference.example("upload.post.registered.redirect.derived.txt"))
                .contains(reply.location().replaceFirst("file_id=.*", "file_id="));
    }

    @Test
    void aGuestIsAnsweredInThePrintedDocument() throws Exception {
        SendspaceCaller.Result reply = post(guestSlot(), "", "");

        assertThat(reply.contentType()).startsWith("text/xml");
        assertThat(Shape.of(xml("anonymous.upload_done.ok.xml")).missingIn(Shape.of(reply.root()))).isEmpty();
        assertThat(reply.text("delete_url")).matches(".*/delete/" + reply.text("file_id") + "/[0-9a-f]{32}");
    }

    @Test
    void aFailureOfAGuestHasNothingButItsStatus() throws Exception {
        SendspaceCaller.Result reply = post(guestSlot(), "name=\"extra_info\"", "name=\"other\"");

        assertThat(reply.text("status")).isEqualTo("fail");
        assertThat(Shape.of(reply.root())).isEqualTo(Shape.of(xml("anonymous.upload_done.fail.derived.xml")));
    }

    @Test
    void progressHasAllPrintedElementsBeforeAndAfterAnUpload() throws Exception {
        SendspaceCaller.Result slot = memberSlot();

        SendspaceCaller.Result before = progress(slot);
        post(slot, "", "");
        SendspaceCaller.Result after = progress(slot);

        assertThat(before.text("status")).isEqualTo("fail");
        assertThat(Shape.of(before.root())).isEqualTo(Shape.of(xml("upload.progress.fail.xml")));
        assertThat(after.text("status")).isEqualTo("done");
        assertThat(after.text("meter")).isEqualTo("100");
        assertThat(Shape.of(after.root())).isEqualTo(Shape.of(xml("upload.progress.done.xml")));
        assertThat(Shape.of(xml("upload.progress.ok.xml"))).as("the same while it runs").isEqualTo(Shape.of(after.root()));
    }

    private SendspaceCaller.Result progress(SendspaceCaller.Result slot) throws Exception {
        return stage.caller().fetch(HttpRequest.newBuilder(URI.create(slot.attribute("upload", "progress_url"))).build());
    }

    private Element xml(String example) throws Exception {
        return new SendspaceCaller.Result(200, "", "", reference.example(example)).root();
    }
}
