package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.TrashedItem;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The way of an item into the trash, out of it, in again, and away, with two routes that watch. */
class TrashRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages trashed = new ReceivedMessages();
    private final ReceivedMessages filed = new ReceivedMessages();

    @BeforeEach
    void watch() throws Exception {
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/?events=trash&scheduler=#byHand&delay=1").process(trashed::take);
                from("mediafire:/Inbox?scheduler=#byHand&delay=1").process(filed::take);
            }
        });
    }

    @Test
    void aFileIsTrashedRestoredTrashedAgainAndPurged() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "letter.txt", "dear friend");
        Map<String, Object> letter = Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value());
        scheduler.turn();
        assertThat(filed.bodies()).containsExactly("dear friend");

        mediafire.send("mediafire:/?operation=delete", null, letter);
        scheduler.turn();
        assertThat(trashed.bodies()).singleElement().isInstanceOfSatisfying(TrashedItem.class,
                item -> assertThat(item.name()).isEqualTo("letter.txt"));
        assertThat(info(letter).isTrashed()).isTrue();

        mediafire.send("mediafire:/Inbox?operation=restore", null, letter);
        scheduler.turn();
        assertThat(mediafire.at("/Inbox/letter.txt").keyText()).isEqualTo(file.quickKey().value());
        assertThat(text(letter)).isEqualTo("dear friend");
        assertThat(filed.bodies()).as("it came back into the scope").containsExactly("dear friend", "dear friend");

        mediafire.send("mediafire:/?operation=delete", null, letter);
        mediafire.send("mediafire:/?operation=purge", null, letter);
        scheduler.turn();
        assertThat(trashed.bodies()).as("what was purged at once is seen by nobody").hasSize(1);
        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> info(letter))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void aFolderGoesTheSameWayWithWhatIsInIt() throws Exception {
        mediafire.upload("/Inbox/box", "letter.txt", "dear friend");
        String box = mediafire.at("/Inbox/box").keyText();
        Map<String, Object> folder = Map.of(MediaFireConstants.SUBJECT_FOLDER_KEY, box);

        mediafire.send("mediafire:/?operation=delete", null, folder);
        scheduler.turn();
        assertThat(trashed.bodies()).as("the folder and nothing in it").singleElement()
                .isInstanceOfSatisfying(TrashedItem.class, item -> assertThat(item.key()).isEqualTo(box));
        assertThat(filed.all()).isEmpty();

        mediafire.send("mediafire:/Inbox?operation=restore", null, folder);
        scheduler.turn();
        assertThat(filed.names()).containsExactly("box/letter.txt");

        mediafire.send("mediafire:/?operation=purge", null, folder);
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.ask(FolderInfo.class, "mediafire:/?operation=info", null, folder))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
        assertThat(mediafire.askList("mediafire:/Inbox?operation=list", null, Map.of())).isEmpty();
    }

    @Test
    void whatIsRestoredMayGoElsewhere() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "letter.txt", "dear friend");
        Map<String, Object> letter = Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value());
        mediafire.send("mediafire:/?operation=delete", null, letter);

        mediafire.send("mediafire:/Found?operation=restore", null, letter);
        scheduler.turn();

        assertThat(mediafire.at("/Found/letter.txt").keyText()).isEqualTo(file.quickKey().value());
        assertThat(filed.all()).as("never in the inbox while somebody looked").isEmpty();
    }

    private FileInfo info(Map<String, Object> subject) throws Exception {
        return mediafire.ask(FileInfo.class, "mediafire:/?operation=info", null, subject);
    }

    private String text(Map<String, Object> subject) throws Exception {
        return mediafire.send("mediafire:/?operation=download", null, subject).getMessage().getBody(String.class);
    }
}
