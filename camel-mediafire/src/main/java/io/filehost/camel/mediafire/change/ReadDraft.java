package io.filehost.camel.mediafire.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.common.feed.ReadStep;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.model.FolderKey;

/** What reading has brought about and is not stored yet. Either all of it is stored, as one record, or nothing. */
final class ReadDraft {

    private final RevisionFeed feed;
    private final Map<String, String> folders;
    private final List<ReadStep> steps = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private long position;

    ReadDraft(RevisionFeed feed) {
        this.feed = feed;
        this.folders = feed.folders();
        this.position = feed.position();
    }

    long position() {
        return position;
    }

    boolean knows(FolderKey folder) {
        return folders.containsKey(folder.value());
    }

    void enter(FolderKey folder, FolderKey parent) {
        String before = folders.put(folder.value(), parent.value());
        if (!parent.value().equals(before)) {
            steps.add(new ReadStep.FolderEntered(folder.value(), parent.value()));
        }
    }

    /** Removes a folder and the known folders below it. */
    void leave(FolderKey folder) {
        Set<String> gone = new HashSet<>(Set.of(folder.value()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, String> entry : folders.entrySet()) {
                grown |= gone.contains(entry.getValue()) && gone.add(entry.getKey());
            }
        }
        gone.stream().filter(key -> folders.remove(key) != null).sorted()
                .forEach(key -> steps.add(new ReadStep.FolderLeft(key)));
    }

    void open(String key, long revision, ItemKind kind) {
        steps.add(new ReadStep.Opened(key, revision, kind));
        opened.add(key);
    }

    /** Nothing of this item is to be delivered any more; it left the scope. */
    void drop(String key) {
        if (opened.remove(key) || feed.open(key).isPresent() || !feed.content(key).equals(FeedState.NO_CONTENT)) {
            steps.add(new ReadStep.Dropped(key));
        }
    }

    /** Nothing of this item is to be delivered as it is; it stays in scope. */
    void dropIfOpen(String key) {
        if (opened.remove(key) || feed.open(key).isPresent()) {
            steps.add(new ReadStep.Dropped(key));
        }
    }

    void readUpTo(long revision) {
        position = Math.max(position, revision);
    }

    boolean hasOpened() {
        return !opened.isEmpty();
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Stores the draft; what follows belongs to the next record. */
    void store() {
        if (steps.isEmpty() && position == feed.position()) {
            return;
        }
        feed.read(position, steps);
        steps.clear();
        opened.clear();
    }
}
