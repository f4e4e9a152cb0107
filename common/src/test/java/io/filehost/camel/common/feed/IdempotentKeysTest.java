package io.filehost.camel.common.feed;

import java.util.List;

import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.ReadStep.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdempotentKeysTest {

    private static final FeedId FEED = FeedId.of("https://example.org", "someone", "files", "", "myfiles", "true");
    private static final String FILE = "abcdefghij12345";

    private final MemoryRevisionRepository repository = new MemoryRevisionRepository();
    private RevisionFeed feed;

    @BeforeEach
    void read() {
        feed = repository.open(new Opening(FEED, "files", "a route", 10));
        feed.read(20, List.of(new Opened(FILE, 11, ItemKind.FILE)));
    }

    @Test
    void anOpenRevisionIsNotContainedAndAnythingElseReadIs() {
        assertThat(repository.contains(key(FILE, 11))).isFalse();
        assertThat(repository.contains(key(FILE, 10))).isTrue();
        assertThat(repository.contains(key("zzz", 20))).isTrue();
        assertThat(repository.contains(key("zzz", 21))).isFalse();
    }

    @Test
    void addSettlesOnceAndConfirmTellsSo() {
        assertThat(repository.add(key(FILE, 11))).isTrue();
        assertThat(repository.add(key(FILE, 11))).isFalse();
        assertThat(repository.confirm(key(FILE, 11))).isTrue();
        assertThat(feed.open()).isEmpty();
    }

    @Test
    void removeOpensAgainWhatWasRead() {
        repository.add(key(FILE, 11));

        assertThat(repository.remove(key(FILE, 11))).isTrue();
        assertThat(repository.remove(key(FILE, 11))).isFalse();
        assertThat(feed.open()).containsExactly(new OpenChange(FILE, 11, ItemKind.FILE, 0));
    }

    @Test
    void removeTakesBackWhatWasSettledAheadOfTheFeed() {
        assertThat(repository.add(key(FILE, 25))).isTrue();
        assertThat(repository.contains(key(FILE, 25))).isTrue();

        assertThat(repository.remove(key(FILE, 25))).isTrue();
        assertThat(repository.contains(key(FILE, 25))).isFalse();
    }

    @Test
    void theContentOfADeliverySettledByTheRouteIsRemembered() {
        InFlight delivery = feed.begin(FILE, 11, ItemKind.FILE, "0123456789abcdef");
        repository.add(key(FILE, 11));
        feed.done(delivery);
        feed.end(delivery);

        assertThat(feed.content(FILE)).isEqualTo("0123456789abcdef");
    }

    @Test
    void otherFormsOfKeysAreRefused() {
        for (String key : List.of("abc:1", FEED + "/abc", FEED + "/a-b:1", FEED + "/abc:-1", "report.pdf", "")) {
            assertThatThrownBy(() -> repository.contains(key)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> repository.add(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFeedOfAnotherRepositoryIsRefused() {
        String foreign = FeedId.named("other") + "/abc:1";

        assertThat(repository.contains(foreign)).isFalse();
        assertThatThrownBy(() -> repository.add(foreign)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysFitIntoAHundredCharacters() {
        String longest = new ChangeKey(FEED, "a".repeat(47), 999_999_999_999_999_999L).toString();

        assertThat(longest).hasSizeLessThanOrEqualTo(100);
        assertThat(ChangeKey.parse(longest)).hasToString(longest);
    }

    @Test
    void feedIdsTellPartsApartAndHideThem() {
        assertThat(FeedId.of("ab", "c")).isNotEqualTo(FeedId.of("a", "bc"));
        assertThat(FEED.value()).matches("[0-9a-f]{32}");
    }

    private static String key(String item, long revision) {
        return new ChangeKey(FEED, item, revision).toString();
    }
}
