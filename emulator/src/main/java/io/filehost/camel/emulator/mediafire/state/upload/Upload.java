package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;
import java.util.Optional;

/**
 * The record of one upload, from {@code upload/check} or the data to the last poll.
 *
 * @param key     what polls ask for
 * @param units   which parts are there; empty for a file that came in one request
 * @param filed   how it ended; empty while units are missing
 * @param hiccup  the fault of this upload has happened: it happens once
 * @param stalled polls say that units are missing although none is
 */
record Upload(String key, UploadTarget target, UploadSource source, Instant opened, Optional<UnitMap> units,
        Optional<Filed> filed, boolean hiccup, boolean stalled) {

    static Upload inUnits(String key, UploadTarget target, UploadSource source, Instant opened, long unitSize) {
        UnitMap units = UnitMap.empty(source.size(), unitSize);
        return new Upload(key, target, source, opened, Optional.of(units), Optional.empty(), false, false);
    }

    static Upload whole(String key, UploadTarget target, UploadSource source, Filed filed) {
        return new Upload(key, target, source, filed.time(), Optional.empty(), Optional.of(filed), false, false);
    }

    Upload with(UnitMap map) {
        return new Upload(key, target, source, opened, Optional.of(map), filed, hiccup, stalled);
    }

    Upload with(Filed end) {
        return new Upload(key, target, source, opened, units, Optional.of(end), hiccup, stalled);
    }

    /** @param happened the fault of this upload is over and done with */
    Upload afterHiccup(boolean happened, boolean stalls) {
        return new Upload(key, target, source, opened, units, filed, happened, stalls);
    }

    /** Takes the name a unit brings when the upload was opened without one. */
    Upload named(String filename) {
        if (!source.filename().isEmpty()) {
            return this;
        }
        UploadSource named = new UploadSource(filename, source.hash(), source.size());
        return new Upload(key, target, named, opened, units, filed, hiccup, stalled);
    }

    boolean closed() {
        return filed.map(Filed::closed).orElse(false);
    }
}
