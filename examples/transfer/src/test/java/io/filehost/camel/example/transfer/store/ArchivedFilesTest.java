package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivedFilesTest {

    private static final ArchivedFiles.Entry ENTRY = new ArchivedFiles.Entry("a/b.txt", "abc", "key1");

    @TempDir
    Path home;

    @Test
    void aMoveThatWasAnnouncedAndNotReportedIsUnfinishedAfterARestart() throws IOException {
        try (ArchivedFiles archived = open()) {
            archived.moving(ENTRY);
        }
        try (ArchivedFiles archived = open()) {
            assertThat(archived.unfinished()).containsExactly(ENTRY);
            assertThat(archived.find(ENTRY.path())).isEmpty();
        }
    }

    @Test
    void aReportedMoveIsRemembered() throws IOException {
        try (ArchivedFiles archived = open()) {
            archived.moving(ENTRY);
            archived.archived(ENTRY);
        }
        try (ArchivedFiles archived = open()) {
            assertThat(archived.unfinished()).isEmpty();
            assertThat(archived.find(ENTRY.path())).contains(ENTRY);
        }
    }

    @Test
    void aMoveThatWasNotMadeIsForgotten() throws IOException {
        try (ArchivedFiles archived = open()) {
            archived.moving(ENTRY);
            archived.notMoved(ENTRY);
        }
        try (ArchivedFiles archived = open()) {
            assertThat(archived.unfinished()).isEmpty();
            assertThat(archived.find(ENTRY.path())).isEmpty();
        }
    }

    private ArchivedFiles open() throws IOException {
        return new ArchivedFiles(home.resolve("archived.log"));
    }
}
