package io.filehost.camel.mediafire.client.upload;

import java.util.Optional;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.model.UploadState;

/** Waits until the service has made a file of the bytes, with growing pauses. */
final class UploadPoll {

    /** The status for missing units may show shortly after the last unit; so often in a row it is the known fault. */
    private static final int STUCK = 4;
    /** One client takes this status for the end; believed only together with a key. */
    private static final int PROBABLY_COMPLETE = 98;

    private final UploadCalls calls;
    private final UploadErrors errors;
    private final Pacer pacer;
    private final Backoff pauses;

    UploadPoll(UploadCalls calls, UploadErrors errors, Pacer pacer, Backoff pauses) {
        this.calls = calls;
        this.errors = errors;
        this.pacer = pacer;
        this.pauses = pauses;
    }

    /**
     * Waits for the file.
     *
     * @param  units             true when the bytes were sent in units
     * @return                   the last state; empty when the service keeps saying that units are missing
     * @throws FileHostException when the upload failed for good, or the deadline is over (kind RETRY)
     */
    Optional<UploadState> await(String uploadKey, boolean units, Deadline deadline) {
        int missing = 0;
        for (int polls = 1;; polls++) {
            UploadState state = calls.poll(uploadKey);
            if (isComplete(state)) {
                return Optional.of(state);
            }
            missing = state.status() == UploadState.UNITS_MISSING ? missing + 1 : 0;
            if (units && missing == STUCK) {
                return Optional.empty();
            }
            if (!pacer.pause(pauses.after(polls), deadline)) {
                throw new FileHostException(
                        "upload/poll_upload: the service took the bytes, but the file was not ready after "
                                            + "%s of waiting (status %d). The same upload later goes on from there; a longer operationTimeout "
                                                    .formatted(deadline.whole(), state.status())
                                            + "waits longer",
                        ErrorKind.RETRY);
            }
        }
    }

    /** The order of the tests is that of the protocol notes, 11.5. */
    private boolean isComplete(UploadState state) {
        if (state.result() != 0) {
            throw errors.pollResult(state.result(), "The upload has to be made again");
        }
        if (state.fileError() != 0) {
            throw errors.fileError("upload/poll_upload", state.fileError(), "");
        }
        if (state.status() == UploadState.COMPLETE && state.quickKey() == null) {
            throw new FileHostException(
                    "upload/poll_upload: the service ended the upload and told neither a file nor an error",
                    ErrorKind.RETRY);
        }
        return state.quickKey() != null
                && (state.status() == UploadState.COMPLETE || state.status() == PROBABLY_COMPLETE);
    }
}
