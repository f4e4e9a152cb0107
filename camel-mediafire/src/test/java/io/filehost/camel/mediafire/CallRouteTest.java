package io.filehost.camel.mediafire;

import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipInputStream;

import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.mediafire.operation.LinkType;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.builder.RouteBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void headersGoBeforeTheBodyTheBodyBeforeOptionsAndOptionsBeforeTheEndpoint() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        String uri = "mediafire:/Inbox?operation=call&method=folder/get_content&parameter.content_type=files"
                     + "&parameter.order_by=name&parameter.chunk_size=5";

        mediafire.send(uri, Map.of("order_by", "size", "chunk_size", 6), Map.of("CamelMediaFireChunkSize", "7"));

        assertThat(mediafire.lastCall("folder/get_content").parameters()).containsEntry("content_type", "files")
                .containsEntry("order_by", "size").containsEntry("chunk_size", "7").containsKey("folder_key");
    }

    @Test
    void aRecordAMapOrTheTextOfTheServiceIsTheAnswer() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");

        assertThat(mediafire.ask(FolderChunk.class, "mediafire:/Inbox?operation=call&method=folder/get_content", null,
                Map.of()).folders()).isEmpty();
        assertThat(mediafire.ask(Object.class, "mediafire:/?operation=call&method=file/recently_modified", null, Map.of()))
                .asInstanceOf(InstanceOfAssertFactories.MAP).containsKey("quickkeys");
        assertThat(mediafire.ask(String.class, "mediafire:/?operation=call&method=user/get_info&rawResponse=true", null,
                Map.of())).startsWith("{").contains("user_info");
    }

    @Test
    void theMethodOfTheHeaderWins() throws Exception {
        UploadResult a = mediafire.upload("/", "a.txt", "1");

        Object answer = mediafire.send("mediafire:/?operation=call&method=user/get_info", null, Map.of(
                MediaFireConstants.METHOD, "file/get_info", MediaFireConstants.QUICK_KEY, a.quickKey().value()))
                .getMessage().getBody();

        assertThat(answer).isInstanceOf(FileInfo.Lookup.class);
    }

    @Test
    void theTwoNamesWithoutAnAddressReachTheMethodsTheyStandFor() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();

        FileLinks.Several links = mediafire.ask(FileLinks.Several.class,
                "mediafire:/?operation=call&method=download/direct_download_link", null,
                Map.of(MediaFireConstants.QUICK_KEY, key));
        byte[] archive
                = mediafire.send("mediafire:/?operation=call&method=download/bulk_download", Map.of("keys", key), Map.of())
                        .getMessage().getBody(byte[].class);

        assertThat(links.files().get(0).links()).containsOnlyKeys(LinkType.DIRECT.wire());
        assertThat(archive).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void theFolderOfTheEndpointIsNeverTheSubjectOfADeletion() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");

        mediafire.exchange("mediafire:/Inbox?operation=call&method=folder/delete", null, Map.of());

        assertThat(mediafire.at("/Inbox").isTrashed()).isFalse();
        assertThat(mediafire.journal().of("folder/delete"))
                .allSatisfy(call -> assertThat(call.parameters()).doesNotContainKey("folder_key"));
    }

    @Test
    void unknownAndMissingParametersAreRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=call&method=file/get_info",
                        Map.of("quick_kee", "x"), Map.of()))
                .withMessageContaining("file/get_info").withMessageContaining("quick_kee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=call&method=folder/create", null, Map.of()))
                .withMessageContaining("folder/create").withMessageContaining("foldername");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void secretsAreTakenFromAMapBodyOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=call&method=user/register", null,
                        Map.of("CamelMediaFirePassword", "s3cr3t")))
                .withMessageContaining("password").withMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> mediafire.send(
                "mediafire:/?operation=call&method=user/register&parameter.password=s3cr3t", null, Map.of()))
                .rootCause().hasMessageContaining("parameter.password").hasMessageNotContaining("s3cr3t");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void anUnknownMethodIsRefusedAtStart() {
        assertThatThrownBy(() -> mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to("mediafire:/?operation=call&method=file/fly");
            }
        })).isInstanceOf(FailedToStartRouteException.class).rootCause().hasMessageContaining("file/fly");
    }

    @Test
    void theBodyOfAMethodThatCarriesContentIsTheContent() throws Exception {
        String uri = "mediafire:/?operation=call&method=upload/simple";

        UploadReceipt receipt = mediafire.ask(UploadReceipt.class, uri, "hello", Map.of("CamelMediaFireXFilename", "h.txt"));
        String text = mediafire.ask(String.class, uri + "&rawResponse=true", "more",
                Map.of("CamelMediaFireXFilename", "m.txt"));

        assertThat(receipt.uploadKey()).isNotBlank();
        assertThat(text).startsWith("{").contains("doupload");
        Awaitility.await().untilAsserted(() -> assertThat(mediafire.at("/h.txt").name()).isEqualTo("h.txt"));
    }

    @Test
    void aMethodThatCarriesContentNeedsABody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=call&method=upload/simple", null, Map.of()))
                .withMessageContaining("body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=call&method=upload/update", "x", Map.of()))
                .withMessageContaining("upload/update").withMessageContaining("quick_key");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void anArchiveComesAsBytesAndACheckOfItAsAnAnswer() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "hello");
        String uri = "mediafire:/?operation=call&method=file/zip";
        Map<String, Object> keys = Map.of("keys", a.quickKey().value());

        try (ZipInputStream zip = new ZipInputStream(mediafire.ask(InputStream.class, uri, keys, Map.of()))) {
            assertThat(zip.getNextEntry().getName()).endsWith("a.txt");
            assertThat(zip.readAllBytes()).asString().isEqualTo("hello");
        }
        assertThat(mediafire.send(uri, Map.of("keys", a.quickKey().value(), "meta_only", "yes"), Map.of()).getMessage()
                .getBody()).isInstanceOf(Map.class);
    }
}
