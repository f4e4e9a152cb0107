package io.filehost.camel.emulator.sendspace;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.upload.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several programs work with one account at the same time. */
class ConcurrentTransfersTest {

    private static final int PROGRAMS = 6;
    private static final int ROUNDS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);
    private SendspaceEmulator sendspace;

    @BeforeEach
    void start() throws Exception {
        sendspace = SendspaceEmulator.start(SendspaceOptions.withAccount("testuser", "secret"));
        sendspace.accounts().exclusively(() -> {
            account().membership(account().membership().withBandwidth(100_000).withDiskspace(100_000));
            return account();
        });
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private Account account() {
        return sendspace.account("testuser");
    }

    /** Sends files, reads each back, deletes every other one; says how many bytes were read. */
    private Callable<Long> program(int number) {
        return () -> {
            SendspaceCaller caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
            long read = 0;
            for (int round = 0; round < ROUNDS; round++) {
                String content = "program " + number % 2 + " round " + round;
                String id = upload(caller, content);
                String url = caller.session("download.getinfo", "file_id", id).one("download").get("url");
                String back = caller.send(HttpRequest.newBuilder(URI.create(url))).body();
                assertThat(back).isEqualTo(content);
                read += back.length();
                if (round % 2 == 0) {
                    assertThat(caller.session("files.delete", "file_id", id).text("id")).isEqualTo(id);
                }
            }
            return read;
        };
    }

    private static String upload(SendspaceCaller caller, String content) {
        Map<String, String> slot = caller.session("upload.getinfo").one("upload");
        Form form = Form.of(slot.get("max_file_size"), slot.get("upload_identifier"), slot.get("extra_info"));
        HttpRequest request = form.file("a.txt", content.getBytes(StandardCharsets.UTF_8)).to(slot.get("url"));
        return Form.lines(caller.send(HttpRequest.newBuilder(request, (name, value) -> true)).body()).get("file_id");
    }

    @Test
    void everyFileArrivesOnceAndEveryByteIsPaidForOnce() throws Exception {
        List<Callable<Long>> programs = IntStream.range(0, PROGRAMS).mapToObj(this::program).toList();

        long read = 0;
        for (Future<Long> program : threads.invokeAll(programs)) {
            read += program.get();
        }

        assertThat(account().tree().allFiles()).hasSize(PROGRAMS * ROUNDS / 2).allMatch(file -> file.downloads() == 1);
        assertThat(account().bandwidthLeft()).isEqualTo(100_000 - read);
        assertThat(account().diskspaceLeft()).isEqualTo(100_000 - account().tree().usedBytes());
        assertThat(sendspace.journal().entries()).extracting(JournalEntry::errorCode).containsOnly(0);
    }
}
