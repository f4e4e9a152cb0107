package io.filehost.camel.sendspace.client.upload;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.call.ApiCaller;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;

/**
 * Looks at a file that was just uploaded and changes what an upload does not bring about for certain: folder, name and
 * limits (protocol notes, 5.1).
 */
final class Settling {

    private final ApiCaller calls;

    Settling(ApiCaller calls) {
        this.calls = calls;
    }

    /** The file as it is now; empty when somebody has taken it away already, or the account may not look at files. */
    Optional<FileInfo> settle(FileId id, UploadRequest request) {
        try {
            FileInfo file = only(calls.call(FileMethods.GET_INFO, Params.params(SharedParams.FILE_IDS, id)).files(), id);
            refuseAnotherLength(file, request);
            Params changes = changes(file, request);
            return Optional.of(changes.asMap().isEmpty() ? file : changed(id, changes));
        } catch (FileHostException failure) {
            boolean nothingLeft = request.details().limits().isUnlimited();
            if (failure.kind() == ErrorKind.NOT_FOUND || failure.kind() == ErrorKind.PERMISSION && nothingLeft) {
                return Optional.empty();
            }
            throw new FileHostException(
                    "upload: %s is there as file %s, but what was left to do failed: %s"
                            .formatted(request.name(), id, failure.getMessage()),
                    failure.kind(), failure);
        }
    }

    private static void refuseAnotherLength(FileInfo file, UploadRequest request) {
        if (file.size() >= 0 && file.size() != request.source().length()) {
            throw new FileHostException(
                    "the service stored %d of %d bytes".formatted(file.size(), request.source().length()), ErrorKind.RETRY);
        }
    }

    /** A file that is in a third folder was moved there by somebody since. */
    private static Params changes(FileInfo file, UploadRequest request) {
        Params changes = Params.none();
        if (file.parent().isRoot() && !request.folder().isRoot()) {
            changes.with(FileMethods.TARGET_FOLDER_ID, request.folder());
        }
        if (!file.name().equals(request.name()) && file.name().equals(UploadForm.quoted(request.name()))) {
            changes.with(FileMethods.NAME, request.name());
        }
        FileLimits limits = request.details().limits();
        if (!limits.isUnlimited()) {
            changes.with(FileMethods.TIME_LIMIT, limits.time() == null ? null : limits.time().toSeconds())
                    .with(FileMethods.DOWNLOADS_LIMIT, limits.downloads() == 0 ? null : limits.downloads())
                    .with(FileMethods.LIMIT_ACTION, limits.action() == null ? null : limits.action().code())
                    .with(FileMethods.LIMIT_ACTION_TO_FOLDER, limits.target());
        }
        return changes;
    }

    private FileInfo changed(FileId id, Params changes) {
        Params params = Params.params(SharedParams.FILE_IDS, id);
        changes.asMap().forEach(params::with);
        return only(calls.call(FileMethods.SET_INFO, params).files(), id);
    }

    private static FileInfo only(List<FileInfo> files, FileId id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new FileHostException("the service does not describe the file", ErrorKind.NOT_FOUND));
    }
}
