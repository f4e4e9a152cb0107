package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A file: an item with content, of which old versions are kept. */
public final class StoredFile extends StoredItem {

    private final List<ContentVersion> versions = new ArrayList<>();
    private long downloads;

    StoredFile(String key, String parentKey, String name, Instant created) {
        super(key, parentKey, name, created);
    }

    /** What a download gives. */
    public Content content() {
        return head().content();
    }

    public String hash() {
        return content().hash();
    }

    public long size() {
        return content().size();
    }

    /** The current version. */
    public ContentVersion head() {
        return versions.get(versions.size() - 1);
    }

    /** All versions kept, oldest first, the current one last. */
    public List<ContentVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** The version with this number. */
    public Optional<ContentVersion> version(long revision) {
        return versions.stream().filter(version -> version.revision() == revision).findFirst();
    }

    /** How often it was downloaded. */
    public long downloads() {
        return downloads;
    }

    void add(ContentVersion version) {
        versions.add(version);
    }

    void forget(ContentVersion version) {
        versions.remove(version);
    }

    /** Forgets all but the newest versions. */
    void keepNewest(int count) {
        versions.subList(0, Math.max(0, versions.size() - count)).clear();
    }

    void downloads(long count) {
        downloads = count;
    }
}
