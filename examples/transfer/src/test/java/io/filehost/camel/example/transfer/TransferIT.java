package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.example.transfer.kill.Trees;
import io.filehost.camel.example.transfer.tree.AwkwardTree;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole program but its command line, against an emulator that the test can look into. */
class TransferIT {

    private static final String USERNAME = "it@example.com";
    private static final String PASSWORD = "right-password";
    private static final Set<String> LOST = Set.of("drop", "loseReply", "truncate");

    @TempDir
    Path home;

    private Path directory;
    private MediaFireEmulator emulator;

    @BeforeEach
    void startTheEmulator() throws IOException {
        directory = Files.createDirectory(home.resolve("what? 100%"));
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(USERNAME, PASSWORD).application("42", "key")
                .data(home.resolve("emulator")).build());
    }

    @AfterEach
    void stopTheEmulator() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void everythingArrivesAndASecondRunMakesNoUploadCall() throws Exception {
        AwkwardTree.make(directory, 45, 12_000_000, 11);

        Outcome first = transfer();

        assertThat(first.isComplete()).isTrue();
        assertThat(first.verified()).isEqualTo(45);
        assertThat(first.links()).hasSize(5);
        assertThat(archive()).isEqualTo(Trees.local(directory));
        assertThat(inbox()).isEmpty();

        emulator.journal().clear();
        Outcome second = transfer();

        assertThat(second.isComplete()).isTrue();
        assertThat(second.unchanged()).isEqualTo(45);
        assertThat(emulator.journal().that(entry -> entry.method().startsWith("upload/"))).isEmpty();
        assertThat(emulator.journal().count("download")).isZero();
    }

    @Test
    void anEmptyFileGoesByItsHash() throws Exception {
        write("empty.txt", "");

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.kinds()).isEqualTo(Map.of(UploadKind.INSTANT, 1));
    }

    @Test
    void aFileThatChangedReplacesItsOlderContentInTheArchive() throws Exception {
        write("a/b.txt", "old");
        transfer();

        write("a/b.txt", "new and longer");
        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.uploads()).isOne();
        assertThat(archive()).isEqualTo(Trees.local(directory));
    }

    @Test
    void namesThatTheServiceRefusesAreListedAndTheRestArrives() throws Exception {
        write("ab", "two letters");
        write(" abc", "a space in front");
        write("a\nbc", "a line break");
        write("abc", "three letters");

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.refused()).containsOnlyKeys("ab", " abc", "a\nbc");
        assertThat(archive()).containsOnlyKeys("abc");
        assertThat(transfer().refused()).hasSize(3);
    }

    @Test
    void everyKindOfFaultIsSurvivedAndNoTokenIsUsedAgainAfterALostReply() throws Exception {
        AwkwardTree.make(directory, 30, 10_000_000, 12);
        emulator.faults().everything(0.05, 5);

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(archive()).isEqualTo(Trees.local(directory));
        assertThat(outcome.redelivered()).isZero();
        assertThat(tokensUsedAfterALostReply()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aNameWithABackslashIsTriedAgainAfterAFailure() throws Exception {
        write("Ordner/back\\slash.bin", "content");
        emulator.faults().on("upload/check").times(6).answerHtml("<html>busy</html>");

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(archive()).isEqualTo(Trees.local(directory));
    }

    @Test
    void aWrongPasswordIsSaidInOneLineWithoutThePassword() {
        assertThatThrownBy(() -> transfer(new Account(USERNAME, "wrong-password", "42", "key", emulator.baseUrl())))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("107").hasMessageNotContaining("wrong-password");
    }

    @Test
    void anAddressThatNobodyListensAtIsSaidInOneLine() {
        assertThatThrownBy(() -> transfer(new Account(USERNAME, PASSWORD, "42", "key", "http://127.0.0.1:1")))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void theStateOfAnotherDirectoryIsRefused() throws Exception {
        write("abc", "1");
        transfer();
        directory = Files.createDirectory(home.resolve("another"));

        assertThatThrownBy(this::transfer).isInstanceOf(UsageProblem.class).hasMessageContaining("--data");
    }

    private List<String> tokensUsedAfterALostReply() {
        Set<String> lost = new HashSet<>();
        List<String> reused = new ArrayList<>();
        for (JournalEntry entry : emulator.journal().that(entry -> !entry.method().startsWith("upload/"))) {
            if (lost.contains(entry.token())) {
                reused.add(entry.method());
            }
            if (LOST.contains(entry.fault()) && !entry.token().isEmpty()) {
                lost.add(entry.token());
            }
        }
        return reused;
    }

    private Outcome transfer() throws Exception {
        return transfer(new Account(USERNAME, PASSWORD, "42", "key", emulator.baseUrl()));
    }

    private Outcome transfer(Account account) throws Exception {
        Settings settings = new Settings(directory, home.resolve("data"), Optional.of(account), 0, 0, 0, false);
        return new Transfer(settings, new Silence(), new Halt(), InstantSource.system()).run(Hooks.NONE);
    }

    private Map<String, String> archive() {
        return emulator.accounts().exclusively(() -> Trees.remote(emulator.account(USERNAME).tree(), "Archive"));
    }

    private Map<String, String> inbox() {
        return emulator.accounts().exclusively(() -> Trees.remote(emulator.account(USERNAME).tree(), "Inbox"));
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Nobody looks. */
    private static final class Silence implements Reporter {

        @Override
        public void note(String line) {
            // The test asks the emulator.
        }

        @Override
        public void progress(Progress progress) {
            // The test asks the emulator.
        }
    }
}
