package io.filehost.camel.common.feed;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedStateTest {

    private static final String FILE = "abc123abc123abc";

    private final FeedState state = new FeedState();

    @Test
    void aNewerChangeReplacesAnOlderOneAndNotTheOtherWayRound() {
        state.open(FILE, 10, ItemKind.FILE);
        state.attempted(FILE, 10, 3);
        state.open(FILE, 12, ItemKind.FILE);
        state.open(FILE, 11, ItemKind.FILE);

        assertThat(state.open()).containsExactly(new OpenChange(FILE, 12, ItemKind.FILE, 0));
    }

    @Test
    void completionOfAnOlderRevisionLeavesTheNewerOneOpen() {
        state.open(FILE, 12, ItemKind.FILE);
        state.readUpTo(12);

        state.close(FILE, 10, "00aa");

        assertThat(state.open(FILE).revision()).isEqualTo(12);
        assertThat(state.isSettled(FILE, 10)).isTrue();
        assertThat(state.isSettled(FILE, 12)).isFalse();
    }

    @Test
    void whatWasDoneAheadOfTheFeedIsNotOpenedWhenTheFeedShowsIt() {
        state.open(FILE, 10, ItemKind.FILE);
        state.readUpTo(10);
        state.close(FILE, 12, "00aa");

        state.open(FILE, 12, ItemKind.FILE);
        assertThat(state.open()).isEmpty();
        assertThat(state.isSettled(FILE, 12)).isTrue();

        state.readUpTo(15);
        assertThat(state.isSettled(FILE, 12)).isTrue();
        assertThat(state.isSettled(FILE, 16)).isFalse();
    }

    @Test
    void anItemThatCameBackWithItsFolderIsNewAgain() {
        state.readUpTo(10);
        state.close(FILE, 8, "00aa");

        state.open(FILE, 8, ItemKind.FILE);

        assertThat(state.open(FILE)).isNotNull();
        assertThat(state.content(FILE)).isEqualTo(FeedState.NO_CONTENT);
    }

    @Test
    void theOldestContentsAreForgottenFirst() {
        state.rememberAtMost(2);
        state.close("a", 1, "01");
        state.close("b", 2, "02");
        state.close("a", 3, "03");
        state.close("c", 4, "04");

        assertThat(state.content("a")).isEqualTo("03");
        assertThat(state.content("b")).isEqualTo(FeedState.NO_CONTENT);
        assertThat(state.content("c")).isEqualTo("04");
    }

    @Test
    void oneDeliveryOfAnItemAtATime() {
        InFlight first = state.begin(FILE, 10, ItemKind.FILE, "00aa");

        assertThatThrownBy(() -> state.begin(FILE, 11, ItemKind.FILE, "00bb")).isInstanceOf(IllegalStateException.class);

        state.end(first);
        assertThat(state.begin(FILE, 11, ItemKind.FILE, "00bb").revision()).isEqualTo(11);
    }

    @Test
    void whatIsDroppedIsNotKnownAndComesAsNew() {
        state.sight(FILE, new KnownItem("0", "00ff"));
        state.open(FILE, 1, ItemKind.FILE);
        state.readUpTo(1);
        state.close(FILE, 1, FeedState.NO_CONTENT);

        state.drop(FILE);
        state.open(FILE, 1, ItemKind.FILE);

        assertThat(state.known()).isEmpty();
        assertThat(state.open(FILE)).isNotNull();
    }

    @Test
    void theRecordsOfAStateLeadToTheSameState() {
        FeedId feed = FeedId.named("records");
        state.enter("folder1", "myfiles");
        state.sight("K1", new KnownItem("0", "00ff"));
        state.open("a", 3, ItemKind.FILE);
        state.open("b", 5, ItemKind.TRASHED_FOLDER);
        state.readUpTo(7);
        state.attempted("b", 5, 2);
        state.close("c", 6, "0c");
        state.close("d", 9, FeedState.NO_CONTENT);

        FeedState copy = new FeedState();
        state.records(feed).stream().map(RecordText::line).map(RecordText::parse).forEach(record -> record.applyTo(copy));

        assertThat(copy.records(feed)).isEqualTo(state.records(feed));
        assertThat(copy.isSettled("d", 9)).isTrue();
        assertThat(copy.open("b").attempts()).isEqualTo(2);
        assertThat(copy.folders()).containsEntry("folder1", "myfiles");
        assertThat(copy.known()).containsOnly(Map.entry("K1", new KnownItem("0", "00ff")));
    }

    @Test
    void keysThatCouldBeMistakenForSeparatorsAreRefused() {
        assertThatThrownBy(() -> new ReadStep.Opened("a:b", 1, ItemKind.FILE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerRecord.Done(FeedId.named("x"), "a\nb", 1, "-"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
