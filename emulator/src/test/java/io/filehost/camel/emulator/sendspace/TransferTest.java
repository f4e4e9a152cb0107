package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.upload.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Uploads and downloads of members, from the call to the bytes. */
class TransferTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private SendspaceEmulator sendspace;
    private SendspaceCaller member;
    private SendspaceCaller other;

    @BeforeEach
    void start() throws IOException {
        sendspace = SendspaceEmulator.start(
                SendspaceOptions.builder().account("testuser", "secret").account("other", "secret").build());
        member = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
        other = new SendspaceCaller(sendspace.baseUrl()).logIn("other", "secret");
    }

    @AfterEach
    void stop() {
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private Account account() {
        return sendspace.account("testuser");
    }

    private String upload(String name, byte[] content, String... fields) {
        return Form.lines(post(member.session("upload.getinfo").one("upload"), name, content, fields)).get("file_id");
    }

    private String post(Map<String, String> slot, String name, byte[] content, String... fields) {
        Form form = Form.of(slot.get("max_file_size"), slot.get("upload_identifier"), slot.get("extra_info"));
        for (int i = 0; i < fields.length; i += 2) {
            form.with(fields[i], fields[i + 1]);
        }
        return member.send(HttpRequest.newBuilder(form.file(name, content).to(slot.get("url")), (key, value) -> true)).body();
    }

    private HttpResponse<String> get(String url) {
        return member.send(HttpRequest.newBuilder(URI.create(url)));
    }

    private Map<String, String> info(String id) {
        return member.session("files.getinfo", "file_id", id).one("file");
    }

    private String download(SendspaceCaller caller, String id) {
        return get(caller.session("download.getinfo", "file_id", id).one("download").get("url")).body();
    }

    private void assertPage(String url) {
        HttpResponse<String> reply = get(url);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void whatIsUploadedIsListedAndComesBack() {
        String folder = member.session("folders.create", "name", "Reports").one("folder").get("id");

        String id = upload("größe & co.txt", HELLO, "folder_id", folder, "description", "quarterly numbers");

        assertThat(info(id)).containsEntry("name", "größe & co.txt").containsEntry("folder_id", folder)
                .containsEntry("description", "quarterly numbers").containsEntry("file_size", "5")
                .containsEntry("password", "").containsEntry("downloads", "0");
        Map<String, String> download = member.session("download.getinfo", "file_id", id).one("download");
        assertThat(download).containsEntry("file_id", id).containsEntry("name", "größe & co.txt")
                .containsEntry("file_size", "5");
        assertThat(get(download.get("url")).body()).isEqualTo("hello");
        assertThat(info(id)).containsEntry("downloads", "1");
    }

    @Test
    void everyAddressLeadsBackToTheEmulator() {
        Map<String, String> slot = member.session("upload.getinfo").one("upload");
        String id = upload("a", HELLO);

        assertThat(slot.get("url")).startsWith(sendspace.baseUrl());
        assertThat(slot.get("progress_url")).startsWith(sendspace.baseUrl());
        assertThat(info(id).get("download_page_url")).startsWith(sendspace.baseUrl());
        assertThat(member.session("download.getinfo", "file_id", id).one("download").get("url"))
                .startsWith(sendspace.baseUrl());
    }

    @Test
    void theReceiptTellsWhatIsLeft() {
        sendspace.accounts().exclusively(() -> {
            account().membership(account().membership().withDiskspace(100).withBandwidth(50));
            return account();
        });

        String receipt = post(member.session("upload.getinfo").one("upload"), "a", HELLO);

        assertThat(Form.lines(receipt)).containsEntry("bandwidth_left", "50").containsEntry("diskspace_left", "95");
    }

    @Test
    void eachUploadMakesANewFile() {
        assertThat(upload("a", HELLO)).isNotEqualTo(upload("a", HELLO));
    }

    @Test
    void anEmptyFileIsAFile() {
        assertThat(download(member, upload("empty", new byte[0]))).isEmpty();
    }

    @Test
    void theLargestFileIsTheAccountsFigure() {
        sendspace.change(options -> options.rules(rules -> rules.with(Limit.LARGEST_FILE, 4)));

        assertThat(post(member.session("upload.getinfo").one("upload"), "a", HELLO)).startsWith("upload_status=fail");
        assertThat(account().tree().allFiles()).isEmpty();
    }

    @Test
    void anUnknownFolderFailsTheUploadUnlessFoldersAreNotLookedAt() {
        assertThat(post(member.session("upload.getinfo").one("upload"), "a", HELLO, "folder_id", "nofold"))
                .startsWith("upload_status=fail");
        sendspace.change(options -> options.quirk(Quirk.UPLOADS_IGNORE_FOLDER));

        assertThat(info(upload("a", HELLO, "folder_id", "nofold"))).containsEntry("folder_id", "0");
    }

    @Test
    void wishesCanComeWithTheSlot() {
        Map<String, String> slot
                = member.session("upload.getinfo", "description", "slot", "password", "s3cret").one("upload");

        String id = Form.lines(post(slot, "a", HELLO)).get("file_id");

        assertThat(info(id)).containsEntry("description", "slot").containsEntry("password", "s3cret");
    }

    @Test
    void aFullDiskRefusesTheSlotAndAFileThatDoesNotFit() {
        sendspace.accounts().exclusively(() -> {
            account().membership(account().membership().withDiskspace(7));
            return account();
        });
        upload("a", HELLO);
        assertThat(post(member.session("upload.getinfo").one("upload"), "b", HELLO)).startsWith("upload_status=fail");
        upload("c", "ab".getBytes(StandardCharsets.UTF_8));

        assertThat(member.session("upload.getinfo").code()).isEqualTo(20);
    }

    @Test
    void anAccountThatMayNotOrHasLapsedIsRefused() {
        String id = upload("a", HELLO);
        sendspace.accounts().exclusively(() -> {
            account().membership(account().membership().withEnd(account().now()));
            return account();
        });
        assertThat(member.session("upload.getinfo").code()).isEqualTo(19);
        assertThat(member.session("download.getinfo", "file_id", id).code()).isEqualTo(19);
        sendspace.accounts().exclusively(() -> {
            account().forbid(Capability.UPLOAD);
            account().forbid(Capability.DOWNLOAD);
            return account();
        });

        assertThat(member.session("upload.getinfo").code()).isEqualTo(11);
        assertThat(member.session("download.getinfo", "file_id", id).code()).isEqualTo(11);
    }

    @Test
    void aSpeedLimitIsANumber() {
        assertThat(member.session("upload.getinfo", "speed_limit", "100").ok()).isTrue();
        assertThat(member.session("upload.getinfo", "speed_limit", "fast").code()).isEqualTo(21);
        assertThat(member.session("upload.getinfo", "speed_limit", "-1").code()).isEqualTo(21);
    }

    @Test
    void aProtectedFileNeedsItsPassword() {
        String id = upload("a", HELLO, "password", "s3cret");

        assertThat(member.session("download.getinfo", "file_id", id).code()).isEqualTo(22);
        assertThat(member.session("download.getinfo", "file_id", id, "password", "wrong").code()).isEqualTo(22);
        assertThat(member.session("download.getinfo", "file_id", id, "password", "s3cret").ok()).isTrue();
    }

    @Test
    void filesOfOthersCanBeDownloadedByIdAndByAddress() {
        String id = upload("a", HELLO);

        assertThat(download(other, id)).isEqualTo("hello");
        for (String page : new String[] {
                "http://www.sendspace.com/file/", "http://sendspace.com/file/",
                "https://www.sendspace.com/file/", sendspace.baseUrl() + "/file/" }) {
            assertThat(download(other, page + id)).as(page).isEqualTo("hello");
        }
    }

    @Test
    void anAddressThatIsNoPageOfAFileIsRefused() {
        assertThat(member.session("download.getinfo", "file_id", "http://example.com/file/abcdef").code()).isEqualTo(26);
        assertThat(member.session("download.getinfo", "file_id", "http://www.sendspace.com/folder/abcdef").code())
                .isEqualTo(26);
        assertThat(member.session("download.getinfo", "file_id", "http://www.sendspace.com/file/abcdef").code()).isEqualTo(9);
        assertThat(member.session("download.getinfo", "file_id", "abcdef").text("id")).isEqualTo("abcdef");
        assertThat(member.session("download.getinfo").code()).isEqualTo(4);
    }

    @Test
    void theOwnerPaysForDownloadsUntilNothingIsLeft() {
        String id = upload("a", HELLO);
        sendspace.accounts().exclusively(() -> {
            account().membership(account().membership().withBandwidth(8));
            return account();
        });
        String late = other.session("download.getinfo", "file_id", id).one("download").get("url");
        download(other, id);
        assertThat(member.session("auth.checksession").text("bandwidth_left")).isEqualTo("3");
        download(other, id);

        assertThat(other.session("download.getinfo", "file_id", id).code()).isEqualTo(23);
        assertPage(late);
        assertThat(member.session("auth.checksession").text("bandwidth_left")).isEqualTo("0");
    }

    @Test
    void theDirectLinkWorksWithoutACallUnlessAPasswordIsSet() {
        String id = upload("a", HELLO);
        String direct = info(id).get("direct_download_url");

        assertThat(get(direct).body()).isEqualTo("hello");
        assertThat(get(direct).body()).isEqualTo("hello");
        member.session("files.setinfo", "file_id", id, "password", "s3cret");
        assertPage(direct);
        assertThat(info(id)).containsEntry("downloads", "2");
    }

    @Test
    void accountsCanBeWithoutDirectLinks() {
        String id = upload("a", HELLO);
        String direct = info(id).get("direct_download_url");
        sendspace.change(options -> options.quirk(Quirk.NO_DIRECT_LINKS));

        assertThat(info(id)).containsEntry("direct_download_url", "");
        assertPage(direct);
    }

    @Test
    void theLastDownloadIsForOneOfManyWhoComeAtOnce() {
        String id = upload("a", HELLO);
        member.session("files.setinfo", "file_id", id, "downloads_limit", "1", "limit_action", "2");
        List<String> urls = IntStream.range(0, 8)
                .mapToObj(any -> member.session("download.getinfo", "file_id", id).one("download").get("url")).toList();

        List<String> bodies = urls.parallelStream().map(url -> get(url).body()).toList();

        assertThat(bodies).filteredOn("hello"::equals).hasSize(1);
    }

    @Test
    void recipientsGetAMailEachAndAreCollectedAsContacts() {
        String id = upload("a.txt", HELLO, "recipient_email", "friend@example.com,nobody,boss@example.com",
                "notify_uploader", "1", "password", "s3cret");

        assertThat(sendspace.outbox().entries()).extracting(OutboxEntry::to)
                .containsExactly("friend@example.com", "boss@example.com", "testuser@example.com");
        assertThat(sendspace.outbox().entries()).allSatisfy(mail -> assertThat(mail.text())
                .contains(sendspace.baseUrl() + "/file/" + id).contains("a.txt").doesNotContain("s3cret"));
        assertThat(member.session("addressbook.list").all("contact"))
                .extracting(contact -> contact.get("email") + " " + contact.get("type"))
                .containsExactly("friend@example.com 1", "boss@example.com 1");
    }

    @Test
    void aLostReplyOfAnUploadLeavesTheFileThere() {
        sendspace.faults().on("upload").once().loseReply();
        Map<String, String> slot = member.session("upload.getinfo").one("upload");

        assertThatThrownBy(() -> post(slot, "a", HELLO))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(account().tree().allFiles()).hasSize(1);
    }

    @Test
    void bytesGoByHttpsWhenCallsDo() throws IOException {
        SendspaceOptions options = SendspaceOptions.builder().account("testuser", "secret").tls().build();
        try (SendspaceEmulator secure = SendspaceEmulator.start(options)) {
            HttpClient http = HttpClient.newBuilder().sslContext(secure.tls().orElseThrow().clientContext()).build();
            member = new SendspaceCaller(secure.baseUrl(), http).logIn("testuser", "secret");

            String id = upload("a", HELLO);
            String url = member.session("download.getinfo", "file_id", id).one("download").get("url");

            assertThat(url).startsWith("https://");
            assertThat(get(url).body()).isEqualTo("hello");
            assertThat(info(id).get("download_page_url")).isEqualTo(secure.baseUrl() + "/file/" + id);
        }
    }
}
