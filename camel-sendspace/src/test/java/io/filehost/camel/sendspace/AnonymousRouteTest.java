package io.filehost.camel.sendspace;

import java.util.Map;

import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Uploads of somebody without an account. */
class AnonymousRouteTest {

    private static final String GUEST = "sendspace:/?anonymous=true";

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @BeforeEach
    void nobody() {
        sendspace.component().getConfiguration().setUsername(null);
        sendspace.component().getConfiguration().setPassword(null);
    }

    @Test
    void theFileBelongsToNobodyAndNobodyLogsIn() throws Exception {
        Exchange done = sendspace.send(GUEST, "hello", Map.of(Exchange.FILE_NAME, "a.txt",
                SendspaceConstants.RECIPIENT_EMAILS, "one@example.com"));

        UploadResult result = (UploadResult) done.getMessage().getBody();
        assertThat(result.folder()).isNull();
        assertThat(result.pageUrl()).startsWith(sendspace.emulator().baseUrl());
        assertThat(result.deleteUrl()).startsWith(sendspace.emulator().baseUrl());
        assertThat(done.getMessage().getHeaders()).containsEntry(SendspaceConstants.FILE_ID, result.fileId().value())
                .containsEntry(SendspaceConstants.UPLOAD_KIND, "anonymous").doesNotContainValue(result.deleteUrl());
        assertThat(sendspace.journal().of("auth.login")).isEmpty();
        assertThat(sendspace.emulator().outbox().entries().toString()).contains("one@example.com");
    }

    @Test
    void aRefusedGuestIsAnError() {
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send(GUEST + "&apiKey=unknown", "hello", Map.of(Exchange.FILE_NAME, "a.txt")))
                .withMessageContaining("error 18").withMessageNotContaining("unknown ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            SendspaceConstants.FILE_PASSWORD, SendspaceConstants.TARGET_FOLDER_PATH, SendspaceConstants.DOWNLOAD_LIMIT })
    void whatTheServiceHasNotForGuestsIsRefusedAndNotLeftOut(String header) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send(GUEST, "hello", Map.of(Exchange.FILE_NAME, "a.txt", header, "5")))
                .withMessageContaining("An anonymous upload");
        assertThat(sendspace.journal().of("anonymous.uploadGetInfo")).isEmpty();
    }

    @Test
    void aGuestHasNoFoldersAndNoOtherOperations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send(GUEST, "hello", Map.of(Exchange.FILE_NAME, "sub/a.txt")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send(GUEST, "hello", Map.of(SendspaceConstants.OPERATION, "list")))
                .withMessageContaining("list needs an account");
        assertThatThrownBy(() -> sendspace.send("sendspace:/Inbox?anonymous=true", "hello", Map.of()))
                .hasStackTraceContaining("Option anonymous");
        assertThatThrownBy(() -> sendspace.send(GUEST + "&operation=list", null, Map.of()))
                .hasStackTraceContaining("Option anonymous");
    }
}
