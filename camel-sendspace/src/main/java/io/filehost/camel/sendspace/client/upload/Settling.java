package io.filehost.camel.sendspace.client.upload;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
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

    private static final int FILE_NOT_FOUND = 9;

    private final ApiCaller calls;

    Settling(ApiCaller calls) {
        this.calls = calls;
    }

    /**
     * The file as it is now; empty when somebody has taken it away already, or the account may not look at files.
     *
     * @throws FileHostException when something is left to do; never of kind NOT_FOUND, which would mean that nothing
     *                           was uploaded
     */
    Optional<FileInfo> settle(FileId id, UploadRequest request) {
        try {
            Optional<FileInfo> file = look(id);
            file.ifPresent(there -> refuseAnotherLength(there, request));
            Params changes = file.map(there -> changes(there, request)).orElseGet(() -> limits(request));
            return changes.asMap().isEmpty() ? file : Optional.of(changed(id, changes));
        } catch (ApiException refusal) {
            if (refusal.code() == FILE_NOT_FOUND) {
                return Optional.empty();
            }
            throw left(id, request, refusal);
        } catch (FileHostException failure) {
            throw left(id, request, failure);
        }
    }

    private Optional<FileInfo> look(FileId id) {
        try {
            return Optional.of(only(calls.call(FileMethods.GET_INFO, Params.params(SharedParams.FILE_IDS, id)).files(), id));
        } catch (ApiException refusal) {
            if (refusal.kind() != ErrorKind.PERMISSION) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private static FileHostException left(FileId id, UploadRequest request, FileHostException failure) {
        ErrorKind kind = failure.kind() == ErrorKind.NOT_FOUND ? ErrorKind.CONFLICT : failure.kind();
        return new FileHostException(
                "upload: %s is there as file %s, but what was left to do failed: %s"
                        .formatted(request.name(), id, failure.getMessage()),
                kind, failure);
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
        if (!file.name().equals(request.name()) && UploadForm.mayBeReadAs(request.name(), file.name())) {
            changes.with(FileMethods.NAME, request.name());
        }
        limits(request).asMap().forEach(changes::with);
        return changes;
    }

    private static Params limits(UploadRequest request) {
        Params changes = Params.none();
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
                .orElseThrow(() -> new FileHostException("the service does not describe the file", ErrorKind.FATAL));
    }
}
