package io.filehost.camel.mediafire.client.upload;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UnitState;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;

/**
 * Moves the bytes of one file and waits for the file. Which way, and what to do after a lost answer, is not its
 * business.
 */
final class Transfer {

    private static final int HASH_DIFFERS = -90;
    /** Often enough for the fault of the service that forgets units; the client of the vendor does so too. */
    private static final int ROUNDS = 5;

    private final UploadCalls calls;
    private final UploadErrors errors;
    private final UnitSender sender;
    private final UploadPoll poll;
    private final Deadline deadline;

    Transfer(UploadCalls calls, UploadErrors errors, UnitSender sender, UploadPoll poll, Deadline deadline) {
        this.calls = calls;
        this.errors = errors;
        this.sender = sender;
        this.poll = poll;
        this.deadline = deadline;
    }

    /**
     * What became of the bytes.
     *
     * @param state  the last answer of the service about them
     * @param inRoot true when the target folder was gone and the file is in the root
     */
    record Arrived(UploadState state, boolean inRoot) {
    }

    /** Sends all bytes in one request. */
    Arrived simple(OnDuplicate action) {
        UploadReceipt receipt = calls.simple(action);
        if (receipt.result() == HASH_DIFFERS) {
            // Damaged on the way: nothing was stored, so it may be sent once more.
            receipt = calls.simple(action);
        }
        if (receipt.result() < 0) {
            throw errors.result(calls.whole().name(), receipt.result(), "Nothing was stored");
        }
        UploadState state = poll.await(receipt.uploadKey(), false, deadline).orElseThrow();
        return new Arrived(state, receipt.result() == UploadReceipt.FOLDER_GONE);
    }

    /** Sends the units that are missing, until the service has them all and has made a file of them. */
    Arrived units(UnitState known, OnDuplicate action) {
        UnitState state = known;
        String key = known == null ? "" : known.uploadKey();
        boolean inRoot = false;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> missing = toSend(told(state), key);
            if (!missing.isEmpty()) {
                UploadReceipt receipt = sender.send(missing, state.unitSize(), action);
                key = receipt.uploadKey();
                inRoot |= receipt.result() == UploadReceipt.FOLDER_GONE;
                state = receipt.units();
            }
            if (state != null && state.ready()) {
                Optional<UploadState> done = poll.await(key, true, deadline);
                if (done.isPresent()) {
                    return new Arrived(done.get(), inRoot);
                }
            }
            UploadCheck again = calls.check();
            if (again.sameFile().isPresent()) {
                return new Arrived(stored(again.sameFile().get()), inRoot);
            }
            state = again.units();
        }
        throw new FileHostException(
                "upload/resumable: the service still misses units after " + ROUNDS
                                    + " rounds of sending them; the same upload later goes on from there",
                ErrorKind.RETRY);
    }

    /** Only the answer to a unit tells the key to poll with; so one is sent even when none is missing. */
    private static List<Integer> toSend(UnitState state, String key) {
        List<Integer> missing = UnitBitmap.of(state).missing();
        return missing.isEmpty() && key.isEmpty() ? List.of(0) : missing;
    }

    private static UnitState told(UnitState state) {
        if (state == null || state.count() < 1 || state.unitSize() < 1) {
            throw new FileHostException("upload/check: the service did not tell the units of the upload", ErrorKind.RETRY);
        }
        return state;
    }

    private static UploadState stored(QuickKey file) {
        return new UploadState(0, UploadState.COMPLETE, 0, file, "", -1, "", 0, null);
    }
}
