package io.filehost.camel.example.transfer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.example.transfer.store.Stamp;
import org.apache.camel.component.file.FileConsumer;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTreeTest {

    @TempDir
    Path home;

    private Path root;
    private SourceTree tree;

    @BeforeEach
    void linkTheTree() throws IOException {
        root = Files.createDirectory(home.resolve("real"));
        Path link = Files.createSymbolicLink(home.resolve("link"), root);
        tree = new SourceTree(link);
    }

    @Test
    void everyRegularFileIsFoundHiddenAndEmptyOnesIncluded() throws IOException {
        write("a.txt", "1");
        write(".hidden/.b", "");
        write("back\\slash", "22");

        assertThat(tree.scan().files()).extracting(Stamp::path).containsExactlyInAnyOrder("a.txt", ".hidden/.b", "back\\slash");
        assertThat(tree.scan().leftOut()).isEmpty();
    }

    @Test
    void linkedFoldersAreNotFollowed() throws IOException {
        write("sub/a.txt", "1");
        Files.createSymbolicLink(root.resolve("sub/loop"), root);

        assertThat(tree.scan().files()).extracting(Stamp::path).containsExactly("sub/a.txt");
        assertThat(tree.accept(generic("sub/loop"))).isFalse();
    }

    @Test
    void whatTheFileComponentKeepsForItselfIsNamed() throws IOException {
        write(".camel/a.txt", "1");
        write("b.camelLock", "1");

        assertThat(tree.scan().files()).isEmpty();
        assertThat(tree.scan().leftOut()).containsOnlyKeys(".camel", "b.camelLock");
    }

    @Test
    void anAcceptedFileCarriesTheStateInWhichItWasSeen() throws IOException {
        write("back\\slash", "22");
        GenericFile<File> file = generic("back\\slash");
        assertThat(tree.accept(file)).isTrue();

        write("back\\slash", "22 and more");

        assertThat(SourceTree.stampOf(file).path()).isEqualTo("back\\slash");
        assertThat(SourceTree.stampOf(file).size()).isEqualTo(2);
    }

    @Test
    void aFileThatVanishedIsNotAccepted() throws IOException {
        assertThat(tree.accept(generic("gone"))).isFalse();
    }

    @Test
    void aPathThatLeadsOutOfTheTreeIsNotInIt() {
        assertThat(tree.contains(tree.locate("a/../../x").normalize())).isFalse();
        assertThat(tree.contains(tree.locate("a/b").normalize())).isTrue();
    }

    private GenericFile<File> generic(String path) {
        Path link = home.resolve("link");
        return FileConsumer.asGenericFile(link.toString(), link.resolve(path).toFile(), null, false);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
