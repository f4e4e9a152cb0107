package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the sender of data is told.
 *
 * @param result   whether it was taken
 * @param key      what to poll; empty when it was not taken
 * @param units    state after this unit, for an upload by units
 * @param revision device revision, when the data became a file
 */
public record UploadReceipt(UploadResult result, Optional<String> key, Optional<UnitsView> units, OptionalLong revision) {

    /** The same for somebody whose revision did not move. */
    public UploadReceipt withoutRevision() {
        return new UploadReceipt(result, key, units, OptionalLong.empty());
    }

    public static UploadReceipt refused(UploadResult result) {
        return new UploadReceipt(result, Optional.empty(), Optional.empty(), OptionalLong.empty());
    }
}
