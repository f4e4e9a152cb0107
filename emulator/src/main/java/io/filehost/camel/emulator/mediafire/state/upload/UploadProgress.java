package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;
import java.util.Optional;

/**
 * What a poll tells.
 *
 * @param stored   when the file was stored; empty before the end and after an error
 * @param error    set at the end only
 * @param quickKey the file; empty before the end and after an error
 * @param filename its name; empty before the end
 * @param units    state of the units, for an upload by units
 * @param revision number of the file's change; 0 as long as there is none
 */
public record UploadProgress(UploadStatus status, UploadSource source, Optional<Instant> stored, FileError error,
        String quickKey, String filename, long revision, Optional<UnitsView> units) {

    static UploadProgress of(Upload upload, UploadStatus status) {
        return of(status, upload.source(), upload.filed(), upload.units().map(map -> UnitsView.of(upload, map)));
    }

    static UploadProgress of(
            UploadStatus status, UploadSource source, Optional<Filed> how, Optional<UnitsView> units) {
        Optional<Filed> end = how.filter(filed -> status == UploadStatus.DONE);
        if (end.isEmpty()) {
            return new UploadProgress(
                    status, source, Optional.empty(), FileError.NONE, "", "", how.map(Filed::revision).orElse(0L), units);
        }
        Filed filed = end.get();
        Optional<Instant> stored = filed.error() == FileError.NONE ? Optional.of(filed.time()) : Optional.empty();
        return new UploadProgress(
                status, source, stored, filed.error(), filed.quickKey(), filed.filename(), filed.revision(), units);
    }
}
