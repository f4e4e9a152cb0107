package io.filehost.camel.emulator.sendspace;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SendspaceEmulatorTest {

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("testuser", "secret");

    private SendspaceCaller caller;

    @BeforeEach
    void connect() {
        caller = new SendspaceCaller(sendspace.baseUrl());
    }

    @Test
    void whoLogsInSeesItsFilesAndFolders() throws Exception {
        sendspace.emulator().seeds().plant(
                sendspace.emulator().account("testuser"), "Reports/a & b.txt", "four".getBytes(StandardCharsets.UTF_8));
        caller.logIn("testuser", "secret");

        var reports = caller.session("folders.getContents", "folder_id", "0").one("folder");
        var file = caller.session("folders.getContents", "folder_id", reports.get("id")).one("file");

        assertThat(reports).containsEntry("name", "Reports").containsEntry("parent_folder_id", "0");
        assertThat(file).containsEntry("name", "a & b.txt").containsEntry("file_size", "4");
        assertThat(caller.session("files.getinfo", "file_id", file.get("id")).one("file")).isEqualTo(file);
    }

    @Test
    void theReplyRepeatsTheMethodAsItWasSent() {
        assertThat(caller.call("files.GETinfos").method()).isEqualTo("files.GETinfos");
        assertThat(caller.call("FOLDERS.getall").method()).isEqualTo("FOLDERS.getall");
        assertThat(caller.get("").method()).isEmpty();

        sendspace.emulator().change(options -> options.quirk(Quirk.CANONICAL_ECHO));
        assertThat(caller.call("FOLDERS.getall").method()).isEqualTo("folders.getAll");
        assertThat(caller.call("files.GETinfos").method()).isEqualTo("files.GETinfos");
    }

    @Test
    void failuresHaveStatus200AndATextOfTheTable() {
        HttpResponse<String> reply
                = caller.send(HttpRequest.newBuilder(URI.create(sendspace.baseUrl() + "/rest/?method=files.getinfos")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/xml; charset=UTF-8");
        assertThat(reply.body()).contains("<result method=\"files.getinfos\" status=\"fail\">"
                                          + "<error code=\"2\" text=\"Unknown method\"></error></result>");
    }

    @Test
    void parametersComeInQueriesFormsAndMultipartForms() {
        caller.logIn("testuser", "secret");

        assertThat(caller.post("folders.getAll", "session_key", caller.sessionKey()).ok()).isTrue();
        assertThat(caller.session("folders.getAll", "unknown", "1").ok()).isTrue();
        assertThat(multipart("folders.getAll").body()).contains("status=\"ok\"", "Default");
        assertThat(sendspace.journal().count("folders.getAll")).isEqualTo(3);
    }

    private HttpResponse<String> multipart(String method) {
        String body = part("method", method) + part("session_key", caller.sessionKey()) + "--b--\r\n";
        return caller.send(HttpRequest.newBuilder(URI.create(sendspace.baseUrl() + "/rest/"))
                .header("Content-Type", "multipart/form-data; boundary=b").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    @Test
    void theJournalNamesMethodsAsTheDocumentsDoAndHoldsNoSecrets() {
        caller.logIn("testuser", "secret");
        caller.post("FILES.setinfo", "session_key", caller.sessionKey(), "file_id", "gone00", "password", "hush");

        JournalEntry entry = sendspace.journal().of("files.setInfo").get(0);

        assertThat(entry.account()).isEqualTo("testuser");
        assertThat(entry.errorCode()).isEqualTo(9);
        assertThat(entry.parameters()).containsEntry("file_id", "gone00").doesNotContainKeys("password", "session_key");
        assertThat(sendspace.journal().entries()).allSatisfy(each -> assertThat(each.toString())
                .doesNotContain(caller.sessionKey(), "hush", SendspaceOptions.DEFAULT_API_KEY));
    }

    @Test
    void faultsStrikeByTheMethodInAForm() {
        caller.logIn("testuser", "secret");
        sendspace.faults().on("folders.getAll").once().answerError(15);
        assertThat(caller.post("folders.getall", "session_key", caller.sessionKey()).code()).isEqualTo(15);

        sendspace.faults().on("folders.getAll").once().loseReply();
        assertThatThrownBy(() -> caller.post("folders.getall", "session_key", caller.sessionKey()))
                .isInstanceOf(UncheckedIOException.class);

        sendspace.faults().on("folders.getAll").once().expireToken();
        assertThat(caller.post("folders.getall", "session_key", caller.sessionKey()).code()).isEqualTo(6);
        assertThat(caller.session("auth.checkSession").text("session")).isEqualTo("expired");
    }

    @Test
    void elsewhereThereIsNothing() {
        assertThat(caller.send(HttpRequest.newBuilder(URI.create(sendspace.baseUrl() + "/nothing"))).statusCode())
                .isEqualTo(404);
    }
}
