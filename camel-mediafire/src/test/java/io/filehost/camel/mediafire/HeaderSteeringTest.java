package io.filehost.camel.mediafire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes with a received file must not decide what is done next; only its quick key may. */
class HeaderSteeringTest {

    private static final Map<String, Object> HOSTILE = Map.of(
            MediaFireConstants.PARENT_KEY, "hostile000001", MediaFireConstants.FILE_HASH, "a".repeat(64),
            MediaFireConstants.REVISION, 987_654L, MediaFireConstants.CHANGE_KEY, "feed/hostile000001:987654",
            MediaFireConstants.DEVICE_REVISION, 987_654L, MediaFireConstants.UPLOAD_KIND, "hostile",
            "CamelFileNameOnly", "hostile.txt", "CamelFileNameProduced", "/hostile/x.txt", "CamelFileLength", 987_654L,
            "CamelFileParent", "/hostile");

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @ParameterizedTest
    @EnumSource(MediaFireOperation.class)
    void resultHeadersChangeNothing(MediaFireOperation operation) throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");
        assertThat(HOSTILE.keySet()).containsAll(MediaFireConstants.RESULTS);
        for (String method : List.of("file/get_versions", "device/get_changes", "folder/create", "file/create")) {
            mediafire.journal().clear();

            Map<String, Object> headers = new HashMap<>(HOSTILE);
            headers.put(MediaFireConstants.QUICK_KEY, file.quickKey().value());
            mediafire.exchange("mediafire:/Inbox?operation=%s&method=%s".formatted(operation.word(), method),
                    body(operation), headers);

            assertThat(mediafire.journal().entries()).as("the calls of " + operation.word())
                    .allSatisfy(call -> assertThat(new TreeSet<>(call.parameters().values()))
                            .noneMatch(HeaderSteeringTest::isHostile));
        }
    }

    @ParameterizedTest
    @EnumSource(value = MediaFireOperation.class,
                names = {
                        "DOWNLOAD", "INFO", "DELETE", "PURGE", "LINK", "COPY", "UPDATE_CONTENT",
                        "ONE_TIME_LINK", "ZIP", "FOLLOW", "UNFOLLOW", "REQUEST_ACCESS" })
    void theQuickKeyNamesTheSubject(MediaFireOperation operation) throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");
        mediafire.journal().clear();

        mediafire.exchange("mediafire:/Other?operation=" + operation.word(), body(operation),
                Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value()));

        assertThat(mediafire.journal().entries()).map(JournalEntry::parameters)
                .anySatisfy(parameters -> assertThat(parameters).containsValue(file.quickKey().value()));
    }

    /** What the operation cannot do without; nothing is fetched from the address. */
    private static Object body(MediaFireOperation operation) {
        return switch (operation) {
            case UPLOAD, UPDATE_CONTENT -> "new content";
            case WEB_UPLOAD -> "http://127.0.0.1:1/a.txt";
            case SEARCH -> "a";
            default -> null;
        };
    }

    private static boolean isHostile(String value) {
        return value.contains("hostile") || value.contains("987654") || value.contains("aaaaaaaaaaaaaaaa");
    }
}
