package io.filehost.camel.mediafire.change;

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
 * Names and parents of folders. Who decides by them gets what the service told in this poll; who only wants names takes
 * what an earlier poll was told, until the feed shows a change of the folder.
 */
final class FolderLookup {

    private final ChangeFeed feed;
    private final Map<FolderKey, Optional<FolderInfo>> thisPoll = new HashMap<>();
    private final Map<FolderKey, FolderInfo> remembered = new HashMap<>();

    FolderLookup(ChangeFeed feed) {
        this.feed = feed;
    }

    /** The folder as it was told in this poll; empty when it is gone for ever. */
    Optional<FolderInfo> find(FolderKey key) {
        Optional<FolderInfo> known = thisPoll.get(key);
        if (known == null) {
            known = ask(key);
            thisPoll.put(key, known);
            known.ifPresent(folder -> remembered.put(key, folder));
        }
        return known;
    }

    /** The folder as it was told some time; empty when it is gone for ever. */
    Optional<FolderInfo> recall(FolderKey key) {
        FolderInfo known = remembered.get(key);
        return known == null ? find(key) : Optional.of(known);
    }

    /** Remembers a folder that a listing of its parent has shown; a listing need not tell the parent. */
    void seen(FolderInfo folder, FolderKey parent) {
        remembered.put(folder.key(),
                new FolderInfo(
                        folder.key(), folder.name(), folder.revision(), parent, folder.created(), folder.deleted(),
                        folder.privacy(), folder.description()));
    }

    void forget(FolderKey key) {
        thisPoll.remove(key);
        remembered.remove(key);
    }

    /** Forgets what was for this poll only, and the names of folders that are not in scope. */
    void endOfPoll(Supplier<Set<String>> inScope) {
        if (!thisPoll.isEmpty()) {
            Set<String> wanted = inScope.get();
            remembered.keySet().removeIf(key -> !wanted.contains(key.value()));
            thisPoll.clear();
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
