package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Path;

import io.filehost.camel.example.transfer.store.ForwardedFiles.Content;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Entry;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardedFilesTest {

    private static final Content CONTENT = new Content("a/b.txt", "abc");

    @TempDir
    Path home;

    @Test
    void eachStepIsRememberedAfterARestart() throws IOException {
        change(files -> files.sending(CONTENT));
        assertThat(entry()).isEqualTo(new Entry(Step.SENDING, ""));
        change(files -> files.sent(CONTENT, "id1"));
        assertThat(entry()).isEqualTo(new Entry(Step.SENT, "id1"));
        change(files -> files.verified(CONTENT, "id1"));
        assertThat(entry()).isEqualTo(new Entry(Step.VERIFIED, "id1"));
        change(files -> files.mailing(CONTENT, "id1"));
        assertThat(entry()).isEqualTo(new Entry(Step.MAILING, "id1"));
        change(files -> files.mailed(CONTENT, "id1"));
        assertThat(entry()).isEqualTo(new Entry(Step.MAILED, "id1"));
    }

    @Test
    void anotherContentOfThePathIsAnotherMatter() throws IOException {
        try (ForwardedFiles files = open()) {
            files.mailed(CONTENT, "id1");

            assertThat(files.find(new Content(CONTENT.path(), "def"))).isEmpty();
        }
    }

    @Test
    void aRefusalKeepsItsReason() throws IOException {
        change(files -> files.refused(CONTENT, "too large"));

        assertThat(entry()).isEqualTo(new Entry(Step.REFUSED, "too large"));
    }

    @Test
    void aMailThatIsAnnouncedTwiceWithoutAnEndIsCountedAlsoAfterARestart() throws IOException {
        change(files -> files.mailing(CONTENT, "id1"));
        assertThat(mailedAgain()).isZero();

        change(files -> files.mailing(CONTENT, "id1"));

        assertThat(mailedAgain()).isOne();
    }

    @Test
    void aMailThatHasCertainlyNotGoneIsNotCountedAsGoneTwice() throws IOException {
        try (ForwardedFiles files = open()) {
            files.mailing(CONTENT, "id1");
            files.verified(CONTENT, "id1");
            files.mailing(CONTENT, "id1");

            assertThat(files.mailedAgain()).isZero();
        }
    }

    private interface Change {

        void to(ForwardedFiles files);
    }

    private void change(Change change) throws IOException {
        try (ForwardedFiles files = open()) {
            change.to(files);
        }
    }

    private Entry entry() throws IOException {
        try (ForwardedFiles files = open()) {
            return files.find(CONTENT).orElseThrow();
        }
    }

    private int mailedAgain() throws IOException {
        try (ForwardedFiles files = open()) {
            return files.mailedAgain();
        }
    }

    private ForwardedFiles open() throws IOException {
        return new ForwardedFiles(home.resolve("forwarded.log"));
    }
}
