package io.filehost.camel.mediafire.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.filehost.camel.common.testing.page.ExampleRun;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The YAML routes of the component's page, as they stand there. */
class YamlExamplesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    private ExampleRun run;

    @BeforeEach
    void place() {
        run = new ExampleRun(mediafire.context());
        Properties places = new Properties();
        List.of("outbox", "inbox", "state").forEach(name -> places.put(name, directory.resolve(name).toString()));
        places.put("mediafire.username", CamelOnEmulator.USERNAME);
        places.put("mediafire.password", CamelOnEmulator.PASSWORD);
        places.put("mediafire.applicationId", EmulatorOptions.DEFAULT_APPLICATION_ID);
        mediafire.context().getPropertiesComponent().setInitialProperties(places);
    }

    @Test
    void aDirectoryIsUploadedWithItsSubFolders() throws Exception {
        Path file = directory.resolve("outbox/sub/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a");

        run.start("upload-directory");

        await().atMost(SOON).until(() -> Files.notExists(file));
        assertThat(mediafire.at("/Inbox/sub/a.txt")).isInstanceOf(FileInfo.class);
    }

    @Test
    void newFilesAreWrittenToDisk() throws Exception {
        mediafire.upload("/Inbox", "sub/a.txt", "a");
        mediafire.upload("/Inbox", "sub/b.tmp", "b");

        run.start("consume-to-disk");

        await().atMost(SOON).until(() -> Files.exists(directory.resolve("inbox/sub/a.txt")));
        assertThat(directory.resolve("inbox/sub/a.txt")).hasContent("a");
        assertThat(directory.resolve("inbox/sub")).isDirectoryNotContaining("glob:**.{tmp,part}");
        assertThat(directory.resolve("state/inbox.state")).isNotEmptyFile();
    }

    @Test
    void whatWasReadIsArchived() throws Exception {
        run.receive("direct:order");
        mediafire.upload("/Orders", "2026/a.json", "{}");
        mediafire.upload("/Orders", "readme.txt", "not an order");

        run.start("archive-after-read");

        await().atMost(SOON).ignoreExceptions()
                .until(() -> mediafire.at("/Archive/Orders/2026/a.json") instanceof FileInfo);
        assertThat(mediafire.at("/Orders/readme.txt")).isInstanceOf(FileInfo.class);
        assertThat(run.bodies()).containsExactly("{}");
    }

    @Test
    void whatReachesTheTrashIsTold() throws Exception {
        run.receive("direct:trashed");
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "abc");
        mediafire.send("mediafire:/?operation=delete", file, Map.of());

        run.start("trash");

        await().atMost(SOON).until(() -> !run.bodies().isEmpty());
        Map<?, ?> item = mediafire.context().getTypeConverter().convertTo(Map.class, run.bodies().get(0));
        assertThat(item.get("key")).isEqualTo(file.quickKey().value());
        assertThat(item.get("name")).isEqualTo("a.txt");
    }

    @Test
    void anyMethodIsCalled() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "abc");
        run.start("call");

        Object versions = mediafire.send("direct:versions", file, Map.of()).getMessage().getBody();

        assertThat(mediafire.lastCall("file/get_versions").parameters()).containsEntry("quick_key", file.quickKey().value());
        assertThat(versions.toString()).contains("head=true");
    }

    @Test
    void credentialsComeFromProperties() throws Exception {
        MediaFireConfiguration configuration = mediafire.component().getConfiguration();
        configuration.setUsername(null);
        configuration.setPassword(null);
        configuration.setApplicationId(null);
        run.start("secrets");

        Exchange sent = mediafire.send("direct:report", "a,b", Map.of());

        assertThat(sent.getMessage().getBody(UploadResult.class).name()).matches("\\d{8}\\.csv");
    }
}
