package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.example.transfer.kill.SendspaceTree;
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
    private static final String RECIPIENT = "friend@example.com";
    private static final Set<String> LOST = Set.of("drop", "loseReply", "truncate");

    @TempDir
    Path home;

    private Path directory;
    private MediaFireEmulator emulator;
    private SendspaceEmulator sendspace;

    @BeforeEach
    void startTheEmulators() throws IOException {
        directory = Files.createDirectory(home.resolve("what? 100%"));
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(USERNAME, PASSWORD).application("42", "key")
                .data(home.resolve("emulator")).build());
        sendspace = SendspaceEmulator.start(SendspaceOptions.builder().account(USERNAME, PASSWORD).apiKey("key")
                .data(home.resolve("sendspace")).build());
    }

    @AfterEach
    void stopTheEmulators() {
        emulator.close();
        sendspace.close();
        assertThat(emulator.failures().all()).isEmpty();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    @Test
    void everythingArrivesOnBothServicesAndASecondRunMakesNoUploadCall() throws Exception {
        AwkwardTree.make(directory, 45, 12_000_000, 11);

        Outcome first = transfer();

        assertThat(first.isComplete()).isTrue();
        assertThat(first.verified()).isEqualTo(45);
        assertThat(first.links()).hasSize(5);
        assertThat(archive()).isEqualTo(Trees.local(directory));
        assertThat(inbox()).isEmpty();
        assertThat(onSendspace()).isEqualTo(Trees.local(directory));
        assertThat(sendspace.outbox().entries()).hasSize(45).allMatch(mail -> mail.to().equals(RECIPIENT));
        assertThat(onward(first).verified()).isEqualTo(45);

        emulator.journal().clear();
        sendspace.journal().clear();
        Outcome second = transfer();

        assertThat(second.isComplete()).isTrue();
        assertThat(second.unchanged()).isEqualTo(45);
        assertThat(emulator.journal().that(entry -> entry.method().startsWith("upload/"))).isEmpty();
        assertThat(emulator.journal().count("download")).isZero();
        assertThat(onward(second).unchanged()).isEqualTo(45);
        assertThat(sendspace.journal().that(entry -> entry.method().toLowerCase(Locale.ROOT).startsWith("upload"))).isEmpty();
        assertThat(sendspace.outbox().entries()).hasSize(45);
    }

    @Test
    void withMediaFireOnlyNothingGoesToSendspaceAndALaterRunSendsItOn() throws Exception {
        write("a/b.txt", "content");

        Outcome first = transfer(new Services(mediaFire(), Optional.empty()));

        assertThat(first.isComplete()).isTrue();
        assertThat(first.forwarded()).isEmpty();
        assertThat(sendspace.journal().entries()).isEmpty();

        Outcome second = transfer();

        assertThat(second.isComplete()).isTrue();
        assertThat(second.uploads()).isZero();
        assertThat(onSendspace()).isEqualTo(Trees.local(directory));
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
        assertThat(sendspace.outbox().entries()).as("the older content stays, its link was mailed").hasSize(2);
    }

    @Test
    void aFileThatIsTooLargeForSendspaceIsListedAndTheRestIsSentOn() throws Exception {
        sendspace.change(options -> options.rules(rules -> rules.with(Limit.LARGEST_FILE, 1000)));
        write("large.bin", "x".repeat(1001));
        write("small.bin", "x".repeat(1000));

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.isAnythingRefused()).isTrue();
        assertThat(onward(outcome).refused()).containsOnlyKeys("large.bin");
        assertThat(onSendspace()).containsOnlyKeys("small.bin");
    }

    @Test
    void anUploadThatNobodyRecordedIsFoundAndNotMadeAgain() throws Exception {
        write("a/b.txt", "content");
        transfer();
        rewriteForwardedLog(lines -> lines.subList(0, 1));

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(onward(outcome).found()).isOne();
        assertThat(onward(outcome).sent()).isZero();
        assertThat(onSendspace()).isEqualTo(Trees.local(directory));
    }

    @Test
    void aMailThatMayHaveGoneIsSentAgainAndCounted() throws Exception {
        write("a/b.txt", "content");
        transfer();
        rewriteForwardedLog(lines -> lines.subList(0, lines.size() - 1));

        Outcome outcome = transfer();

        assertThat(onward(outcome).mailed()).isOne();
        assertThat(onward(outcome).mailedAgain()).isOne();
        assertThat(onward(outcome).sent()).isZero();
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
        sendspace.faults().everything(0.05, 6);

        Outcome outcome = transfer();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(archive()).isEqualTo(Trees.local(directory));
        assertThat(onSendspace()).isEqualTo(Trees.local(directory));
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
        assertThatThrownBy(() -> transfer(services(
                new MediaFireAccount(USERNAME, "wrong-password", "42", "key", emulator.baseUrl()), sendspaceAccount())))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("107").hasMessageNotContaining("wrong-password");
    }

    @Test
    void aWrongPasswordForSendspaceIsSaidBeforeAnythingMoves() throws Exception {
        write("abc", "content");

        assertThatThrownBy(() -> transfer(services(
                mediaFire(), new SendspaceAccount(USERNAME, "wrong-password", "key", RECIPIENT, sendspace.baseUrl()))))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("sendspace").hasMessageContaining("error 8")
                .hasMessageNotContaining("wrong-password");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void anAddressThatNobodyListensAtIsSaidInOneLine() {
        assertThatThrownBy(() -> transfer(services(
                new MediaFireAccount(USERNAME, PASSWORD, "42", "key", "http://127.0.0.1:1"), sendspaceAccount())))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void anAddressOfSendspaceThatNobodyListensAtIsSaidInOneLine() {
        assertThatThrownBy(() -> transfer(services(
                mediaFire(), new SendspaceAccount(USERNAME, PASSWORD, "key", RECIPIENT, "http://127.0.0.1:1"))))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("sendspace").hasMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void aServiceThatIsDownIsSaidAfterOneRepetition() {
        emulator.faults().on("user/get_session_token").answerStatus(503);

        assertThatThrownBy(this::transfer).isInstanceOf(UsageProblem.class).hasMessageContaining("503");

        assertThat(emulator.journal().of("user/get_session_token")).hasSize(2);
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

    private MediaFireAccount mediaFire() {
        return new MediaFireAccount(USERNAME, PASSWORD, "42", "key", emulator.baseUrl());
    }

    private SendspaceAccount sendspaceAccount() {
        return new SendspaceAccount(USERNAME, PASSWORD, "key", RECIPIENT, sendspace.baseUrl());
    }

    private static Services services(MediaFireAccount mediaFire, SendspaceAccount sendspace) {
        return new Services(mediaFire, Optional.of(sendspace));
    }

    private Outcome transfer() throws Exception {
        return transfer(services(mediaFire(), sendspaceAccount()));
    }

    private Outcome transfer(Services services) throws Exception {
        Settings settings = new Settings(
                directory, home.resolve("data"), Optional.of(services), Emulation.PLAIN, services.sendspace().isPresent(),
                false);
        return new Transfer(settings, new Silence(), new Halt(), InstantSource.system()).run(Hooks.NONE);
    }

    private static Outcome.Forwarded onward(Outcome outcome) {
        return outcome.forwarded().orElseThrow();
    }

    // What a kill leaves: the log ends early, and the feed has not closed the delivery.
    private void rewriteForwardedLog(UnaryOperator<List<String>> change) throws IOException {
        Path log = home.resolve("data/forwarded.log");
        Files.write(log, change.apply(Files.readAllLines(log)));
        Files.delete(home.resolve("data/archive.state"));
    }

    private Map<String, String> onSendspace() {
        return sendspace.accounts()
                .exclusively(() -> SendspaceTree.of(sendspace.account(USERNAME).tree(), "Archive"));
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
