package io.filehost.camel.emulator.sendspace.upload;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.EmulatorServer;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.WatchedDoor;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class UploadServiceTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private final ManualClock clock = ManualClock.over(Clock.systemUTC());
    private final UploadSlots slots = new UploadSlots(clock);
    private final FaultPlan faults = new FaultPlan(List.of(13));
    private final Journal journal = Journal.bounded(100);
    private final Failures failures = new Failures();
    private final List<String> kept = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Rules rules = Rules.usual();
    private Optional<Refusal> refusal = Optional.empty();
    private UploadWishes wishes;
    private EmulatorServer server;
    private String origin;
    private Path incoming;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        BlobStore blobs = BlobStore.in(directory);
        incoming = directory.resolve("incoming");
        UploadService uploads = new UploadService(slots, this::keep, blobs, () -> rules);
        server = EmulatorServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Map.of(
                UploadService.PATH, new WatchedDoor(uploads, faults, journal, failures, clock),
                ProgressService.PATH, new WatchedDoor(new ProgressService(slots), faults, journal, failures, clock)),
                Optional.empty());
        origin = "http://127.0.0.1:" + server.address().getPort();
    }

    private Receipt keep(UploadSlot slot, UploadWishes asked, String name, ReceivedBytes bytes, String at) {
        refusal.ifPresent(present -> {
            throw present;
        });
        try {
            kept.add(name + "=" + Files.readString(bytes.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wishes = asked;
        return slot.member().isPresent()
                ? new Receipt.ForMember("x5l7qv", 107374182400L, -1)
                : new Receipt.ForGuest("b4n0n1", at + "/file/b4n0n1", at + "/delete/b4n0n1/0011");
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(failures.all()).isEmpty();
    }

    private UploadSlot slot(Optional<String> member, long largest, Map<String, String> asked) {
        return slots.open(member, largest, InetAddress.getLoopbackAddress(), UploadWishes.of(asked));
    }

    private UploadSlot memberSlot() {
        return slot(Optional.of("testuser"), 100, Map.of());
    }

    private static Form form(UploadSlot slot) {
        return Form.of(Long.toString(slot.maxFileSize()), slot.identifier(), slot.extraInfo());
    }

    private HttpResponse<String> post(Form form, UploadSlot slot) throws IOException, InterruptedException {
        return http.send(form.to(slot.url(origin)), BodyHandlers.ofString());
    }

    private String progress(UploadSlot slot) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(slot.progressUrl(origin))).build(), BodyHandlers.ofString()).body();
    }

    private void assertRefused(Form form, UploadSlot slot, String reason) throws IOException, InterruptedException {
        assertThat(post(form, slot).body()).isEqualTo("upload_status=fail\nfile_id=\n");
        assertThat(kept).isEmpty();
        assertThat(journal.entries().get(journal.entries().size() - 1).parameters().get("failure")).contains(reason);
    }

    @Test
    void aMemberIsAnsweredInLines() throws Exception {
        UploadSlot slot = memberSlot();

        HttpResponse<String> reply = post(form(slot).with("description", "quarterly numbers").file("größe.txt", HELLO), slot);

        assertThat(reply.body())
                .isEqualTo("upload_status=ok\nfile_id=x5l7qv\nbandwidth_left=107374182400\ndiskspace_left=-1\n");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/plain; charset=UTF-8");
        assertThat(kept).containsExactly("größe.txt=hello");
        assertThat(wishes.description()).isEqualTo("quarterly numbers");
    }

    @Test
    void linesCanEndWithCarriageReturns() throws Exception {
        rules = rules.with(Quirk.CARRIAGE_RETURNS);
        UploadSlot slot = memberSlot();

        assertThat(post(form(slot).file("a", HELLO), slot).body()).startsWith("upload_status=ok\r\nfile_id=x5l7qv\r\n");
    }

    @Test
    void aGuestIsAnsweredWithADocument() throws Exception {
        UploadSlot slot = slot(Optional.empty(), 100, Map.of());

        HttpResponse<String> reply = post(form(slot).file("a.txt", HELLO), slot);

        assertThat(reply.body())
                .contains("<upload_done><status>ok</status><download_url>" + origin + "/file/b4n0n1</download_url>"
                          + "<delete_url>" + origin
                          + "/delete/b4n0n1/0011</delete_url><file_id>b4n0n1</file_id></upload_done>");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/xml; charset=UTF-8");
    }

    @Test
    void aGuestLearnsOfAFailureByItsStatusOnly() throws Exception {
        UploadSlot slot = slot(Optional.empty(), 100, Map.of());

        assertThat(post(form(slot), slot).body()).contains("<upload_done><status>fail</status></upload_done>");
    }

    @Test
    void aRedirectCarriesStatusAndId() throws Exception {
        UploadSlot slot = memberSlot();

        HttpResponse<String> reply = post(
                form(slot).with("redirect_url", "https://client.example.com/done?job=7").file("a", HELLO), slot);

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location"))
                .hasValue("https://client.example.com/done?job=7&upload_status=ok&file_id=x5l7qv");
    }

    @Test
    void aRedirectTellsOfAFailureToo() throws Exception {
        UploadSlot slot = slot(Optional.of("testuser"), 100, Map.of("redirect_url", "http://127.0.0.1/done"));

        assertThat(post(form(slot), slot).headers().firstValue("Location"))
                .hasValue("http://127.0.0.1/done?upload_status=fail&file_id=");
    }

    @ParameterizedTest
    @ValueSource(strings = { "MAX_FILE_SIZE", "UPLOAD_IDENTIFIER", "extra_info" })
    void everyMandatoryFieldHasToComeBack(String missing) throws Exception {
        UploadSlot slot = memberSlot();
        Form form = new Form();
        slot.mandatory().forEach((name, value) -> {
            if (!name.equals(missing)) {
                form.with(name, value);
            }
        });

        assertRefused(form.file("a", HELLO), slot, missing + " is missing");
    }

    @Test
    void extraInformationIsEncodedAlreadyAndComesBackByteForByte() throws Exception {
        UploadSlot slot = memberSlot();
        assertThat(slot.extraInfo()).contains("%3B").endsWith("%3D%3D");
        String decoded = URLDecoder.decode(slot.extraInfo(), StandardCharsets.UTF_8);

        assertRefused(Form.of("100", slot.identifier(), decoded).file("a", HELLO), slot, "extra_info is not what was");
    }

    @Test
    void mandatoryFieldsBehindTheFileAreTakenUnlessTheOrderIsStrict() throws Exception {
        UploadSlot slot = memberSlot();
        Form form = new Form().with("MAX_FILE_SIZE", "100").file("a", HELLO).with("UPLOAD_IDENTIFIER", slot.identifier())
                .with("extra_info", slot.extraInfo());
        assertThat(post(form, slot).body()).startsWith("upload_status=ok");
        kept.clear();
        rules = rules.with(Quirk.STRICT_FIELD_ORDER);

        UploadSlot strict = memberSlot();

        assertRefused(new Form().file("a", HELLO).with("MAX_FILE_SIZE", "100").with("UPLOAD_IDENTIFIER", strict.identifier())
                .with("extra_info", strict.extraInfo()), strict, "behind the file");
    }

    @Test
    void optionalFieldsStandOnEitherSideOfTheFile() throws Exception {
        rules = rules.with(Quirk.STRICT_FIELD_ORDER);
        UploadSlot slot = memberSlot();

        post(form(slot).with("folder_id", "2l28mq").file("a", HELLO).with("password", "s3cret"), slot);

        assertThat(wishes.folder()).hasValue("2l28mq");
        assertThat(wishes.password()).hasValue("s3cret");
        assertThat(journal.entries()).noneMatch(entry -> entry.toString().contains("s3cret")
                || entry.toString().contains(slot.extraInfo()));
    }

    @Test
    void theFormWinsOverWhatWasSaidWithTheSlot() throws Exception {
        UploadSlot slot = slot(Optional.of("testuser"), 100, Map.of(
                "description", "slot", "recipient_email", "a@example.com, b@example.com"));

        post(form(slot).with("description", "form").file("a", HELLO), slot);

        assertThat(wishes.description()).isEqualTo("form");
        assertThat(wishes.recipients()).containsExactly("a@example.com", "b@example.com");
    }

    @Test
    void aFileMayBeAsLargeAsTheSlotAllowsAndNotAByteLarger() throws Exception {
        UploadSlot fits = memberSlot();
        assertThat(post(form(fits).file("a", new byte[100]), fits).body()).startsWith("upload_status=ok");
        kept.clear();
        UploadSlot slot = memberSlot();

        assertRefused(form(slot).file("a", new byte[101]), slot, "larger than MAX_FILE_SIZE");
    }

    @Test
    void aSlotTakesOneFile() throws Exception {
        UploadSlot slot = memberSlot();
        post(form(slot).file("a", HELLO), slot);
        kept.clear();

        assertRefused(form(slot).file("a", HELLO), slot, "unknown, old or used");
    }

    @Test
    void aSlotLivesForAnHour() throws Exception {
        UploadSlot slot = memberSlot();
        clock.advance(Duration.ofHours(1));

        assertRefused(form(slot).file("a", HELLO), slot, "unknown, old or used");
    }

    @Test
    void whatTheAccountRefusesIsAFailureWithoutAReason() throws Exception {
        refusal = Optional.of(Refusal.of(20));
        UploadSlot slot = memberSlot();

        assertRefused(form(slot).file("a", HELLO), slot, "error 20");
        assertThat(journal.entries().get(0).errorCode()).isEqualTo(20);
    }

    @Test
    void anErrorCodeOfTheFaultPlanFailsTheUpload() throws Exception {
        faults.on(UploadService.METHOD).once().answerError(13);
        UploadSlot slot = memberSlot();

        assertRefused(form(slot).file("a", HELLO), slot, "fault plan");
    }

    @Test
    void onlyTheFileOfTheRightFieldCountsAndItLosesItsDirectory() throws Exception {
        UploadSlot slot = memberSlot();

        post(form(slot).part("name=\"userfile2\"; filename=\"b\"", HELLO).file("C:\\temp\\a.txt", HELLO)
                .file("c", HELLO), slot);

        assertThat(kept).containsExactly("a.txt=hello");
    }

    @Test
    void aFileWithoutANameIsCalledLikeItsField() throws Exception {
        UploadSlot slot = memberSlot();

        post(form(slot).part("name=\"userfile\"", HELLO), slot);

        assertThat(kept).containsExactly("userfile=hello");
    }

    @Test
    void aFieldThatWasLeftWithoutAFileIsNoFile() throws Exception {
        UploadSlot slot = memberSlot();

        assertRefused(form(slot).file("", new byte[0]), slot, "no file");
    }

    @Test
    void aBodyThatIsNoFormIsAFailure() throws Exception {
        UploadSlot slot = memberSlot();

        HttpResponse<String> reply = http.send(HttpRequest.newBuilder(URI.create(slot.url(origin)))
                .POST(HttpRequest.BodyPublishers.ofString("hello")).build(), BodyHandlers.ofString());

        assertThat(reply.body()).startsWith("upload_status=fail");
    }

    @Test
    void progressIsAFailureBeforeTheFirstByteAndDoneAtTheEnd() throws Exception {
        UploadSlot slot = memberSlot();
        assertThat(progress(slot)).contains("<progress><status>fail</status><eta>00:00:00</eta>")
                .contains("<total_size>0</total_size>").contains("<meter>0</meter>");

        post(form(slot).file("a", HELLO), slot);

        assertThat(progress(slot)).contains("<status>done</status>").contains("<meter>100</meter>")
                .doesNotContain("<uploaded_bytes>0</uploaded_bytes>");
    }

    @Test
    void progressOfAFailedUploadIsAFailure() throws Exception {
        UploadSlot slot = memberSlot();

        post(form(slot), slot);

        assertThat(progress(slot)).contains("<status>fail</status>");
    }

    @Test
    void progressOfARunningUploadGrows() throws Exception {
        UploadSlot slot = memberSlot();
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream content = new PipedInputStream(sender);
        CompletableFuture<HttpResponse<String>> reply = http.sendAsync(
                form(slot).to(slot.url(origin), "a", 10, () -> content), BodyHandlers.ofString());
        sender.write(HELLO);
        sender.flush();
        await().untilAsserted(() -> assertThat(progress(slot)).contains("<status>ok</status>")
                .doesNotContain("<uploaded_bytes>0</uploaded_bytes>").doesNotContain("<meter>100</meter>"));
        sender.write(HELLO);
        sender.close();

        assertThat(reply.get().body()).startsWith("upload_status=ok");
        assertThat(kept).containsExactly("a=hellohello");
        assertThat(progress(slot)).contains("<status>done</status>");
    }

    @Test
    void anUploadThatBreaksOffKeepsNothingAndUsesItsSlotUp() throws Exception {
        UploadSlot slot = memberSlot();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            String path = slot.url("");
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                                            + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n"
                                            + "Content-Disposition: form-data; name=\"userfile\"; filename=\"a\"\r\n\r\nhel")
                    .getBytes(StandardCharsets.UTF_8));
            await().untilAsserted(() -> assertThat(progress(slot)).contains("<status>ok</status>"));
        }
        await().untilAsserted(() -> assertThat(progress(slot)).contains("<status>fail</status>"));

        assertRefused(form(slot).file("a", HELLO), slot, "unknown, old or used");
        assertThat(incoming).isEmptyDirectory();
    }
}
