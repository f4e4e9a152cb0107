package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.SentFiles;
import io.filehost.camel.example.transfer.store.Stamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VerificationTest {

    private static final String OTHER = "0".repeat(64);

    @TempDir
    Path home;

    private Path file;
    private String hash;
    private SentFiles sent;
    private ArchivedFiles archived;
    private Verification verification;

    @BeforeEach
    void makeATreeWithOneFile() throws IOException {
        Path root = Files.createDirectory(home.resolve("tree"));
        file = Files.writeString(root.resolve("a.txt"), "content");
        hash = Verification.sha256(Files.newInputStream(file));
        sent = new SentFiles(home.resolve("sent.log"));
        archived = new ArchivedFiles(home.resolve("archived.log"));
        verification = new Verification(new SourceTree(root), sent, archived);
    }

    @AfterEach
    void close() throws IOException {
        sent.shutdown();
        archived.close();
    }

    @Test
    void theLocalContentGoesToTheArchive() throws IOException {
        assertThat(verification.judge("a.txt", hash, "key1")).isEqualTo(Verdict.ARCHIVE);
    }

    @Test
    void theSameContentUnderAnotherKeyIsATwin() throws IOException {
        archived.archived(new ArchivedFiles.Entry("a.txt", hash, "key1"));

        assertThat(verification.judge("a.txt", hash, "key2")).isEqualTo(Verdict.TWIN);
        assertThat(verification.judge("a.txt", hash, "key1")).isEqualTo(Verdict.ARCHIVE);
    }

    @Test
    void aFileThatWasRemovedLocallyCountsByWhatWasSent() throws IOException {
        markSent(hash);
        Files.delete(file);

        assertThat(verification.judge("a.txt", hash, "key1")).isEqualTo(Verdict.ARCHIVE);
    }

    @Test
    void anOlderContentIsSupersededWhenTheNewerOneWasSent() throws IOException {
        markSent(hash);

        assertThat(verification.judge("a.txt", OTHER, "key1")).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void anotherContentThanTheLocalOneIsAnErrorWhenNothingExplainsIt() {
        assertThatThrownBy(() -> verification.judge("a.txt", OTHER, "key1")).isInstanceOf(IOException.class)
                .hasMessageContaining("a.txt").hasMessageContaining(OTHER);
    }

    @Test
    void aFileThatIsNotFromTheDirectoryIsForeignAlsoWhenItsNameLeadsOut() throws IOException {
        Files.writeString(home.resolve("secret.txt"), "content");

        assertThat(verification.judge("b.txt", hash, "key1")).isEqualTo(Verdict.FOREIGN);
        assertThat(verification.judge("../secret.txt", hash, "key1")).isEqualTo(Verdict.FOREIGN);
    }

    private void markSent(String content) throws IOException {
        Stamp stamp = Stamp.of(file, "a.txt");
        sent.sent(stamp, content);
        sent.add(stamp.key());
    }
}
