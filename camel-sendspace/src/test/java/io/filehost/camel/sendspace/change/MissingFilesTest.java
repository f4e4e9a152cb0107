package io.filehost.camel.sendspace.change;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.RecordedLedger;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MissingFilesTest {

    private static final int FILES = 250;

    private final ModelAccount account = new ModelAccount(new Random(1));
    private final RevisionFeed feed = RecordedLedger.startingWith(List.of()).open("missing");

    @Test
    void notMoreThanAHundredAreAskedForInAPollAndNoneIsForgotten() {
        SweptFeed swept = sweptWithFiles(true);
        poll(swept);
        account.files.clear();

        account.calls = 0;
        assertThat(poll(swept)).hasSize(100);
        assertThat(account.calls).as("one sweep of two calls, and a hundred questions").isEqualTo(102);
        assertThat(poll(swept)).hasSize(100);
        assertThat(poll(swept)).hasSize(50);
        assertThat(feed.known()).isEmpty();
    }

    @Test
    void filesThatTheConsumerDeletedItselfAreNotAskedFor() {
        SweptFeed swept = sweptWithFiles(false);
        poll(swept).forEach(delivery -> swept.disposed(new FileId(delivery.flight().key())));
        account.files.clear();

        account.calls = 0;
        poll(swept);

        assertThat(account.calls).isEqualTo(2);
        assertThat(feed.known()).isEmpty();
    }

    private SweptFeed sweptWithFiles(boolean changes) {
        for (int i = 0; i < FILES; i++) {
            account.files.put("f" + i, new ModelFile("f" + i, ModelAccount.ROOT, "f" + i));
        }
        return new SweptFeed(
                feed, account, new SweepSettings(
                        new SweepScope(FolderId.ROOT, true, Set.of()), changes, false, Duration.ZERO,
                        new RetryPolicy(Duration.ZERO, 0), FileFilter.all()),
                Clock.systemUTC());
    }

    private static List<Delivery<FileInfo>> poll(SweptFeed swept) {
        List<Delivery<FileInfo>> deliveries = swept.reader().poll(Integer.MAX_VALUE, () -> true);
        deliveries.forEach(swept.reader()::done);
        return deliveries;
    }
}
