package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import io.filehost.camel.common.camel.feed.FeedWork;
import io.filehost.camel.common.camel.feed.Opener;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.support.LoggingExceptionHandler;
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

        assertThat(warning("mediafire:/Inbox?excludeExt=tmp")).hasValue(
                "keeps its position in memory: 2 files in scope will be delivered again after a restart. Set stateFile to keep it");
    }

    @Test
    void whereOnlyWhatIsNewIsReadARestartLosesWhatComesMeanwhile() throws Exception {
        assertThat(warning("mediafire:/Inbox?initialRevision=latest")).get().asString()
                .contains("what changes while it is stopped");
    }

    @Test
    void aStoredPositionIsNoMatter() throws Exception {
        assertThat(warning("mediafire:/Inbox?stateFile=" + directory.resolve("state"))).isEmpty();
    }

    private Optional<String> warning(String uri) throws Exception {
        MediaFireEndpoint endpoint = mediafire.context().getEndpoint(uri, MediaFireEndpoint.class);
        FeedWork<FileInfo, FolderKey> work
                = new FeedWork<>(new WatchedAccount(endpoint, Clock.systemUTC()), Clock.systemUTC());
        work.start(Opener.onDemand(endpoint));
        work.poll(Opener.onDemand(endpoint), 1, () -> true, new LoggingExceptionHandler(mediafire.context(), getClass()));
        Optional<String> warning = work.restartWarning();
        work.stop();
        return warning;
    }
}
