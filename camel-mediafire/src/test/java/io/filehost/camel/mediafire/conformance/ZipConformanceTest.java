package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.META_ONLY;
import static io.filehost.camel.mediafire.client.api.FileMethods.ZIP;
import static io.filehost.camel.mediafire.client.api.FileMethods.ZIP_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** Several files as one archive. */
class ZipConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/zip", outcome = SUCCESS, known = DOCUMENT, source = "protocol 16")
    void filesAndFoldersComeAsOneArchive() throws IOException {
        QuickKey file = target.file("beside.txt");
        FolderKey album = target.folder("album");
        target.file(album, "first.txt");
        target.file(target.folder(album, "more"), "second.txt");

        Map<String, String> entries = unzip(params(ZIP_KEYS, List.of(file, album)));

        assertThat(entries.values()).containsExactlyInAnyOrder("beside.txt", "first.txt", "second.txt");
        assertThat(entries.keySet()).anyMatch(name -> name.endsWith("first.txt"));
    }

    @Test
    @Behaviour(method = "file/zip", outcome = SUCCESS, known = DOCUMENT, source = "protocol 6: the key moves silently")
    void theSessionGoesOnAfterAnArchive() throws IOException {
        QuickKey file = target.file("beside.txt");

        assertThat(unzip(params(ZIP_KEYS, file))).containsEntry("beside.txt", "beside.txt");
        assertThat(unzip(params(ZIP_KEYS, file))).containsEntry("beside.txt", "beside.txt");
        assertThat(target.info(file).name()).isEqualTo("beside.txt");
    }

    @Test
    @Behaviour(method = "file/zip", outcome = SUCCESS, known = EXAMPLE, source = "file_zip_1.json")
    void aTestSendsNoArchive() throws IOException {
        Params asked = params(ZIP_KEYS, target.file("beside.txt")).with(META_ONLY, "yes");

        assertThat(target.call(ZIP, asked).text("result")).hasValue("Success");
    }

    @Test
    @Behaviour(method = "file/zip", outcome = FAILURE, known = EXAMPLE, source = "file_zip_3.xml", codes = 151)
    void anEmptyFolderMakesNoArchive() {
        FolderKey empty = target.folder("empty");

        refused(151, () -> unzip(params(ZIP_KEYS, empty)));
    }

    @Test
    @Behaviour(method = "file/zip", outcome = FAILURE, known = OUR_READING, source = "as with every other method",
               codes = 110)
    void noFileMakesNoArchive() {
        QuickKey file = target.file("beside.txt");

        refused(110, () -> unzip(params(ZIP_KEYS, List.of(file, Target.NO_FILE))));
    }

    private Map<String, String> unzip(Params asked) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (InputStream bytes = target.client().callForBytes(ZIP, asked);
             ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }
}
