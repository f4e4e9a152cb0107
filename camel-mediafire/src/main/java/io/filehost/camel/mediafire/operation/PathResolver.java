package io.filehost.camel.mediafire.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;

/**
 * Knows the keys of folders by their paths, for one account. A key outlives a rename and a trip to the trash, so what
 * is known is believed for five minutes at most, and forgotten when the service says that it is wrong. Safe for many
 * threads.
 */
public final class PathResolver {

    /** How long a key is believed. */
    static final Duration BELIEVED = Duration.ofMinutes(5);

    /** How many keys are kept. */
    private static final int MOST_KNOWN = 10_000;

    /** The service's word for an item in the trash. */
    private static final int TRASHED = 211;

    /** The same, said in place of the receipt of an upload; nothing was stored then. */
    private static final String UPLOAD_INTO_TRASH = "UPLOAD_RESULT_206";

    private final MediaFireClient client;
    private final KnownFolders known;
    private final ReentrantLock creation = new ReentrantLock();

    public PathResolver(MediaFireClient client, Clock clock) {
        this.client = client;
        this.known = new KnownFolders(clock, BELIEVED, MOST_KNOWN);
    }

    /**
     * The key of a folder.
     *
     * @param  create            whether missing folders on the way are made; two makers of the same folder get the same
     *                           one
     * @throws FileHostException kind NOT_FOUND, when it is missing and not to be created
     */
    public FolderKey key(FolderAddress address, boolean create) {
        return fresh(address).orElseGet(() -> look(address, create));
    }

    /**
     * Works with the key of a folder. When the service says that something is missing or in the trash, and the key was
     * an old one, the path is looked up again and the work done once more.
     */
    public <T> T with(FolderAddress address, boolean create, Function<FolderKey, T> work) {
        Optional<FolderKey> remembered = fresh(address);
        if (remembered.isEmpty()) {
            return work.apply(look(address, create));
        }
        try {
            return work.apply(remembered.get());
        } catch (ApiException refused) {
            if (address.isKey() || !mayMeanAnotherKey(refused)) {
                throw refused;
            }
            forget();
            FolderKey now = key(address, create);
            if (now.equals(remembered.get())) {
                throw refused;
            }
            return work.apply(now);
        }
    }

    private static boolean mayMeanAnotherKey(ApiException refused) {
        return refused.kind() == ErrorKind.NOT_FOUND || refused.code() == TRASHED
                || refused.symbol().equals(UPLOAD_INTO_TRASH);
    }

    /** Forgets all paths: a folder that moved took those below it along. */
    public void forget() {
        known.clear();
    }

    private Optional<FolderKey> fresh(FolderAddress address) {
        if (address.isKey()) {
            return Optional.of(address.top());
        }
        return known.get(address);
    }

    private FolderKey look(FolderAddress address, boolean create) {
        Optional<FolderKey> found = find(address);
        if (found.isEmpty() && create) {
            return create(address);
        }
        return remember(address, found.orElseThrow(() -> missing(address)));
    }

    private Optional<FolderKey> find(FolderAddress address) {
        return address.top().isRoot() ? findByPath(address) : findInParent(address);
    }

    private Optional<FolderKey> findByPath(FolderAddress address) {
        try {
            FolderInfo.Lookup lookup
                    = client.call(FolderMethods.GET_INFO, Params.params(FolderMethods.LISTED_PATH, address.way()));
            return lookup.folders().stream().filter(folder -> !folder.key().isRoot() && !folder.isTrashed())
                    .map(FolderInfo::key).findFirst();
        } catch (ApiException refused) {
            if (refused.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The API finds paths from the root only; below a key the folders have to be listed. */
    private Optional<FolderKey> findInParent(FolderAddress address) {
        FolderAddress above = address.parent();
        Optional<FolderKey> parent = fresh(above);
        if (parent.isEmpty()) {
            parent = find(above);
        }
        return parent.flatMap(key -> client.changes().list(key).folders().stream()
                .filter(folder -> folder.name().equals(address.name())).map(FolderInfo::key).findFirst());
    }

    /**
     * Makes a folder and those above it. One at a time, and with the service's word for "or take the one that is
     * there", so that neither threads nor other programs get a twin.
     */
    private FolderKey create(FolderAddress address) {
        creation.lock();
        try {
            Optional<FolderKey> meanwhile = fresh(address);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            FolderKey parent = key(address.parent(), true);
            FolderInfo made = client.call(FolderMethods.CREATE, Params.params(FolderMethods.FOLDER_NAME, address.name())
                    .with(FolderMethods.PARENT_KEY, parent.isRoot() ? null : parent)
                    .with(SharedParams.ON_DUPLICATE, OnDuplicate.REPLACE.word()));
            return remember(address, made.key());
        } finally {
            creation.unlock();
        }
    }

    private FolderKey remember(FolderAddress address, FolderKey key) {
        known.put(address, key);
        return key;
    }

    private static FileHostException missing(FolderAddress address) {
        return new FileHostException("There is no folder " + address, ErrorKind.NOT_FOUND);
    }
}
