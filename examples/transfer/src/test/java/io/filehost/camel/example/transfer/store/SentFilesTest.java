package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SentFilesTest {

    private static final Stamp STAMP = new Stamp("a:b/日本\n.txt", 3, 1000);

    @TempDir
    Path home;

    private SentFiles sent;

    @BeforeEach
    void open() throws IOException {
        sent = new SentFiles(home.resolve("sent.log"));
    }

    @AfterEach
    void close() {
        sent.shutdown();
    }

    @Test
    void aFileCountsOnceItsExchangeIsCommitted() {
        sent.sent(STAMP, "abc");
        assertThat(sent.contains(STAMP.key())).isFalse();

        assertThat(sent.add(STAMP.key())).isTrue();

        assertThat(sent.contains(STAMP.key())).isTrue();
    }

    @Test
    void anotherSizeOrTimeIsAnotherState() {
        sent.sent(STAMP, "abc");
        sent.add(STAMP.key());

        assertThat(sent.contains(new Stamp(STAMP.path(), 4, 1000).key())).isFalse();
        assertThat(sent.contains(new Stamp(STAMP.path(), 3, 1001).key())).isFalse();
    }

    @Test
    void aFailedExchangeLeavesNoTrace() throws IOException {
        sent.sent(STAMP, "abc");
        sent.remove(STAMP.key());

        assertThat(sent.add(STAMP.key())).isFalse();
        reopen();
        assertThat(sent.contains(STAMP.key())).isFalse();
    }

    @Test
    void aFailureAfterACommitDoesNotUndoIt() {
        sent.sent(STAMP, "abc");
        sent.add(STAMP.key());
        sent.remove(STAMP.key());

        assertThat(sent.contains(STAMP.key())).isTrue();
    }

    @Test
    void hashesAndRefusalsSurviveARestart() throws IOException {
        Stamp refused = new Stamp("ab", 1, 2);
        sent.sent(STAMP, "abc");
        sent.add(STAMP.key());
        sent.refused(refused, "too short");
        sent.add(refused.key());

        reopen();

        assertThat(sent.find(STAMP)).contains(new SentFiles.Entry(STAMP, "abc", ""));
        assertThat(sent.find(refused)).get().satisfies(entry -> {
            assertThat(entry.isRefused()).isTrue();
            assertThat(entry.refusal()).isEqualTo("too short");
        });
    }

    private void reopen() throws IOException {
        sent.shutdown();
        open();
    }
}
