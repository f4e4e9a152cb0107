package io.filehost.camel.mediafire.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.QuickKey;

/** Asks for files by key, and once more alone for each that the service would not tell about among others. */
final class FileLookup {

    /** The service answers no more in one call. */
    static final int KEYS_AT_ONCE = 500;

    private final ChangeFeed feed;

    FileLookup(ChangeFeed feed) {
        this.feed = feed;
    }

    /**
     * What became of the keys.
     *
     * @param found   the files that exist
     * @param refused files that may exist, with the reason why nothing is told; all other keys are gone for ever
     */
    record Found(Map<String, FileInfo> found, Map<String, FileHostException> refused) {

        boolean isGone(String key) {
            return !found.containsKey(key) && !refused.containsKey(key);
        }
    }

    Found find(Collection<String> keys) {
        Found result = new Found(new HashMap<>(), new HashMap<>());
        if (keys.isEmpty()) {
            return result;
        }
        add(result, keys.stream().map(QuickKey::new).toList());
        for (String key : keys) {
            if (keys.size() > 1 && !result.found().containsKey(key)) {
                askAlone(result, key);
            }
        }
        return result;
    }

    private void askAlone(Found result, String key) {
        try {
            add(result, List.of(new QuickKey(key)));
        } catch (FileHostException e) {
            switch (e.kind()) {
                case NOT_FOUND -> result.found().remove(key);
                case PERMISSION, BAD_REQUEST, CONFLICT, QUOTA -> result.refused().put(key, e);
                default -> throw e;
            }
        }
    }

    private void add(Found result, Collection<QuickKey> keys) {
        try {
            feed.files(keys).found().forEach(file -> result.found().put(file.quickKey().value(), file));
        } catch (FileHostException e) {
            // One unknown key alone may be answered by an error instead of a list of skipped keys.
            if (keys.size() > 1 || e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
        }
    }
}
