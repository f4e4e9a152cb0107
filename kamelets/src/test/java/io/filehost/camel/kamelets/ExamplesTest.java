package io.filehost.camel.kamelets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.JournalEntry;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

/** The routes of the README, as they stand there. */
class ExamplesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void filesOfADirectoryAreUploadedWithTheirSubFolders() throws Exception {
        Path file = outbox("sub/a.txt");
        try (KameletRun run = run(Host.MEDIAFIRE).start("examples/upload.yaml")) {
            await().atMost(SOON).until(() -> Files.notExists(file));

            assertThat(ask(run, "info", Map.of("CamelMediaFireSubjectPath", "/Inbox/sub/a.txt"))).isNotNull();
        }
    }

    @Test
    void newFilesOfAFolderAreWrittenAndMovedAway() throws Exception {
        try (KameletRun run = run(Host.MEDIAFIRE)) {
            upload(run, "report-1.csv");
            upload(run, "report-a.csv");
            run.start("examples/watch.yaml");
            await().atMost(SOON).until(() -> moves(run).size() == 1);

            assertThat(directory.resolve("inbox")).isDirectoryNotContaining("glob:**report-a.csv");
            assertThat(directory.resolve("inbox/report-1.csv")).hasContent("content of report-1.csv");
            assertThat(directory.resolve("state/inbox.state")).isNotEmptyFile();
            assertThat(ask(run, "info", Map.of("CamelMediaFireSubjectPath", "/Done/report-1.csv"))).isNotNull();
        }
    }

    @Test
    void whatGoesToTheTrashIsTold() throws Exception {
        try (KameletRun run = run(Host.MEDIAFIRE)) {
            upload(run, "letter.txt");
            ask(run, "delete", Map.of("CamelMediaFireSubjectPath", "/Inbox/letter.txt"));
            run.start("examples/trash.yaml");
            await().atMost(SOON).until(() -> !run.received().all().isEmpty());

            assertThat(run.received().bodies()).singleElement().asInstanceOf(MAP).containsEntry("name", "letter.txt");
        }
    }

    @Test
    void aFileGetsALinkWhateverTheHeadersAskFor() throws Exception {
        try (KameletRun run = run(Host.MEDIAFIRE)) {
            upload(run, "letter.txt");
            run.start("examples/link.yaml");
            Exchange asked = run.send(
                    "direct:link", "letter.txt",
                    Map.of("CamelMediaFireOperation", "delete", "camelmediafiremethod", "file/delete"));

            assertThat(asked.getException()).isNull();
            assertThat(run.received().bodies()).singleElement().asString().startsWith("http");
            assertThat(run.emulator().journal().of("file/delete")).isEmpty();
        }
    }

    @Test
    void sendspaceSendsFromOneFolderToAnother() throws Exception {
        try (KameletRun run = run(Host.SENDSPACE)) {
            run.send(
                    "kamelet:sendspace-sink?folder=/Outgoing", "hello",
                    Map.of(Exchange.FILE_NAME, "a.txt"));
            run.emulator().clock().advance(Duration.ofMinutes(1));
            run.start("examples/send.yaml").start("routes/sent.yaml");
            await().atMost(SOON).until(() -> run.received().names().contains("a.txt"));

            assertThat(run.received().bodies()).containsExactly("hello");
        }
    }

    private KameletRun run(Host host) throws Exception {
        KameletRun run = new KameletRun(host, "secret");
        List.of("outbox", "inbox", "state").forEach(name -> run.with(name, directory.resolve(name).toString()));
        return run;
    }

    private Path outbox(String name) throws IOException {
        Path file = directory.resolve("outbox").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "content of " + name);
    }

    private static void upload(KameletRun run, String name) throws Exception {
        Exchange sent = run.send(
                "kamelet:mediafire-sink?folder=/Inbox", "content of " + name,
                Map.of(Exchange.FILE_NAME, name));
        assertThat(sent.getException()).isNull();
    }

    private static Object ask(KameletRun run, String operation, Map<String, Object> headers) throws Exception {
        Exchange answer = run.send("kamelet:mediafire-action?folder=/&operation=" + operation, null, headers);
        assertThat(answer.getException()).isNull();
        return answer.getMessage().getBody();
    }

    private static List<JournalEntry> moves(KameletRun run) {
        return run.emulator().journal().of("file/move");
    }
}
