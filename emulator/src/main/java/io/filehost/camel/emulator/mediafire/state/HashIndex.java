package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which files of an account have which content now. */
final class HashIndex {

    private final Map<String, Set<StoredFile>> files = new HashMap<>();

    void add(StoredFile file) {
        files.computeIfAbsent(file.hash(), hash -> new LinkedHashSet<>()).add(file);
    }

    void remove(StoredFile file) {
        files.computeIfPresent(file.hash(), (hash, same) -> {
            same.remove(file);
            return same.isEmpty() ? null : same;
        });
    }

    Collection<StoredFile> filesWith(String hash) {
        return Collections.unmodifiableCollection(files.getOrDefault(hash, Set.of()));
    }
}
