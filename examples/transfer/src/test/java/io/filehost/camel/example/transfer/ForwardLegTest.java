package io.filehost.camel.example.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.ForwardedFiles;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Content;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Step;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ForwardLegTest {

    private static final String HASH = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
    private static final Content CONTENT = new Content("a/b.txt", HASH);

    @TempDir
    Path home;

    private final List<FileInfo> there = new ArrayList<>();
    private final ForwardTally tally = new ForwardTally(Clock.systemUTC());
    private CamelContext camel;
    private ArchivedFiles archived;
    private ForwardedFiles forwarded;
    private ForwardLeg leg;

    @BeforeEach
    void archiveAFile() throws IOException {
        camel = new DefaultCamelContext();
        archived = new ArchivedFiles(home.resolve("archived.log"));
        archived.archived(new ArchivedFiles.Entry(CONTENT.path(), HASH, "key1"));
        forwarded = new ForwardedFiles(home.resolve("forwarded.log"));
        AnnouncedUploads announced = new AnnouncedUploads(folder -> folder.equals("/Archive/a") ? there : List.of());
        leg = new ForwardLeg(archived, forwarded, announced, tally, new Halt(), "friend@example.com");
    }

    @AfterEach
    void close() throws Exception {
        archived.close();
        forwarded.close();
        camel.close();
    }

    @Test
    void eachFileGoesOnWhereTheLogEnds() {
        assertThat(next("key1")).isEqualTo("SEND");
        forwarded.sent(CONTENT, "id1");
        assertThat(next("key1")).isEqualTo("VERIFY");
        forwarded.verified(CONTENT, "id1");
        assertThat(next("key1")).isEqualTo("MAIL");
        forwarded.mailing(CONTENT, "id1");
        assertThat(next("key1")).isEqualTo("MAIL");
        forwarded.mailed(CONTENT, "id1");
        assertThat(next("key1")).isEqualTo("NOTHING");
        forwarded.refused(CONTENT, "too large");
        assertThat(next("key1")).isEqualTo("NOTHING");
    }

    @Test
    void aFileWhoseMoveIsNotRecordedYetIsFromHere() {
        archived.moving(new ArchivedFiles.Entry(CONTENT.path(), "0".repeat(64), "key2"));

        assertThat(next("key2")).isEqualTo("SEND");
    }

    @Test
    void aFileThatIsNotFromTheDirectoryIsLeftAlone() {
        Exchange exchange = delivery("stranger.txt", "key9");
        leg.begin(exchange);
        leg.completed(exchange);

        assertThat(exchange.getProperty("next")).isEqualTo("NOTHING");
        assertThat(tally.figures().foreign()).isOne();
    }

    @Test
    void anAnnouncedUploadIsTakenWhenItsMarkIsThereOnce() {
        forwarded.sending(CONTENT);
        there.add(file("other", "something else"));
        assertThat(next("key1")).isEqualTo("SEND");

        there.add(file("id1", AnnouncedUploads.mark(CONTENT)));

        assertThat(next("key1")).isEqualTo("VERIFY");
        assertThat(step()).isEqualTo(Step.SENT);
        assertThat(tally.figures().found()).isOne();
    }

    @Test
    void anAnnouncedUploadThatIsThereTwiceStopsTheFileAndNamesBoth() {
        forwarded.sending(CONTENT);
        there.add(file("id1", AnnouncedUploads.mark(CONTENT)));
        there.add(file("id2", AnnouncedUploads.mark(CONTENT)));

        assertThatThrownBy(() -> next("key1")).isInstanceOf(IllegalStateException.class).hasMessageContaining("id1, id2");
        assertThat(step()).isEqualTo(Step.SENDING);
    }

    @Test
    void anotherContentThanTheArchivedOneIsAnError() {
        forwarded.sent(CONTENT, "id1");
        Exchange exchange = delivery(CONTENT.path(), "key1");
        leg.begin(exchange);
        exchange.getMessage().setBody(new ByteArrayInputStream("another".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> leg.verify(exchange)).isInstanceOf(IOException.class).hasMessageContaining(CONTENT.path());
        assertThat(step()).isEqualTo(Step.SENT);
    }

    @Test
    void theLinkGoesToTheRecipient() {
        Exchange exchange = mailing();

        assertThat(exchange.getMessage().getHeader(SendspaceConstants.RECIPIENT_EMAILS)).isEqualTo("friend@example.com");
        assertThat(exchange.getMessage().getHeader(SendspaceConstants.MAIL_MESSAGE, String.class))
                .isEqualTo("a/b.txt\nhttp://host/file/id1");
    }

    @Test
    void aMailThatWasRefusedHasNotGoneAndOneWithoutAnAnswerMayHave() {
        Exchange refused = mailing();
        refused.setProperty(Exchange.EXCEPTION_CAUGHT, new FileHostException("busy", ErrorKind.RETRY));
        assertThatThrownBy(() -> leg.failed(refused)).hasMessage("busy");
        assertThat(step()).isEqualTo(Step.VERIFIED);

        Exchange lost = mailing();
        lost.setProperty(Exchange.EXCEPTION_CAUGHT, new LostReplyException("files.sendMail", "no answer", new IOException()));
        assertThatThrownBy(() -> leg.failed(lost)).isInstanceOf(LostReplyException.class);
        assertThat(step()).isEqualTo(Step.MAILING);
    }

    private Exchange mailing() {
        forwarded.verified(CONTENT, "id1");
        Exchange exchange = delivery(CONTENT.path(), "key1");
        leg.begin(exchange);
        exchange.getMessage().setBody("http://host/file/id1");
        leg.mailing(exchange);
        return exchange;
    }

    private String next(String key) {
        Exchange exchange = delivery(CONTENT.path(), key);
        leg.begin(exchange);
        return exchange.getProperty("next", String.class);
    }

    private Exchange delivery(String path, String key) {
        Exchange exchange = new DefaultExchange(camel);
        exchange.getMessage().setHeader(Exchange.FILE_NAME, path);
        exchange.getMessage().setHeader(MediaFireConstants.QUICK_KEY, key);
        return exchange;
    }

    private Step step() {
        return forwarded.find(CONTENT).orElseThrow().step();
    }

    private static FileInfo file(String id, String description) {
        return new FileInfo(new FileId(id), "b.txt", 7, FolderId.ROOT, null, 0, description, false, FileLimits.NONE, "", "");
    }
}
