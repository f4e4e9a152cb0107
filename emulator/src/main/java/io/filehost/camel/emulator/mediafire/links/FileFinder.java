package io.filehost.camel.emulator.mediafire.links;

import java.util.Optional;

/** Finds a file of any account. */
@FunctionalInterface
public interface FileFinder {

    /** The file with this key as it is now; empty when there never was one, or when it was deleted. */
    Optional<SharedFile> find(String quickKey);

    /** The delta between two versions of a file; empty when there is none, or no file any more. */
    default Optional<SharedFile> findPatch(String quickKey, long source, long target) {
        return Optional.empty();
    }
}
