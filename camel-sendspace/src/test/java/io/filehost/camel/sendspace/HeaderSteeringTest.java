package io.filehost.camel.sendspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes with a received file must not decide what is done next; only its id may. */
class HeaderSteeringTest {

    private static final Map<String, Object> OTHERS = Map.of(
            "CamelFileNameOnly", "hostile.txt", "CamelFileNameProduced", "/hostile/x.txt", "CamelFileLength", 987_654L,
            "CamelFileLastModified", 987_654L, "CamelFileParent", "/hostile");

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @ParameterizedTest
    @EnumSource(SendspaceOperation.class)
    void resultHeadersChangeNothing(SendspaceOperation operation) throws Exception {
        UploadResult file = sendspace.upload("/Inbox", "a.txt", "content");
        for (String method : List.of("files.getInfo", "folders.create", "files.setInfo", "upload.getInfo")) {
            sendspace.journal().clear();
            Map<String, Object> headers = new HashMap<>(OTHERS);
            SendspaceConstants.RESULTS.forEach(header -> headers.put(header, "hostile"));
            headers.put(SendspaceConstants.FILE_ID, file.fileId().value());

            sendspace.exchange("sendspace:/Inbox?operation=%s&method=%s".formatted(operation.word(), method),
                    operation == SendspaceOperation.UPLOAD ? "new content" : null, headers);

            assertThat(sendspace.journal().entries()).as("the calls of " + operation.word())
                    .allSatisfy(call -> assertThat(call.parameters().values()).noneMatch(HeaderSteeringTest::isHostile));
        }
    }

    @ParameterizedTest
    @EnumSource(value = SendspaceOperation.class, names = { "DOWNLOAD", "INFO", "MOVE", "DELETE", "LINK" })
    void theFileIdNamesTheSubject(SendspaceOperation operation) throws Exception {
        UploadResult file = sendspace.upload("/Inbox", "a.txt", "content");
        sendspace.journal().clear();

        sendspace.exchange("sendspace:/Other?operation=" + operation.word(), null,
                Map.of(SendspaceConstants.FILE_ID, file.fileId().value()));

        assertThat(sendspace.journal().entries()).map(JournalEntry::parameters)
                .anySatisfy(parameters -> assertThat(parameters).containsValue(file.fileId().value()));
    }

    private static boolean isHostile(String value) {
        return value.contains("hostile") || value.contains("987654");
    }
}
