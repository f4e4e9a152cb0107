package io.filehost.camel.mediafire;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ZipRouteTest {

    private static final String URI = "mediafire:/?operation=zip&maximumRetries=0";
    private static final String ZIP = "file/zip";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    @Test
    void filesAndFoldersComeAsOneArchiveThatIsMadeWhenItIsRead() throws Exception {
        Exchange answer = mediafire.send(URI, someItems(), Map.of());

        assertThat(mediafire.journal().count(ZIP)).as("the check").isEqualTo(1);
        assertThat(answer.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo("files.zip");
        StreamCache body = answer.getMessage().getBody(StreamCache.class);
        assertThat(content((InputStream) body)).containsOnly(Map.entry("a.txt", "alpha"), Map.entry("Deep/b.txt", "beta"));
        assertThat(mediafire.journal().count(ZIP)).isEqualTo(2);

        body.reset();
        assertThat(content((InputStream) body)).hasSize(2);
        assertThat(mediafire.journal().count(ZIP)).isEqualTo(3);
    }

    @Test
    void theSessionGoesOnAfterAnArchive() throws Exception {
        mediafire.component().getConfiguration().setMaxSessions(1);
        List<Entry> items = someItems();
        for (int archives = 0; archives < 3; archives++) {
            content(mediafire.send(URI, items, Map.of()).getMessage().getBody(InputStream.class));
        }

        mediafire.at("/Inbox/a.txt");

        assertThat(mediafire.journal().count("user/get_session_token")).isEqualTo(1);
    }

    @Test
    void branchesReadArchivesOfTheirOwn() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:zip").to(URI).multicast().parallelProcessing().to("mock:one", "mock:two").end();
            }
        });
        mediafire.send("direct:zip", someItems(), Map.of());

        for (String branch : List.of("mock:one", "mock:two")) {
            MockEndpoint mock = mediafire.context().getEndpoint(branch, MockEndpoint.class);
            InputStream body = mock.getExchanges().get(0).getMessage().getBody(InputStream.class);
            assertThat(content(body)).as(branch).hasSize(2);
        }
    }

    @Test
    void anArchiveBecomesALocalFile() throws Exception {
        File file = mediafire.ask(File.class,
                URI + "&localWorkDirectory=" + directory + "&fileName=all/of it.zip", someItems(), Map.of());

        assertThat(file.toPath()).startsWith(directory).hasFileName("of it.zip");
        try (ZipFile archive = new ZipFile(file)) {
            assertThat(archive.size()).isEqualTo(2);
        }
    }

    @Test
    void archivesWithoutANameAreLocalFilesOfTheirOwn() throws Exception {
        List<Entry> items = someItems();
        String uri = URI + "&localWorkDirectory=" + directory;

        File one = mediafire.ask(File.class, uri, items, Map.of());
        File other = mediafire.ask(File.class, uri, items.subList(0, 1), Map.of());

        assertThat(one).isNotEqualTo(other);
        try (ZipFile archive = new ZipFile(one)) {
            assertThat(archive.size()).isEqualTo(2);
        }
    }

    @Test
    void aRefusalIsAnErrorOfTheOperation() throws Exception {
        mediafire.faults().on(ZIP).once().answerError(156);

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> mediafire.send(URI, someItems(), Map.of()))
                .withMessageContaining("zip in /").withMessageContaining("error 156, QUOTA");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> mediafire.send(URI, "abcdefghijklmno", Map.of())).withMessageContaining("error 110");
    }

    @Test
    void aRefusalThatComesLaterIsAnErrorOfTheReader() throws Exception {
        mediafire.faults().on(ZIP).nth(2).answerError(156);

        InputStream body = mediafire.send(URI, someItems(), Map.of()).getMessage().getBody(InputStream.class);

        assertThatIOException().isThrownBy(body::readAllBytes).withMessageContaining("error 156");
    }

    @Test
    void anArchiveThatBreaksOffIsAnErrorAndCanBeReadAgain() throws Exception {
        mediafire.faults().on(ZIP).nth(2).truncate();

        StreamCache body = mediafire.send(URI, someItems(), Map.of()).getMessage().getBody(StreamCache.class);

        assertThatIOException().isThrownBy(() -> ((InputStream) body).readAllBytes());
        body.reset();
        assertThat(content((InputStream) body)).hasSize(2);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        mediafire.faults().on(ZIP).nth(2).wrongBytes();

        InputStream body = mediafire.send(URI, someItems(), Map.of()).getMessage().getBody(InputStream.class);

        assertThatIOException().isThrownBy(body::readAllBytes).withMessageContaining("what came is no archive");
    }

    @Test
    void largeArchivesAndOwnBandwidthAreAskedForByHeaders() throws Exception {
        content(mediafire.send(URI, someItems(), Map.of(MediaFireConstants.ALLOW_LARGE_DOWNLOAD, true,
                MediaFireConstants.USE_OWN_BANDWIDTH, "yes")).getMessage().getBody(InputStream.class));

        assertThat(mediafire.journal().of(ZIP)).hasSize(2).allSatisfy(call -> assertThat(call.parameters())
                .containsEntry("allow_large_download", "yes").containsEntry("use_own_bandwidth", "yes"));
    }

    @Test
    void wrongInputIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(URI, null, Map.of()))
                .withMessageContaining("Nothing to work on");
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(URI + "&bodyType=none", "abc", Map.of()))
                .withMessageContaining("zip needs a bodyType with content");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    private List<Entry> someItems() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "alpha");
        mediafire.upload("/Inbox/Deep", "b.txt", "beta");
        return List.of(mediafire.at("/Inbox/a.txt"), mediafire.at("/Inbox/Deep"));
    }

    private static Map<String, String> content(InputStream archive) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.readAllBytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content;
    }
}
