package io.filehost.camel.common.feed;

/**
 * What was captured when a change was handed out; its completion goes by this and by nothing a route can touch.
 * Compared by identity: a feed that was forgotten meanwhile does not take an old delivery for one of its own.
 */
public final class InFlight {

    private final String key;
    private final long revision;
    private final ItemKind kind;
    private final String content;

    InFlight(String key, long revision, ItemKind kind, String content) {
        this.key = key;
        this.revision = revision;
        this.kind = kind;
        this.content = content;
    }

    /** Key of the item. */
    public String key() {
        return key;
    }

    /** The revision delivered, which may be newer than the one the feed told. */
    public long revision() {
        return revision;
    }

    /** What the change is about. */
    public ItemKind kind() {
        return kind;
    }

    /** First 16 hex digits of the content hash, or {@link FeedState#NO_CONTENT}. */
    public String content() {
        return content;
    }

    @Override
    public String toString() {
        return key + ":" + revision;
    }
}
