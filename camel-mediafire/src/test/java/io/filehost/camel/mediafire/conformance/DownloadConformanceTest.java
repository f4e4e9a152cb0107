package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.api.DownloadMethods;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DownloadMethods.BULK_DOWNLOAD;
import static io.filehost.camel.mediafire.client.api.DownloadMethods.DIRECT_DOWNLOAD_LINK;
import static io.filehost.camel.mediafire.client.api.FileMethods.LINK_TYPE;
import static io.filehost.camel.mediafire.client.api.FileMethods.ZIP_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** The two names of the download family: the documents say which methods of the file family they stand for. */
class DownloadConformanceTest {

    private static final QuickKey NOTHING = new QuickKey("0123456789abcde");

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "download/bulk_download", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue download/bulk_download: another name of file/zip")
    void severalFilesComeInOneArchive() throws IOException {
        QuickKey one = target.file("one.txt");
        QuickKey two = target.file("two.txt");

        assertThat(archive(List.of(one, two))).containsExactlyInAnyOrderEntriesOf(
                Map.of("one.txt", "one.txt", "two.txt", "two.txt"));
    }

    @Test
    @Behaviour(method = "download/bulk_download", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue download/bulk_download: another name of file/zip", codes = 110)
    void anArchiveOfAFileThatNeverWasIsRefused() throws IOException {
        QuickKey one = target.file("one.txt");

        refused(110, () -> archive(List.of(one, NOTHING)));

        assertThat(archive(List.of(one))).as("the session goes on").containsOnlyKeys("one.txt");
    }

    @Test
    @Behaviour(method = "download/direct_download_link", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue download/direct_download_link: another name of file/get_links")
    void aDirectLinkLeadsToTheBytes() throws IOException {
        QuickKey file = target.file("letter.txt");

        FileLinks links = links(file).files().get(0);

        URI link = URI.create(links.link("direct_download").orElseThrow());
        assertThat(link.toURL().openStream().readAllBytes()).asString().isEqualTo("letter.txt");
        assertThat(links.links()).as("no other link was made").containsOnlyKeys("direct_download");
    }

    @Test
    @Behaviour(method = "download/direct_download_link", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue download/direct_download_link: another name of file/get_links", codes = 110)
    void aFileThatNeverWasHasNoLink() {
        QuickKey file = target.file("letter.txt");

        refused(110, () -> links(NOTHING));

        assertThat(links(file).files()).hasSize(1);
    }

    private Map<String, String> archive(List<QuickKey> keys) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                target.client().callForBytes(meantBy(BULK_DOWNLOAD), Params.params(ZIP_KEYS, keys)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private FileLinks.Several links(QuickKey key) {
        Object answer = target.client().call(meantBy(DIRECT_DOWNLOAD_LINK),
                Params.params(QUICK_KEYS, key).with(LINK_TYPE, "direct_download"));
        assertThat(answer).isInstanceOf(FileLinks.Several.class);
        return (FileLinks.Several) answer;
    }

    private static ApiMethod<?> meantBy(ApiMethod<?> name) {
        return DownloadMethods.meantBy(name).orElseThrow();
    }
}
