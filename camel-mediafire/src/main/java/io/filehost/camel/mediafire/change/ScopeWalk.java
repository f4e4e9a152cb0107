package io.filehost.camel.mediafire.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.FilePath;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;

/** Finds out whether a folder is in scope by walking up from it. */
final class ScopeWalk {

    private static final int MOST_WALKS = 3;

    private final FeedScope scope;
    private final FolderLookup folders;

    ScopeWalk(FeedScope scope, FolderLookup folders) {
        this.scope = scope;
        this.folders = folders;
    }

    /**
     * Where a folder lies.
     *
     * @param inScope false when it is trashed, gone, excluded or elsewhere
     * @param unknown the topmost folder on the way down to it that is in scope and not known; null when all are known
     */
    record Place(boolean inScope, FolderKey unknown) {
        private static final Place OUTSIDE = new Place(false, null);
        private static final Place KNOWN = new Place(true, null);
    }

    /** The place of a folder that holds a file. */
    Place of(FolderKey folder, ReadDraft draft) {
        return draft.knows(folder) ? Place.KNOWN : walk(folder, draft);
    }

    /** The place of a folder that has changed: what was known of it does not count. */
    Place ofChanged(FolderKey folder, ReadDraft draft) {
        Place place = walk(folder, draft);
        return folder.equals(place.unknown()) && draft.knows(folder) ? Place.KNOWN : place;
    }

    /**
     * The way from the folder of the reader down to a folder. What is remembered of folders may be older than the feed
     * was read, so it is asked for again where the way does not lead up; empty when it does not even so, which says
     * nothing about a known folder: it may have been moved away and back before the feed shows the last of it.
     */
    Optional<FilePath> path(FolderKey parent, String name) {
        Set<FolderKey> seen = new HashSet<>();
        Optional<FilePath> path = pathAsRemembered(parent, name, seen);
        if (path.isPresent()) {
            return path;
        }
        seen.forEach(folders::forget);
        return pathAsRemembered(parent, name, new HashSet<>());
    }

    /**
     * False when place and name rule the file out; a file whose place is not clear yet is judged when it is offered.
     */
    boolean mayBeWanted(FolderKey parent, String name, FileFilter<FileInfo> filter) {
        if (!filter.looksAtPaths()) {
            return true;
        }
        Optional<FilePath> path = path(parent, name);
        return path.isEmpty() || filter.path().test(path.get());
    }

    private Optional<FilePath> pathAsRemembered(FolderKey parent, String name, Set<FolderKey> seen) {
        Deque<String> names = new ArrayDeque<>();
        for (FolderKey at = parent; !at.equals(scope.folder());) {
            Optional<FolderInfo> folder = seen.add(at) ? folders.recall(at) : Optional.empty();
            if (folder.isEmpty() || folder.get().parent() == null) {
                return Optional.empty();
            }
            names.addFirst(folder.get().name());
            at = folder.get().parent();
        }
        return Optional.of(new FilePath(List.copyOf(names), name));
    }

    private Place walk(FolderKey folder, ReadDraft draft) {
        if (!scope.recursive() && !folder.equals(scope.folder())) {
            return Place.OUTSIDE;
        }
        for (int attempt = 1; attempt <= MOST_WALKS; attempt++) {
            Set<FolderKey> seen = new HashSet<>();
            Optional<Place> place = walkOnce(folder, draft, seen);
            if (place.isPresent()) {
                return place.get();
            }
            seen.forEach(folders::forget);
        }
        throw new FileHostException(
                "The folders above %s move too fast to say where it lies; the next poll asks again".formatted(folder),
                ErrorKind.RETRY);
    }

    /** Empty when the way goes round in a circle: a folder was moved between two questions. */
    private Optional<Place> walkOnce(FolderKey folder, ReadDraft draft, Set<FolderKey> seen) {
        FolderKey unknown = null;
        boolean below = true;
        for (FolderKey at = folder; seen.add(at);) {
            // A target above the folder of the reader holds it, and does not keep it out.
            if (at.isTrash() || below && scope.excluded().contains(at)) {
                return Optional.of(Place.OUTSIDE);
            }
            if (below && !at.equals(folder) && draft.knows(at)) {
                return Optional.of(new Place(true, unknown));
            }
            unknown = below ? at : unknown;
            below = below && !at.equals(scope.folder());
            if (at.isRoot()) {
                return Optional.of(below ? Place.OUTSIDE : new Place(true, unknown));
            }
            Optional<FolderInfo> info = folders.find(at);
            if (info.isEmpty() || info.get().isTrashed()) {
                return Optional.of(Place.OUTSIDE);
            }
            at = info.get().parent() == null ? FolderKey.ROOT : info.get().parent();
        }
        return Optional.empty();
    }
}
