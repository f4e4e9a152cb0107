package io.filehost.camel.mediafire;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.filehost.camel.common.camel.feed.FeedWork;
import io.filehost.camel.common.camel.feed.Opener;
import io.filehost.camel.common.camel.feed.Turn;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.support.LoggingExceptionHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a poll does that is still under way when its consumer stops. */
class FeedWorkTest {

    private static final Duration SLOW = Duration.ofSeconds(2);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void aPollThatComesAfterTheStopOpensNothing() {
        FeedWork<FileInfo, FolderKey> work = work();
        work.start(opener("one"));
        work.stop();

        assertThat(poll(work, "one")).isEmpty();

        FeedWork<FileInfo, FolderKey> next = work();
        next.openNow(opener("two"));
        next.stop();
    }

    @Test
    void aStopDoesNotWaitForAServiceThatIsSlowToLetThePollBegin() throws Exception {
        FeedWork<FileInfo, FolderKey> work = work();
        mediafire.faults().onAny().times(1).drop();
        mediafire.component().getConfiguration().setMaximumRetries(0);
        work.start(opener("one"));
        mediafire.faults().onAny().times(1).delay(SLOW);
        AtomicReference<List<Turn>> polled = new AtomicReference<>();
        Thread poll = new Thread(() -> polled.set(poll(work, "one")));
        poll.start();
        await().until(() -> Stream.of(poll.getStackTrace()).anyMatch(at -> at.getClassName().endsWith(".HttpTransport")));

        work.stop();

        assertThat(polled.get()).isNull();
        poll.join();
        assertThat(polled.get()).isEmpty();
        mediafire.faults().clear();
        FeedWork<FileInfo, FolderKey> next = work();
        next.openNow(opener("two"));
        next.stop();
    }

    private List<Turn> poll(FeedWork<FileInfo, FolderKey> work, String opener) {
        return work.poll(opener(opener), 1, () -> true, new LoggingExceptionHandler(mediafire.context(), getClass()));
    }

    private FeedWork<FileInfo, FolderKey> work() {
        MediaFireEndpoint endpoint = mediafire.context().getEndpoint("mediafire:/Inbox", MediaFireEndpoint.class);
        return new FeedWork<>(new WatchedAccount(endpoint, Clock.systemUTC()), Clock.systemUTC());
    }

    private static Opener opener(String route) {
        return new Opener("route " + route, true);
    }
}
