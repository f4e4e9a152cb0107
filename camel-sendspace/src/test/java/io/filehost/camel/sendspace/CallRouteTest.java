package io.filehost.camel.sendspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.Files;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every method of the API through {@code operation=call}. */
class CallRouteTest {

    private static final String CALL = "sendspace:/Inbox?operation=call&method=";

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @TestFactory
    Stream<DynamicTest> everyMethodArrivesWithItsParameters() {
        return SendspaceCatalog.methods().stream().filter(method -> !method.name().startsWith("auth.log"))
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> arrives(method)));
    }

    @TestFactory
    Stream<DynamicTest> aMissingParameterIsNamedAndNothingIsSent() {
        return SendspaceCatalog.methods().stream().flatMap(method -> needed(method).stream()
                .map(param -> DynamicTest.dynamicTest(
                        method.name() + " without " + param.name(), () -> isRefusedWithout(method, param))));
    }

    private void arrives(ApiMethod<?> method) {
        Map<String, Object> values = new LinkedHashMap<>();
        needed(method).forEach(param -> values.put(param.name(), "something"));

        sendspace.exchange("sendspace:/?operation=call&maximumRetries=0", values,
                Map.of(SendspaceConstants.METHOD, method.name()));

        // As it was sent, where the emulator does not know the method: one of them is there by switch only.
        List<JournalEntry> calls = sendspace.journal().that(call -> call.method().equalsIgnoreCase(method.name()));
        assertThat(calls).hasSize(1);
        needed(method).stream().filter(param -> !param.secret())
                .forEach(param -> assertThat(calls.get(0).parameters()).containsKey(param.name()));
    }

    private void isRefusedWithout(ApiMethod<?> method, ApiParam missing) {
        Map<String, Object> values = new LinkedHashMap<>();
        needed(method).stream().filter(param -> param != missing).forEach(param -> values.put(param.name(), "something"));
        int before = sendspace.journal().entries().size();

        Exchange exchange = sendspace.exchange("sendspace:/?operation=call", values,
                Map.of(SendspaceConstants.METHOD, method.name()));

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(method.name()).hasMessageContaining(missing.name());
        assertThat(sendspace.journal().entries()).hasSize(before);
    }

    private static List<ApiParam> needed(ApiMethod<?> method) {
        return method.params().stream().filter(param -> param.need() == ApiParam.Need.REQUIRED).toList();
    }

    @Test
    void headersGoBeforeTheBodyAndTheBodyBeforeTheOptions() throws Exception {
        FolderInfo made = sendspace.ask(FolderInfo.class, CALL + "folders.create&parameter.name=option&parameter.shared=0",
                Map.of("name", "body", "shared", "1", "parent_folder_id", "0"), Map.of("CamelSendspaceName", "header"));

        assertThat(made.name()).isEqualTo("header");
        assertThat(made.shared()).isTrue();
        assertThat(made.parent().isRoot()).isTrue();
    }

    @Test
    void whatIsNewGoesIntoTheFolderOfTheEndpoint() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        FolderInfo made = sendspace.ask(FolderInfo.class, CALL + "folders.create&parameter.name=sub", null, Map.of());

        assertThat(made.parent()).isEqualTo(a.folder());
    }

    @Test
    void anEmptyValueClearsAndAMissingOneKeeps() throws Exception {
        Exchange sent = sendspace.send("sendspace:/Inbox", "hello", Map.of(Exchange.FILE_NAME, "a.txt",
                SendspaceConstants.DESCRIPTION, "what it is", SendspaceConstants.FILE_PASSWORD, "open sesame"));
        Map<String, Object> subject = Map.of(
                SendspaceConstants.FILE_ID, sent.getMessage().getHeader(SendspaceConstants.FILE_ID, String.class));

        FileInfo cleared = only(sendspace.ask(Files.class, CALL + "files.setInfo", Map.of("password", ""), subject));

        assertThat(cleared.isProtected()).isFalse();
        assertThat(cleared.description()).isEqualTo("what it is");
    }

    @Test
    void limitsAreWrittenAsForAnUpload() throws Exception {
        String id = sendspace.upload("/Inbox", "a.txt", "hello").fileId().value();
        String setInfo = CALL + "files.setInfo";

        sendspace.send(setInfo, null, Map.of(SendspaceConstants.FILE_ID, id, SendspaceConstants.DOWNLOAD_LIMIT, 3,
                SendspaceConstants.TIME_LIMIT, Duration.ofHours(1), SendspaceConstants.LIMIT_ACTION, "delete"));

        FileLimits limits = ((FileInfo) sendspace.at("/Inbox/a.txt")).limits();
        assertThat(limits.action()).isEqualTo(FileLimits.Action.DELETE);
        assertThat(limits.time()).hasHours(1);
        sendspace.journal().clear();
        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send(setInfo, Map.of("limit_action", "burn"),
                Map.of(SendspaceConstants.FILE_ID, id)))
                .withMessage("limit_action is block, delete or move (1, 2 or 3), not burn");
        assertThat(sendspace.journal().entries()).isEmpty();
    }

    @Test
    void secretsAreTakenFromTheBodyOnly() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        String id = a.fileId().value();

        assertThat(only(sendspace.ask(Files.class, CALL + "files.setInfo", Map.of("password", "open", "file_id", id), Map.of()))
                .isProtected()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send(CALL + "files.setInfo", null,
                        Map.of(SendspaceConstants.FILE_ID, id, "CamelSendspacePassword", "s3cr3t")))
                .withMessageContaining("password is secret").withMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> sendspace.send(CALL + "files.setInfo&parameter.password=s3cr3t", null, Map.of()))
                .hasStackTraceContaining("parameter password is secret");
    }

    @Test
    void theTextOfTheServiceIsHandedOutWhenAskedFor() throws Exception {
        String text = sendspace.ask(String.class, CALL + "folders.getAll&rawResponse=true", null, Map.of());

        assertThat(text).contains("<result").contains("status=\"ok\"");
    }

    @Test
    void aMethodThatThereIsNotIsRefusedAtTheStart() {
        assertThatThrownBy(() -> sendspace.send(CALL + "files.shred", null, Map.of()))
                .hasStackTraceContaining("Option method").hasStackTraceContaining("files.shred");
        assertThatThrownBy(() -> sendspace.send(CALL + "files.delete&parameter.colour=red", null, Map.of()))
                .hasStackTraceContaining("Option parameter.*").hasStackTraceContaining("colour");
    }

    @Test
    void aCallThatIsRefusedIsAnError() {
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send(CALL + "files.getInfo", null, Map.of(SendspaceConstants.FILE_ID, "zzzzzz")))
                .withMessageContaining("call of zzzzzz in /Inbox").withMessageContaining("error 9");
    }

    private static FileInfo only(Files files) {
        assertThat(files.files()).hasSize(1);
        return files.files().get(0);
    }
}
