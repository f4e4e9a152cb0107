package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.TrashedItem;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ResultConverterTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void anUploadIsItsKeyOrAMap() throws Exception {
        UploadResult result = mediafire.upload("/Inbox", "a.txt", "abc");

        assertThat(converter().convertTo(String.class, result)).isEqualTo(result.quickKey().value());
        assertThat(converter().convertTo(QuickKey.class, result)).isEqualTo(result.quickKey());
        assertThat(map(result)).containsEntry("quickKey", result.quickKey().value()).containsEntry("name", "a.txt")
                .containsEntry("folder", result.folder().value()).containsEntry("size", 3L)
                .containsEntry("hash", result.hash()).containsEntry("kind", "simple")
                .containsOnlyKeys("quickKey", "name", "folder", "size", "hash", "revision", "kind");
    }

    @Test
    void aFileAndAFolderAreTheirKeysOrMaps() throws Exception {
        UploadResult result = mediafire.upload("/Inbox", "a.txt", "abc");
        Entry file = mediafire.at("/Inbox/a.txt");
        Entry folder = mediafire.at("/Inbox");

        assertThat(converter().convertTo(String.class, file)).isEqualTo(result.quickKey().value());
        assertThat(converter().convertTo(QuickKey.class, file)).isEqualTo(((FileInfo) file).quickKey());
        assertThat(map(file)).containsEntry("created", ((FileInfo) file).created()).containsEntry("privacy", "public")
                .doesNotContainKeys("deleted", "description");
        assertThat(converter().convertTo(String.class, folder)).isEqualTo(folder.keyText());
        assertThat(converter().convertTo(FolderKey.class, folder)).isEqualTo(((FolderInfo) folder).key());
        assertThat(map(folder)).containsEntry("key", folder.keyText()).containsEntry("name", "Inbox");
    }

    @Test
    void textIsAKeyWhenItLooksLikeOne() {
        assertThat(converter().convertTo(QuickKey.class, "abc123")).isEqualTo(new QuickKey("abc123"));
        assertThat(converter().convertTo(FolderKey.class, "abc123")).isEqualTo(new FolderKey("abc123"));
    }

    @Test
    void whatAConsumerTellsIsItsKeyOrAMap() throws Exception {
        UploadResult result = mediafire.upload("/Inbox", "a.txt", "abc");
        HandTurnedScheduler scheduler = new HandTurnedScheduler();
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/?events=changes&scheduler=#byHand").filter(simple("${body.kind} == 'FILE'"))
                        .to("mock:changes");
                from("mediafire:/?events=trash&scheduler=#byHand").to("mock:trash");
            }
        });
        mediafire.send("mediafire:/?operation=delete", result, Map.of());
        scheduler.turn();

        Object change = body("mock:changes");
        assertThat(converter().convertTo(String.class, change)).isEqualTo(result.quickKey().value());
        assertThat(map(change)).containsEntry("kind", "file").containsEntry("state", "deleted");
        TrashedItem trashed = (TrashedItem) body("mock:trash");
        assertThat(converter().convertTo(String.class, trashed)).isEqualTo(result.quickKey().value());
        assertThat(map(trashed)).containsEntry("name", "a.txt").containsEntry("size", 3L)
                .containsEntry("deleted", trashed.deleted());
    }

    @Test
    void aRecordInTheKeyHeaderNamesTheFile() throws Exception {
        UploadResult result = mediafire.upload("/Inbox", "a.txt", "abc");

        Exchange info = mediafire.send("mediafire:/?operation=info", null, Map.of(MediaFireConstants.QUICK_KEY, result));

        assertThat(info.getMessage().getBody(FileInfo.class).quickKey()).isEqualTo(result.quickKey());
    }

    private Object body(String mock) {
        return mediafire.context().getEndpoint(mock, MockEndpoint.class).getExchanges().get(0).getMessage().getBody();
    }

    private TypeConverter converter() {
        return mediafire.context().getTypeConverter();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(Object value) {
        return converter().convertTo(Map.class, value);
    }
}
