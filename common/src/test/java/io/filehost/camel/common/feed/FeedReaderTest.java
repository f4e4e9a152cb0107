package io.filehost.camel.common.feed;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a poll does with changes that cannot be delivered, and when they are offered again. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FeedReaderTest {

    private static final String A = "aaaaaaaaaaaaaaa";
    private static final String B = "bbbbbbbbbbbbbbb";
    private static final BooleanSupplier ALWAYS = () -> true;
    private static final int MANY = 10;

    private final FailingDisk disk = new FailingDisk();
    private final Ledger ledger = new Ledger(Clock.systemUTC());
    private final List<String> offered = new ArrayList<>();
    private String refused = "";
    private RevisionFeed feed;

    /** Nothing more is ever read. */
    private static final class Read implements FeedReading {

        @Override
        public void begin() {
            // Nothing is remembered.
        }

        @Override
        public boolean readOn(BooleanSupplier runAllowed) {
            return false;
        }

        @Override
        public void end() {
            // Nothing is remembered.
        }

        @Override
        public boolean isWithoutFolder() {
            return false;
        }
    }

    /** Delivers everything but what is refused. */
    private final class Everything implements Offering<String> {

        @Override
        public int atOnce() {
            return MANY;
        }

        @Override
        public void offer(List<OpenChange> changes, Outbox<String> outbox) {
            for (OpenChange change : changes) {
                offered.add(change.key());
                if (change.key().equals(refused)) {
                    outbox.refusals().add(new Refusal(change, new FileHostException("not now", ErrorKind.PERMISSION)));
                } else {
                    InFlight flight = feed.begin(change.key(), change.revision(), change.kind(), FeedState.NO_CONTENT);
                    outbox.deliveries().add(new Delivery<>(flight, null, change.key(), change.key()));
                }
            }
        }
    }

    @BeforeEach
    void openFeed() {
        ledger.writeTo(disk);
        feed = ledger.open(new Opening(FeedId.named("test"), "files of a test", "one", MANY), () -> {
        });
        feed.read(5, List.of(opened(A), opened(B)));
    }

    @Test
    void whatTheServiceRefusesIsOfferedOnceInAPollHoweverShortThePause() {
        refused = A;

        List<Delivery<String>> deliveries = reader(new RetryPolicy(Duration.ZERO, 0)).poll(MANY, ALWAYS);

        assertThat(deliveries).extracting(Delivery::file).containsExactly(B);
        assertThat(offered).containsExactly(A, B);
    }

    @Test
    void whatWasHandedOutInAPollThatFailsIsOfferedByTheNext() {
        FeedReader<String> reader = reader(new RetryPolicy(Duration.ZERO, 0));
        disk.full = true;
        assertThatThrownBy(() -> reader.poll(MANY, ALWAYS)).isInstanceOf(UncheckedIOException.class);

        disk.full = false;

        assertThat(reader.poll(MANY, ALWAYS)).extracting(Delivery::file).containsExactly(A, B);
    }

    @Test
    void aFileThatFailedForTheLastTimeAndCameBackWithItsFolderIsDelivered() {
        FeedReader<String> reader = reader(new RetryPolicy(Duration.ofHours(1), 1));
        reader.poll(MANY, ALWAYS).forEach(delivery -> {
            reader.failed(delivery);
            reader.release(delivery);
        });
        assertThat(reader.poll(MANY, ALWAYS)).isEmpty();
        feed.read(6, List.of(new ReadStep.Dropped(A)));
        assertThat(reader.poll(MANY, ALWAYS)).isEmpty();

        feed.read(7, List.of(opened(A)));

        assertThat(reader.poll(MANY, ALWAYS)).extracting(Delivery::file).containsExactly(A);
    }

    private FeedReader<String> reader(RetryPolicy retry) {
        return new FeedReader<>(feed, new Read(), new Everything(), retry, Clock.systemUTC());
    }

    private static ReadStep opened(String key) {
        return new ReadStep.Opened(key, 5, ItemKind.FILE);
    }
}
