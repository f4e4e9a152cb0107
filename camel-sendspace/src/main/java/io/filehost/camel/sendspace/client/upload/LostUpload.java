package io.filehost.camel.sendspace.client.upload;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.call.ApiCaller;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;

/**
 * Finds out what became of an upload whose answer was lost. Names are not unique and content has no hash: the file is
 * ours only when it is the single one of this name and size that was not there before. Nothing is deleted on suspicion.
 */
final class LostUpload {

    /** A node may still be writing when the connection is gone. */
    private static final int LOOKS = 3;

    /**
     * What is known before anything is sent.
     *
     * @param upload tells of other uploads of this client
     * @param before twins that were there already; empty when the account may not list
     */
    record Started(UploadsUnderWay.Running upload, Optional<Set<FileId>> before) {
    }

    private final ApiCaller calls;
    private final Pacer pacer;
    private final Backoff pauses;

    LostUpload(ApiCaller calls, Pacer pacer, Backoff pauses) {
        this.calls = calls;
        this.pacer = pacer;
        this.pauses = pauses;
    }

    /** Files of the name and size of a request that its folder holds now; empty when the account may not list. */
    Optional<Set<FileId>> twinsBefore(UploadRequest request) {
        try {
            return Optional.of(twins(request));
        } catch (ApiException refusal) {
            if (refusal.kind() != ErrorKind.PERMISSION) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private Set<FileId> twins(UploadRequest request) {
        return calls.call(FolderMethods.GET_CONTENTS, Params.params(SharedParams.FOLDER_ID, request.folder())).files().stream()
                .filter(file -> isTwin(file, request)).map(FileInfo::id).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isTwin(FileInfo file, UploadRequest request) {
        return UploadForm.mayBeReadAs(request.name(), file.name()) && file.size() == request.source().length();
    }

    /**
     * The file that was made nevertheless.
     *
     * @param  started            what was known before anything was sent
     * @throws LostReplyException when none was made so far, or nobody can say which; names the candidates
     */
    FileId find(UploadRequest request, Started started, FileHostException lost) {
        Set<FileId> known = started.before().orElseThrow(() -> new LostReplyException(
                UploadNode.NAME, "the answer to the upload of %s was lost (%s), and the account may not list folders"
                        .formatted(request.name(), lost.getMessage()),
                lost));
        Deadline deadline = pacer.deadline();
        List<FileId> candidates = List.of();
        for (int look = 1; look <= LOOKS && candidates.isEmpty(); look++) {
            if (look > 1 && !pacer.pause(pauses.after(look - 1), deadline)) {
                break;
            }
            candidates = twins(request).stream().filter(id -> !known.contains(id))
                    .filter(id -> !started.upload().isOfAnother(id)).toList();
        }
        if (candidates.size() == 1 && !started.upload().hasRival()) {
            return candidates.get(0);
        }
        throw new LostReplyException(UploadNode.NAME, text(request, candidates, lost), lost);
    }

    private static String text(UploadRequest request, List<FileId> candidates, FileHostException lost) {
        String found = candidates.isEmpty()
                ? "no new file of this name and size is in folder " + request.folder() + " so far"
                : "it may be one of " + candidates + " in folder " + request.folder() + ", of which nothing was deleted";
        return "the answer to the upload of %s was lost (%s); %s".formatted(request.name(), lost.getMessage(), found);
    }
}
