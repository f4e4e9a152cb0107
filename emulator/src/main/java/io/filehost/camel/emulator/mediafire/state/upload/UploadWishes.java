package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;
import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.OnDuplicate;

/**
 * What the caller of an upload asks for beside the bytes. In an upload by units the wishes that come with the last unit
 * count (our reading).
 *
 * @param onDuplicate  what to do when the name is taken
 * @param modified     modification time to store
 * @param keepVersions whether the old content of a replaced file stays as a version
 * @param previousHash hash the caller believes the replaced content has
 */
public record UploadWishes(OnDuplicate onDuplicate, Optional<Instant> modified, boolean keepVersions,
        Optional<String> previousHash) {

    public static UploadWishes of(OnDuplicate onDuplicate) {
        return new UploadWishes(onDuplicate, Optional.empty(), true, Optional.empty());
    }
}
