package io.filehost.camel.mediafire.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;

/** Files and folders below a folder; each folder is listed when the walk comes to it, the first one at once. */
final class FolderWalk implements Iterator<Entry> {

    private final ChangeFeed feed;
    private final boolean recursive;
    private final Deque<Entry> listed = new ArrayDeque<>();
    private final Deque<FolderKey> ahead = new ArrayDeque<>();

    FolderWalk(ChangeFeed feed, FolderKey top, boolean recursive) {
        this.feed = feed;
        this.recursive = recursive;
        list(top);
    }

    private void list(FolderKey folder) {
        FolderListing listing = feed.list(folder);
        listed.addAll(listing.folders());
        listed.addAll(listing.files());
        if (recursive) {
            listing.folders().stream().map(FolderInfo::key).forEach(ahead::add);
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
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return listed.remove();
    }
}
