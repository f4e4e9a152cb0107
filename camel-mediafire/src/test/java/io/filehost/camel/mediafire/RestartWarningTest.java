package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.time.Clock;

import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RestartWarningTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    @Test
    void theFilesThatWillComeAgainAreCounted() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        mediafire.upload("/Inbox", "sub/b.txt", "b");
        mediafire.upload("/Inbox", "c.tmp", "c");
        mediafire.upload("/Elsewhere", "d.txt", "d");

        try (ConsumedFeed feed = read("mediafire:/Inbox?excludeExt=tmp")) {
            assertThat(feed.restartWarning()).hasValue("keeps its position in memory: 2 files in scope will be delivered "
                                                       + "again after a restart. Set stateFile to keep it");
        }
    }

    @Test
    void whereOnlyWhatIsNewIsReadARestartLosesWhatComesMeanwhile() throws Exception {
        try (ConsumedFeed feed = read("mediafire:/Inbox?initialRevision=latest")) {
            assertThat(feed.restartWarning()).get().asString().contains("what changes while it is stopped");
        }
    }

    @Test
    void aStoredPositionIsNoMatter() throws Exception {
        try (ConsumedFeed feed = read("mediafire:/Inbox?stateFile=" + directory.resolve("state"))) {
            assertThat(feed.restartWarning()).isEmpty();
        }
    }

    private ConsumedFeed read(String uri) throws Exception {
        MediaFireEndpoint endpoint = mediafire.context().getEndpoint(uri, MediaFireEndpoint.class);
        ConsumedFeed feed = ConsumedFeed.open(endpoint, Opener.onDemand(endpoint), Clock.systemUTC(), false);
        feed.reader().poll(1, () -> true);
        return feed;
    }
}
