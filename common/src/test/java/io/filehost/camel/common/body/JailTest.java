package io.filehost.camel.common.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JailTest {

    @TempDir
    Path outside;

    @ParameterizedTest
    @ValueSource(strings = {
            "", " ", ".", "..", "../up", "a/../../up", "a/..", "a//b", "a/", "/etc/passwd", "//host/share", "C:",
            "C:evil", "c:/evil", "a\\b", "..\\up", "a\0b", "a\nb", "a\u007fb", "./a", "a/ /b" })
    void namesThatLeadElsewhereAreRefused(String name) {
        assertThatThrownBy(() -> new Jail(outside.resolve("work")).resolve(name)).isInstanceOf(UnsafeNameException.class)
                .hasMessageNotContainingAny("\n", "\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a", "a b+c%2F&d", "...", "..a", "a..", "漢字/😀.txt", ".hidden", "ab:c", "in/2026/01/x.csv", "עברית.txt" })
    void otherNamesStayBelowTheDirectory(String name) throws IOException {
        Path work = outside.resolve("work");

        assertThat(new Jail(work).resolve(name)).isEqualTo(work.resolve(name)).startsWithRaw(work);
    }

    @Test
    void aNeighbourWithTheSameBeginningIsOutside() throws IOException {
        Files.createDirectories(outside.resolve("work"));
        Files.createDirectories(outside.resolve("workshop"));
        Files.createSymbolicLink(outside.resolve("work/link"), outside.resolve("workshop"));

        assertThatThrownBy(() -> new Jail(outside.resolve("work")).resolve("link/a")).isInstanceOf(UnsafeNameException.class)
                .hasMessageContaining("a link");
    }

    @Test
    void aLinkFurtherUpIsSeenThroughFoldersThatDoNotExistYet() throws IOException {
        Files.createDirectories(outside.resolve("work"));
        Files.createSymbolicLink(outside.resolve("work/link"), outside);

        assertThatThrownBy(() -> new Jail(outside.resolve("work")).resolve("link/new/newer/a"))
                .isInstanceOf(UnsafeNameException.class);
    }

    @Test
    void theDirectoryMayItselfBeALink() throws IOException {
        Path real = Files.createDirectories(outside.resolve("real"));
        Path link = Files.createSymbolicLink(outside.resolve("link"), real);

        assertThat(new Jail(link).resolve("a/b")).isEqualTo(link.resolve("a/b"));
    }
}
