package io.filehost.camel.mediafire.change.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * Names and parents of folders. What is in scope stays remembered until the feed shows a change of it; the rest is
 * asked again at the next poll.
 */
final class FolderLookup {

    private final ChangeFeed feed;
    private final Map<FolderKey, Optional<FolderInfo>> cache = new HashMap<>();
    private boolean grown;

    FolderLookup(ChangeFeed feed) {
        this.feed = feed;
    }

    /** The folder; empty when it is gone for ever. */
    Optional<FolderInfo> find(FolderKey key) {
        Optional<FolderInfo> known = cache.get(key);
        if (known == null) {
            known = ask(key);
            grown = true;
            cache.put(key, known);
        }
        return known;
    }

    /** Remembers a folder that a listing of its parent has shown; a listing need not tell the parent. */
    void seen(FolderInfo folder, FolderKey parent) {
        grown = true;
        cache.put(folder.key(), Optional.of(
                new FolderInfo(
                        folder.key(), folder.name(), folder.revision(), parent, folder.created(), folder.deleted(),
                        folder.privacy(), folder.description())));
    }

    void forget(FolderKey key) {
        cache.remove(key);
    }

    /** Forgets what is not in scope: the feed would not say when it changes in a way that matters. */
    void endOfPoll(Supplier<Set<String>> inScope) {
        if (grown) {
            Set<String> wanted = inScope.get();
            cache.keySet().removeIf(key -> !wanted.contains(key.value()));
            grown = false;
        }
    }

    private Optional<FolderInfo> ask(FolderKey key) {
        try {
            return Optional.of(feed.folder(key));
        } catch (FileHostException e) {
            if (e.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
