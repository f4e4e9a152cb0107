package io.filehost.camel.common.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One revision of one item in one feed, as text {@code feed/item:revision}. It fits into a column of 100 characters.
 *
 * @param feed     the feed
 * @param item     key of the item
 * @param revision the revision that was delivered
 */
public record ChangeKey(FeedId feed, String item, long revision) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})/([0-9A-Za-z]{1,47}):([0-9]{1,18})");

    /** @throws IllegalArgumentException for any other form of key */
    public static ChangeKey parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A revision repository takes the keys that a consumer puts into its ChangeKey header (feed/item:revision) only, not: "
                                               + text);
        }
        return new ChangeKey(new FeedId(matcher.group(1)), matcher.group(2), Long.parseLong(matcher.group(3)));
    }

    @Override
    public String toString() {
        return feed + "/" + item + ":" + revision;
    }
}
