package io.filehost.camel.mediafire.change;

import java.util.Locale;

import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.mediafire.client.model.FileInfo;

/**
 * Sixteen hex digits that tell contents of one file apart: the begin of the hash, or the size where there is no hash.
 */
final class ContentId {

    private static final int LENGTH = 16;

    private ContentId() {
    }

    static String of(FileInfo file) {
        String hash = file.hash().toLowerCase(Locale.ROOT);
        if (hash.length() >= LENGTH && hash.chars().allMatch(c -> Character.digit(c, LENGTH) >= 0)) {
            return hash.substring(0, LENGTH);
        }
        return file.size() < 0 ? FeedState.NO_CONTENT : String.format(Locale.ROOT, "%016x", file.size());
    }
}
