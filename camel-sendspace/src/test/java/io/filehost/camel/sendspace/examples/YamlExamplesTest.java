package io.filehost.camel.sendspace.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.filehost.camel.common.testing.page.ExampleRun;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.sendspace.SendspaceConfiguration;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
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
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @TempDir
    Path directory;

    private ExampleRun run;

    @BeforeEach
    void place() {
        run = new ExampleRun(sendspace.context());
        Properties places = new Properties();
        List.of("outbox", "inbox", "state").forEach(name -> places.put(name, directory.resolve(name).toString()));
        places.put("sendspace.username", CamelOnSendspace.USERNAME);
        places.put("sendspace.password", CamelOnSendspace.PASSWORD);
        places.put("sendspace.apiKey", SendspaceOptions.DEFAULT_API_KEY);
        sendspace.context().getPropertiesComponent().setInitialProperties(places);
    }

    @Test
    void aDirectoryIsUploadedWithItsSubFolders() throws Exception {
        Path file = directory.resolve("outbox/sub/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a");

        run.start("upload-directory");

        await().atMost(SOON).until(() -> Files.notExists(file));
        assertThat(sendspace.at("/Inbox/sub/a.txt")).isInstanceOf(FileInfo.class);
    }

    @Test
    void newFilesAreWrittenToDisk() throws Exception {
        sendspace.upload("/Inbox", "sub/a.txt", "a");
        sendspace.upload("/Inbox", "sub/b.tmp", "b");

        run.start("consume-to-disk");

        await().atMost(SOON).until(() -> Files.exists(directory.resolve("inbox/sub/a.txt")));
        assertThat(directory.resolve("inbox/sub/a.txt")).hasContent("a");
        assertThat(directory.resolve("inbox/sub/b.tmp")).doesNotExist();
        assertThat(directory.resolve("state/inbox.state")).isNotEmptyFile();
    }

    @Test
    void whatWasReadIsArchived() throws Exception {
        run.receive("direct:order");
        sendspace.upload("/Orders", "2026/a.json", "{}");
        sendspace.upload("/Orders", "readme.txt", "not an order");

        run.start("archive-after-read");

        await().atMost(SOON).ignoreExceptions()
                .until(() -> sendspace.at("/Archive/Orders/2026/a.json") instanceof FileInfo);
        assertThat(sendspace.at("/Orders/readme.txt")).isInstanceOf(FileInfo.class);
        assertThat(run.bodies()).containsExactly("{}");
    }

    @Test
    void whatBecomesOfFilesIsTold() throws Exception {
        run.receive("direct:changed");
        UploadResult file = sendspace.upload("/Inbox", "a.txt", "abc");
        run.start("changes");
        Path state = directory.resolve("state/watched.state");
        await().atMost(SOON).until(() -> Files.exists(state) && Files.readString(state).contains(file.fileId().value()));

        sendspace.send("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.FILE_ID, file.fileId()));
        sendspace.upload("/Inbox", "b.txt", "later");

        await().atMost(SOON).untilAsserted(() -> assertThat(run.bodies().toString()).contains("b.txt", "DELETED"));
    }

    @Test
    void anyMethodIsCalled() throws Exception {
        UploadResult file = sendspace.upload("/Inbox", "a.txt", "abc");
        run.start("call");

        sendspace.send("direct:limits", file.fileId().value(), Map.of());

        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).limits())
                .isEqualTo(new FileLimits(null, 3, FileLimits.Action.DELETE, null));
    }

    @Test
    void credentialsComeFromProperties() throws Exception {
        SendspaceConfiguration configuration = sendspace.component().getConfiguration();
        configuration.setUsername(null);
        configuration.setPassword(null);
        configuration.setApiKey(null);
        run.start("secrets");

        Exchange sent = sendspace.send("direct:report", "a,b", Map.of());

        assertThat(sent.getMessage().getBody(UploadResult.class).name()).matches("\\d{8}\\.csv");
    }
}
