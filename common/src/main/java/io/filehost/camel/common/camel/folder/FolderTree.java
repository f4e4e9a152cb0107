package io.filehost.camel.common.camel.folder;

import java.util.Optional;
import java.util.function.Function;

import io.filehost.camel.common.error.ApiException;

/** The folders of an account, as one service lets them be looked up and made. Errors are its own. */
public interface FolderTree<K> {

    /** The key where the way of an address begins. */
    K top(FolderAddress address);

    /**
     * Asks the service for a folder that has a way.
     *
     * @param known what is known already of folders above
     */
    Optional<K> find(FolderAddress address, Function<FolderAddress, Optional<K>> known);

    /** Makes a folder in a folder, or takes the one of this name that is there. */
    K create(K parent, String name);

    /** Whether a refusal may come from a key that the path has no longer. */
    boolean mayMeanAnotherKey(ApiException refused);
}
