package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;

/**
 * How an upload ended once its bytes were there.
 *
 * @param time     when the last byte had arrived
 * @param error    why there is no file, or {@link FileError#NONE}
 * @param quickKey the file; empty with an error
 * @param filename name of the file, which may differ from the one asked for
 * @param revision number of the file's change
 * @param closed   a poll has said that it is done: no more requests for this key
 */
record Filed(Instant time, FileError error, String quickKey, String filename, long revision, boolean closed) {

    static Filed failed(Instant time, FileError error) {
        return new Filed(time, error, "", "", 0, false);
    }

    Filed close() {
        return new Filed(time, error, quickKey, filename, revision, true);
    }
}
