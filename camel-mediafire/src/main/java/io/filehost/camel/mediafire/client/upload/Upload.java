package io.filehost.camel.mediafire.client.upload;

import java.util.Set;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.upload.UploadPlan.AlreadyThere;
import io.filehost.camel.mediafire.client.upload.UploadPlan.Instant;
import io.filehost.camel.mediafire.client.upload.UploadPlan.Simple;
import io.filehost.camel.mediafire.client.upload.UploadPlan.Units;

/** One upload: asks, decides, has the bytes moved, and finds out what happened when an answer was lost. */
final class Upload {

    /** The name is taken: as a poll tells it, and the two codes of direct answers. */
    private static final Set<Integer> NAME_TAKEN = Set.of(UploadErrors.NAME_TAKEN, 143, 158);
    private static final Set<ErrorKind> HASH_IS_NOT_ENOUGH = Set.of(ErrorKind.BAD_REQUEST, ErrorKind.NOT_FOUND);

    private final UploadRequest request;
    private final Content content;
    private final UploadCalls calls;
    private final UploadErrors errors;
    private final Transfer transfer;

    Upload(UploadRequest request, Content content, UploadCalls calls, UploadErrors errors, Transfer transfer) {
        this.request = request;
        this.content = content;
        this.calls = calls;
        this.errors = errors;
        this.transfer = transfer;
    }

    UploadResult run() {
        UploadCheck check = calls.check();
        UploadPlan plan = UploadPlan.after(check, content.length());
        if (plan instanceof AlreadyThere there) {
            return sameFile(there.quickKey(), UploadKind.NONE);
        }
        refuseWhatCannotWork(check);
        try {
            return carryOut(plan, check, request.onDuplicate());
        } catch (LostReplyException lost) {
            return recover(plan, check, lost);
        } catch (ApiException refused) {
            return ownFileOrThrow(plan, refused);
        }
    }

    /** Asks nothing of the service that the check has answered: no byte is worth sending for a known no. */
    private void refuseWhatCannotWork(UploadCheck check) {
        if (check.overLimit()) {
            throw errors.fileError("upload/check", UploadErrors.STORAGE_FULL,
                    "%s needs %d bytes. Nothing was sent".formatted(request.name(), content.length()));
        }
        if (check.nameExists() && request.onDuplicate() == OnDuplicate.SKIP) {
            throw errors.fileError("upload/check", UploadErrors.NAME_TAKEN, refusedName());
        }
    }

    private String refusedName() {
        return "%s in folder %s is another file; nothing was changed".formatted(request.name(), request.folder());
    }

    private UploadResult carryOut(UploadPlan plan, UploadCheck check, OnDuplicate action) {
        if (plan instanceof Instant) {
            return instant(check, action);
        }
        if (plan instanceof Units units) {
            return arrived(transfer.units(units.state(), action), UploadKind.RESUMABLE);
        }
        return arrived(transfer.simple(action), UploadKind.SIMPLE);
    }

    /** Content stored long ago is known, but cannot be used by hash; then the bytes have to move. */
    private UploadResult instant(UploadCheck check, OnDuplicate action) {
        try {
            InstantUpload file = calls.instant(action);
            return result(file.quickKey(), file.name(), request.folder(), file.deviceRevision(), UploadKind.INSTANT);
        } catch (ApiException refused) {
            if (content.length() == 0 || !HASH_IS_NOT_ENOUGH.contains(refused.kind())) {
                throw refused;
            }
            return carryOut(UploadPlan.byData(check, content.length()), check, action);
        }
    }

    /** The service may have made the file, or be about to: look, then do only what is missing. */
    private UploadResult recover(UploadPlan plan, UploadCheck before, LostReplyException lost) {
        UploadCheck now = calls.check();
        if (now.sameFile().isPresent()) {
            return sameFile(now.sameFile().get(), plan.kind());
        }
        UploadPlan rest = plan instanceof Units ? new Units(now.units()) : plan;
        try {
            return carryOut(rest, now, actionAfterLoss(rest, before, now, lost));
        } catch (ApiException refused) {
            return ownFileOrThrow(plan, refused);
        }
    }

    /** What to ask for the second time, so that the file is not stored twice if the first time worked after all. */
    private OnDuplicate actionAfterLoss(UploadPlan rest, UploadCheck before, UploadCheck now, LostReplyException lost) {
        if (before.nameExists() && request.onDuplicate() == OnDuplicate.KEEP) {
            refuseToGuess(rest, now, lost);
            return OnDuplicate.KEEP;
        }
        return rest instanceof Units || before.nameExists() ? request.onDuplicate() : OnDuplicate.SKIP;
    }

    /** The file would be there under a name that the service chose, be it sent whole or in units. */
    private void refuseToGuess(UploadPlan rest, UploadCheck now, LostReplyException lost) {
        if (rest instanceof Simple || now.inFolder()) {
            throw new LostReplyException(
                    lost.method(), "the answer was lost; " + request.name()
                                   + " may be in folder " + request.folder() + " under another name, or may not",
                    lost);
        }
    }

    /** A name taken by this very content is our own file, stored by an attempt whose answer was lost, or by a twin. */
    private UploadResult ownFileOrThrow(UploadPlan plan, ApiException refused) {
        if (!NAME_TAKEN.contains(refused.code()) || refused.kind() != ErrorKind.CONFLICT) {
            throw refused;
        }
        return calls.check().sameFile().map(key -> sameFile(key, plan.kind())).orElseThrow(() -> refused);
    }

    private UploadResult arrived(Transfer.Arrived arrived, UploadKind kind) {
        UploadState state = arrived.state();
        if (content.differsFrom(state)) {
            throw new FileHostException(
                    "upload/poll_upload: what the service stored as %s has another hash than what was sent"
                            .formatted(request.name()),
                    ErrorKind.RETRY);
        }
        FolderKey folder = arrived.inRoot() ? FolderKey.ROOT : request.folder();
        return result(state.quickKey(), state.name(), folder, state.revision(), kind);
    }

    private UploadResult sameFile(QuickKey key, UploadKind kind) {
        return result(key, request.name(), request.folder(), 0, kind);
    }

    private UploadResult result(QuickKey key, String name, FolderKey folder, long revision, UploadKind kind) {
        // Some answers lack the name; then the service did not change it.
        return new UploadResult(
                key, name.isEmpty() ? request.name() : name, folder, content.length(), content.hash(), revision,
                kind);
    }
}
