package io.filehost.camel.common.feed;

/**
 * A change that was read and is not done.
 *
 * @param key      key of the item
 * @param revision number of the change as the feed told it
 * @param kind     what it is about
 * @param attempts exchanges that failed with it so far
 */
public record OpenChange(String key, long revision, ItemKind kind, int attempts) {

    public OpenChange {
        ItemKey.checked(key);
    }

    OpenChange withAttempts(int count) {
        return new OpenChange(key, revision, kind, count);
    }
}
