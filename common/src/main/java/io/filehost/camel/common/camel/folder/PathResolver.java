package io.filehost.camel.common.camel.folder;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/**
 * Knows the keys of folders by their paths, for one account. A key outlives a rename and more, so what is known is
 * believed for five minutes at most, and forgotten when the service says that it is wrong. Safe for many threads.
 */
public final class PathResolver<K> {

    /** How long a key is believed. */
    private static final Duration BELIEVED = Duration.ofMinutes(5);

    /** How many keys are kept. */
    private static final int MOST_KNOWN = 10_000;

    private final FolderTree<K> tree;
    private final KnownFolders<K> known;
    private final ReentrantLock creation = new ReentrantLock();

    public PathResolver(FolderTree<K> tree, Clock clock) {
        this.tree = tree;
        this.known = new KnownFolders<>(clock, BELIEVED, MOST_KNOWN);
    }

    /**
     * The key of a folder.
     *
     * @param  create            whether missing folders on the way are made; two makers of the same folder get the same
     *                           one
     * @throws FileHostException kind NOT_FOUND, when it is missing and not to be created
     */
    public K key(FolderAddress address, boolean create) {
        return fresh(address).orElseGet(() -> look(address, create));
    }

    /**
     * Works with the key of a folder. When the service says that the key is no good, and it was an old one, the path is
     * looked up again and the work done once more.
     */
    public <T> T with(FolderAddress address, boolean create, Function<K, T> work) {
        Optional<K> remembered = fresh(address);
        if (remembered.isEmpty()) {
            return work.apply(look(address, create));
        }
        try {
            return work.apply(remembered.get());
        } catch (ApiException refused) {
            if (address.isKey() || !tree.mayMeanAnotherKey(refused)) {
                throw refused;
            }
            forget();
            K now = key(address, create);
            if (now.equals(remembered.get())) {
                throw refused;
            }
            return work.apply(now);
        }
    }

    /** Forgets all paths: a folder that moved took those below it along. */
    public void forget() {
        known.clear();
    }

    private Optional<K> fresh(FolderAddress address) {
        return address.isKey() ? Optional.of(tree.top(address)) : known.get(address);
    }

    private K look(FolderAddress address, boolean create) {
        Optional<K> found = tree.find(address, this::fresh);
        if (found.isEmpty() && create) {
            return create(address);
        }
        return remember(address, found.orElseThrow(
                () -> new FileHostException("There is no folder " + address, ErrorKind.NOT_FOUND)));
    }

    /** Makes a folder and those above it. One at a time, so that threads do not make twins. */
    private K create(FolderAddress address) {
        creation.lock();
        try {
            Optional<K> meanwhile = fresh(address);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            return remember(address, tree.create(key(address.parent(), true), address.name()));
        } finally {
            creation.unlock();
        }
    }

    private K remember(FolderAddress address, K key) {
        known.put(address, key);
        return key;
    }
}
