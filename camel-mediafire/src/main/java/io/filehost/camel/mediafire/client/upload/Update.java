package io.filehost.camel.mediafire.client.upload;

import java.util.Set;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadState;

/**
 * New content for a file that is there. Every call that could change the file names the hash that it must still have,
 * so none of them writes over a change of somebody else, and each may be made again when its answer was lost.
 */
final class Update {

    private static final Set<ErrorKind> HASH_IS_NOT_ENOUGH = Set.of(ErrorKind.BAD_REQUEST, ErrorKind.NOT_FOUND);

    private static final int UNIT_BEFORE_CHECK = 302;

    private final FileInfo before;
    private final String expected;
    private final Content content;
    private final UploadCalls calls;
    private final Transfer transfer;

    Update(UploadRequest request, Content content, UploadCalls calls, Transfer transfer) {
        this.before = request.replaced().file();
        this.expected = request.replaced().expectedHash();
        this.content = content;
        this.calls = calls;
        this.transfer = transfer;
    }

    UploadResult run() {
        if (holdsIt(before)) {
            return result(before.name(), before.revision(), UploadKind.NONE);
        }
        if (isChanged(before)) {
            throw changed(before, null);
        }
        try {
            return attempt();
        } catch (LostReplyException lost) {
            return afterLoss(lost);
        }
    }

    /** A conflict may be one with ourselves: the answer to an earlier attempt was lost. */
    private UploadResult attempt() {
        UploadCheck check = calls.check();
        if (check.sameFile().filter(before.quickKey()::equals).isPresent()) {
            return result(before.name(), 0, UploadKind.NONE);
        }
        boolean byHash = check.hashExists() || content.length() == 0;
        try {
            return byHash ? instant(check) : units(check);
        } catch (ApiException refused) {
            if (refused.kind() != ErrorKind.CONFLICT) {
                throw refused;
            }
            FileInfo now = calls.replaced();
            if (holdsIt(now)) {
                return result(now.name(), now.revision(), byHash ? UploadKind.INSTANT : UploadKind.RESUMABLE);
            }
            throw isChanged(now) ? changed(now, refused) : refused;
        }
    }

    private UploadResult afterLoss(LostReplyException lost) {
        FileInfo now = calls.replaced();
        if (holdsIt(now)) {
            return result(now.name(), now.revision(), kind(lost));
        }
        if (isChanged(now)) {
            throw changed(now, lost);
        }
        return attempt();
    }

    private static UploadKind kind(LostReplyException lost) {
        if (lost.method().equals(UploadMethods.INSTANT.name())) {
            return UploadKind.INSTANT;
        }
        return lost.method().equals(UploadMethods.UPDATE.name()) ? UploadKind.SIMPLE : UploadKind.RESUMABLE;
    }

    /** Content stored long ago is known, but cannot be used by hash; then the bytes have to move. */
    private UploadResult instant(UploadCheck check) {
        try {
            InstantUpload file = calls.instant(OnDuplicate.REPLACE);
            return stored(file.quickKey(), file.name(), file.deviceRevision(), UploadKind.INSTANT);
        } catch (ApiException refused) {
            if (content.length() == 0 || !HASH_IS_NOT_ENOUGH.contains(refused.kind())) {
                throw refused;
            }
            return units(check);
        }
    }

    private UploadResult units(UploadCheck check) {
        try {
            return stored(transfer.units(check.units(), OnDuplicate.REPLACE).state(), UploadKind.RESUMABLE);
        } catch (ApiException refused) {
            if (refused.code() != UNIT_BEFORE_CHECK) {
                throw refused;
            }
            // The check cannot name the file, so its record of units may lie elsewhere: with files of others, for one.
            return stored(transfer.simple(OnDuplicate.REPLACE).state(), UploadKind.SIMPLE);
        }
    }

    private UploadResult stored(UploadState state, UploadKind kind) {
        if (content.differsFrom(state)) {
            throw new FileHostException(
                    "upload/poll_upload: what the service stored in %s has another hash than what was sent"
                            .formatted(before.quickKey()),
                    ErrorKind.RETRY);
        }
        return stored(state.quickKey(), state.name(), state.revision(), kind);
    }

    private UploadResult stored(QuickKey key, String name, long revision, UploadKind kind) {
        if (!key.equals(before.quickKey())) {
            throw new FileHostException(
                    "the service stored the content as file %s and left %s as it was".formatted(key, before.quickKey()),
                    ErrorKind.CONFLICT);
        }
        return result(name, revision, kind);
    }

    /** Where the service tells no hash, its own comparison with the expected one is all there is. */
    private boolean isChanged(FileInfo file) {
        return !file.hash().isEmpty() && !expected.equalsIgnoreCase(file.hash());
    }

    private boolean holdsIt(FileInfo file) {
        return content.hash().equalsIgnoreCase(file.hash());
    }

    private FileHostException changed(FileInfo now, FileHostException cause) {
        return new FileHostException(
                "the content of %s is another than expected: its hash is %s, not %s. Nothing was written over it".formatted(
                        before.quickKey(), now.hash(), expected),
                ErrorKind.CONFLICT, cause);
    }

    private UploadResult result(String name, long revision, UploadKind kind) {
        return new UploadResult(
                before.quickKey(), name.isEmpty() ? before.name() : name, before.parent(), content.length(), content.hash(),
                revision, kind);
    }
}
