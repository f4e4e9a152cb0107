package io.filehost.camel.common.camel.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Files and folders below a folder; each folder is listed when the walk comes to it, the first one at once. */
public final class FolderWalk<K, E> implements Iterator<E> {

    private final Function<K, Listed<K, E>> service;
    private final boolean recursive;
    private final Deque<E> listed = new ArrayDeque<>();
    private final Deque<K> ahead = new ArrayDeque<>();

    /**
     * What is directly in one folder.
     *
     * @param entries in the order they are handed out
     * @param folders keys of the folders among them
     */
    public record Listed<K, E>(List<E> entries, List<K> folders) {
    }

    /** @param service lists one folder */
    public FolderWalk(Function<K, Listed<K, E>> service, K top, boolean recursive) {
        this.service = service;
        this.recursive = recursive;
        list(top);
    }

    private void list(K folder) {
        Listed<K, E> listing = service.apply(folder);
        listed.addAll(listing.entries());
        if (recursive) {
            ahead.addAll(listing.folders());
        }
    }

    @Override
    public boolean hasNext() {
        while (listed.isEmpty() && !ahead.isEmpty()) {
            list(ahead.remove());
        }
        return !listed.isEmpty();
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return listed.remove();
    }
}
