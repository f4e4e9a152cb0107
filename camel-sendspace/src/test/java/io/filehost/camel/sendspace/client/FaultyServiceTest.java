package io.filehost.camel.sendspace.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.sendspace.client.EmulatedMember.request;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong on the way, what the client says about uploads is true. */
class FaultyServiceTest {

    private static final int UPLOADS = 40;

    private final EmulatedMember member = EmulatedMember.start();

    @AfterEach
    void stop() {
        member.close();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void noUploadIsMadeTwiceNorSaidToBeDoneInVain(long seed) {
        Set<String> done = new HashSet<>();
        Set<String> failed = new HashSet<>();
        try (SendspaceClient client = member.client()) {
            client.call(FolderMethods.GET_ALL, Params.none());
            member.emulator().faults().everything(0.15, seed);
            for (int i = 0; i < UPLOADS; i++) {
                String name = "file" + i + ".txt";
                try {
                    client.upload(request(name, FolderId.ROOT, "content of " + name));
                    done.add(name);
                } catch (FileHostException failure) {
                    failed.add(name);
                }
            }
            member.emulator().faults().clear();
        }

        List<String> names = member.emulator().accounts()
                .exclusively(() -> member.account().tree().allFiles().stream().map(StoredFile::name).toList());
        assertThat(names).as("seed %d", seed).doesNotHaveDuplicates().containsAll(done);
        assertThat(done.size() + failed.size()).isEqualTo(UPLOADS);
        assertThat(done).as("seed %d", seed).hasSizeGreaterThan(UPLOADS / 2);
    }

    @Test
    void manyThreadsShareASessionThatEndsUnderThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (SendspaceClient client = member.client()) {
            List<Callable<Integer>> calls = new ArrayList<>();
            IntStream.range(0, 8).forEach(i -> calls.add(() -> {
                int folders = 0;
                for (int j = 0; j < 10; j++) {
                    folders += client.call(FolderMethods.GET_ALL, Params.none()).folders().size();
                }
                return folders;
            }));
            client.call(FolderMethods.GET_ALL, Params.none());
            member.emulator().endSessions();

            for (Future<Integer> result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(10);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(member.calls("auth.login")).isEqualTo(2);
    }

    @Test
    void noTextOfAFailureHoldsASecret() {
        member.emulator().faults().everything(0.5, 7);
        Set<String> texts = new HashSet<>();
        try (SendspaceClient client = member.client()) {
            for (int i = 0; i < 30; i++) {
                try {
                    client.upload(request("a.txt", FolderId.ROOT, "hello"));
                } catch (FileHostException failure) {
                    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                        texts.add(String.valueOf(cause.getMessage()));
                    }
                }
            }
            member.emulator().faults().clear();
        }

        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(EmulatedMember.PASSWORD)
                .doesNotContain("session_key=").doesNotContain("UPLOAD_IDENTIFIER").doesNotContain("apiupload"));
    }
}
