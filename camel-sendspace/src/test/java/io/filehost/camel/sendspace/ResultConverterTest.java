package io.filehost.camel.sendspace;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ResultConverterTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    private TypeConverter converter;

    @BeforeEach
    void converter() {
        converter = sendspace.context().getTypeConverter();
    }

    @Test
    void resultsAreTheirIdsAsText() throws Exception {
        UploadResult result = sendspace.upload("/Inbox", "a.txt", "1");
        FileInfo file = (FileInfo) sendspace.at("/Inbox/a.txt");

        assertThat(converter.convertTo(String.class, result)).isEqualTo(result.fileId().value());
        assertThat(converter.convertTo(String.class, file)).isEqualTo(result.fileId().value());
        assertThat(converter.convertTo(String.class, sendspace.at("/Inbox"))).isEqualTo(result.folder().value());
        assertThat(converter.convertTo(FileId.class, result)).isEqualTo(result.fileId());
        assertThat(converter.convertTo(FileId.class, file)).isEqualTo(result.fileId());
        assertThat(converter.convertTo(FileId.class, "abc")).isEqualTo(new FileId("abc"));
        assertThat(converter.convertTo(FolderId.class, "0")).isEqualTo(FolderId.ROOT);
        assertThat(converter.convertTo(FolderId.class, sendspace.at("/Inbox"))).isEqualTo(result.folder());
    }

    @Test
    void resultsAreMapsOfWhatIsKnown() throws Exception {
        UploadResult result = sendspace.upload("/Inbox", "a.txt", "1");

        assertThat(map(result)).containsEntry("id", result.fileId().value()).containsEntry("size", 1L)
                .doesNotContainKeys("deleteUrl", "left");
        assertThat(map(sendspace.at("/Inbox/a.txt"))).containsEntry("name", "a.txt").containsEntry("protected", false)
                .containsEntry("parent", result.folder().value()).doesNotContainKey("description");
        assertThat(map(sendspace.ask(FolderInfo.class, "sendspace:/Inbox?operation=info", null, Map.of())))
                .containsEntry("name", "Inbox").containsEntry("shared", false).doesNotContainKey("publicUrl");
        assertThat(map(new Quota(Quota.UNLIMITED, 5L, null))).isEqualTo(Map.of("bandwidthLeft", -1L, "diskspaceLeft", 5L));
    }

    @Test
    void theAddressThatDeletesAnAnonymousFileIsNotInTheMap() throws Exception {
        UploadResult result = sendspace.ask(UploadResult.class, "sendspace:/?anonymous=true", "1",
                Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(map(result)).doesNotContainValue(result.deleteUrl()).containsEntry("pageUrl", result.pageUrl());
    }

    private Map<String, Object> map(Object result) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) converter.convertTo(Map.class, result)).entrySet()) {
            map.put((String) entry.getKey(), entry.getValue());
        }
        return map;
    }
}
