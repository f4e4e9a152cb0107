package io.filehost.camel.common.camel.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.FolderNaming;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.common.feed.FilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders that delivered files are moved to. Nothing is read from them.
 *
 * @param <K> key of a folder
 */
public final class DisposalFolders<K> {

    private static final Logger LOG = LoggerFactory.getLogger(DisposalFolders.class);

    private final PathResolver<K> folders;
    private final K watched;
    private final FolderAddress moveTo;
    private final FolderAddress moveFailedTo;
    private final Set<K> keys = ConcurrentHashMap.newKeySet();

    /**
     * @param place   the folder of the endpoint; what is not written from the root lies below it
     * @param watched its key; it is never kept out
     */
    public DisposalFolders(
                           WatchConfiguration options, FolderNaming naming, FolderAddress place, PathResolver<K> folders,
                           K watched) {
        this.folders = folders;
        this.watched = watched;
        this.moveTo = address(options.getMoveTo(), naming, place);
        this.moveFailedTo = address(options.getMoveFailedTo(), naming, place);
    }

    /**
     * Their keys; folders that are missing are made. The set grows when one of them was deleted and is made again.
     */
    public Set<K> keys() {
        for (FolderAddress target : new FolderAddress[] { moveTo, moveFailedTo }) {
            if (target != null) {
                keepOut(target);
            }
        }
        return keys;
    }

    /** True when files whose exchange failed go somewhere else. */
    public boolean takeFailed() {
        return moveFailedTo != null;
    }

    /** Moves a file that was done to the sub-folder it came from; true when nothing is read from there. */
    public boolean forDone(FilePath path, Consumer<K> move) {
        return into(moveTo, path, move);
    }

    /** Moves a file that failed to the sub-folder it came from; true when nothing is read from there. */
    public boolean forFailed(FilePath path, Consumer<K> move) {
        return into(moveFailedTo, path, move);
    }

    private boolean into(FolderAddress target, FilePath path, Consumer<K> move) {
        return folders.with(below(target, path), true, key -> {
            boolean out = keepOut(target);
            move.accept(key);
            return out;
        });
    }

    private boolean keepOut(FolderAddress target) {
        K key = folders.key(target, true);
        if (key.equals(watched)) {
            return false;
        }
        keys.add(key);
        return true;
    }

    /** The same sub-folders as before, unless one of them has a name that no path can hold. */
    private static FolderAddress below(FolderAddress target, FilePath path) {
        if (path.folders().isEmpty()) {
            return target;
        }
        try {
            return target.resolve(FolderAddress.names(path.folder()));
        } catch (IllegalArgumentException e) {
            LOG.debug("{} goes directly into {}: {}", path.name(), target, e.getMessage());
            return target;
        }
    }

    private static FolderAddress address(String text, FolderNaming naming, FolderAddress place) {
        if (text == null) {
            return null;
        }
        boolean absolute = text.startsWith("/") || text.regionMatches(true, 0, "key:", 0, 4);
        return absolute ? naming.parse(text) : place.resolve(FolderAddress.names(text));
    }
}
