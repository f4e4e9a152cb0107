package io.filehost.camel.emulator.kernel;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TemporaryDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void itIsGoneWhenItIsClosed() throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.in(parent);
        Files.createDirectories(directory.path().resolve("a/b"));

        directory.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void oneThatWasLeftBehindIsRemoved() throws Exception {
        Path left = Files.createDirectories(parent.resolve("filehost-emulator-left/blobs")).getParent();
        Files.createFile(left.resolve("owner-999999999"));

        try (TemporaryDirectory directory = TemporaryDirectory.in(parent)) {
            assertThat(left).doesNotExist();
            assertThat(directory.path()).isDirectory();
        }
    }

    @Test
    void whatMayBeInUseIsLeftAlone() throws Exception {
        Path unknown = Files.createDirectories(parent.resolve("filehost-emulator-unknown"));
        Path other = Files.createDirectories(parent.resolve("something-else"));
        Files.createFile(other.resolve("owner-999999999"));

        try (TemporaryDirectory first = TemporaryDirectory.in(parent);
             TemporaryDirectory second = TemporaryDirectory.in(parent)) {
            assertThat(first.path()).isDirectory().isNotEqualTo(second.path());
            assertThat(unknown).isDirectory();
            assertThat(other).isDirectory();
        }
    }
}
