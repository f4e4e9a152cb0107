package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.feed.MemoryRevisionRepository;
import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Folders of a running consumer that go away, come back, or are made again. */
class WatchedFolderRouteTest {

    private static final String INBOX = "mediafire:/Inbox?scheduler=#byHand&delay=1";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages received = new ReceivedMessages();

    @BeforeEach
    void bind() {
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.context().getRegistry().bind("changes", new MemoryRevisionRepository());
        HealthCheckRegistry checks = HealthCheckRegistry.get(mediafire.context());
        checks.register(checks.resolveById("consumers"));
    }

    @Test
    void aFolderMadeAgainAtItsPathIsWatchedFromItsFirstFile() throws Exception {
        startWithOneFile(INBOX + "&initialRevision=earliest");
        delete("/Inbox");
        turn();
        assertThat(health()).isEqualTo(HealthCheck.State.DOWN);

        mediafire.upload("/Inbox", "b.txt", "b");
        turn();

        assertThat(received.names()).containsExactly("a.txt", "b.txt");
        assertThat(health()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void aConsumerWithAnIdGoesOnInTheFolderMadeAgain() throws Exception {
        startWithOneFile(INBOX + "&consumerId=one&revisionRepository=#changes");
        delete("/Inbox");
        mediafire.upload("/Inbox", "b.txt", "b");

        turn();

        assertThat(received.names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aPurgedFolderIsMissedAtTheNextChangeOfTheAccount() throws Exception {
        startWithOneFile(INBOX);
        mediafire.send("mediafire:/?operation=purge", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox"));
        turn();
        assertThat(health()).isEqualTo(HealthCheck.State.DOWN);

        mediafire.upload("/Inbox", "b.txt", "b");
        turn();

        assertThat(received.names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFolderRestoredFromTheTrashIsWatchedOn() throws Exception {
        String key = startWithOneFile(INBOX);
        delete("/Inbox");
        turn();

        mediafire.send("mediafire:/?operation=restore", null, Map.of(MediaFireConstants.SUBJECT_FOLDER_KEY, key));
        mediafire.upload("/Inbox", "b.txt", "b");
        turn();

        assertThat(received.names()).endsWith("b.txt");
        assertThat(health()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void aFolderNamedByItsKeyFailsEveryPollWhileItIsGone() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        String key = key("/Inbox");
        start("mediafire:key:" + key + "?scheduler=#byHand&delay=1");
        turn();
        delete("/Inbox");

        turn();

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(health()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void aTargetThatWasDeletedIsMadeAgainAndStaysOutOfTheScope() throws Exception {
        startWithOneFile(INBOX + "&afterRead=move&moveTo=done");
        delete("/Inbox/done");
        turn();

        mediafire.upload("/Inbox", "b.txt", "b");
        mediafire.upload("/Inbox", "sub/c.txt", "c");
        turn();
        turn();

        assertThat(mediafire.at("/Inbox/done/b.txt").name()).isEqualTo("b.txt");
        assertThat(mediafire.at("/Inbox/done/sub/c.txt").name()).isEqualTo("c.txt");
        assertThat(received.names()).containsExactly("a.txt", "b.txt", "sub/c.txt");
    }

    @Test
    void aTargetMadeAgainByHandIsOutOfTheScopeWithTheFirstMove() throws Exception {
        startWithOneFile(INBOX + "&afterRead=move&moveTo=done");
        delete("/Inbox/done");
        mediafire.send("mediafire:/?operation=createFolder", null,
                Map.of(MediaFireConstants.TARGET_FOLDER_PATH, "/Inbox/done"));
        turn();

        mediafire.upload("/Inbox", "b.txt", "b");
        turn();
        turn();

        assertThat(mediafire.at("/Inbox/done/b.txt").name()).isEqualTo("b.txt");
        assertThat(received.names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aTargetAboveTheWatchedFolderKeepsNothingOut() throws Exception {
        mediafire.upload("/Inbox/new", "a.txt", "a");
        start("mediafire:/Inbox/new?scheduler=#byHand&delay=1&afterRead=move&moveTo=/Inbox");
        turn();

        mediafire.upload("/Inbox/new/sub", "b.txt", "b");
        turn();
        mediafire.upload("/Inbox/new", "c.txt", "c");
        turn();

        assertThat(received.names()).containsExactly("a.txt", "sub/b.txt", "c.txt");
        assertThat(mediafire.at("/Inbox/a.txt").name()).isEqualTo("a.txt");
        assertThat(mediafire.at("/Inbox/sub/b.txt").name()).isEqualTo("b.txt");
    }

    @Test
    void aFolderThatWasMadeAgainIsNotNewAtTheNextStart() throws Exception {
        mediafire.upload("/Inbox", "before.txt", "a");
        start(INBOX + "&initialRevision=latest");
        turn();
        delete("/Inbox");
        turn();
        mediafire.upload("/Inbox", "b.txt", "b");
        turn();
        assertThat(received.names()).containsExactly("b.txt");

        mediafire.context().getRouteController().stopRoute("one");
        mediafire.context().getRouteController().startRoute("one");
        turn();

        assertThat(received.names()).containsExactly("b.txt");
    }

    private String startWithOneFile(String uri) throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        start(uri);
        turn();
        assertThat(received.names()).containsExactly("a.txt");
        return key("/Inbox");
    }

    private String key(String path) {
        var tree = mediafire.emulator().account(CamelOnEmulator.USERNAME).tree();
        return tree.folderAt(path.substring(1)).orElseThrow().key();
    }

    private void delete(String folder) throws Exception {
        mediafire.send("mediafire:/?operation=delete", null, Map.of(MediaFireConstants.SUBJECT_PATH, folder));
    }

    private void turn() {
        scheduler.turn();
        scheduler.turn();
    }

    private HealthCheck.State health() {
        return HealthCheckHelper.invokeReadiness(mediafire.context(), "full").stream()
                .filter(result -> result.getCheck().getId().startsWith("consumer:")).findFirst().orElseThrow().getState();
    }

    private void start(String uri) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("one").process(received::take);
            }
        });
    }
}
