package io.filehost.camel.mediafire.client.upload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.http.Redactor;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.WebUpload;

/** Has the service fetch files from the web, and waits for them with growing pauses. Safe for many threads. */
public final class WebUploader {

    /** A transfer may be listed a little late; so often in a row it is gone. */
    private static final int UNLISTED = 4;

    private final ApiCaller calls;
    private final Pacer pacer;
    private final Backoff pauses;
    private final UploadErrors errors = new UploadErrors();

    /** @param pauses between looks at a transfer */
    public WebUploader(ApiCaller calls, Pacer pacer, Backoff pauses) {
        this.calls = Objects.requireNonNull(calls, "calls");
        this.pacer = Objects.requireNonNull(pacer, "pacer");
        this.pauses = Objects.requireNonNull(pauses, "pauses");
    }

    /**
     * Has a file fetched.
     *
     * @throws FileHostException kind BAD_REQUEST when the service does not take the address, CONFLICT when it is still
     *                           at it after the longest waiting, others when it could not fetch the file or make one of
     *                           it; {@code LostReplyException} when it may have begun
     */
    public UploadResult fetch(WebUploadRequest request) {
        Deadline deadline = pacer.deadline();
        try {
            return followed(add(request), request, deadline);
        } catch (LostReplyException lost) {
            UploadResult result = followed(begun(request, lost), request, deadline);
            // The list does not tell the folder, so only now it shows whether it was the transfer of this request.
            if (!result.folder().equals(request.folder())) {
                throw lost;
            }
            return result;
        }
    }

    private String add(WebUploadRequest request) {
        Params params = Params.params(UploadMethods.URL, request.url()).with(UploadMethods.WEB_FILE_NAME, request.name())
                .with(SharedParams.TARGET_FOLDER_KEY, request.folder().isRoot() ? null : request.folder());
        return calls.call(UploadMethods.ADD_WEB_UPLOAD, params).text("upload_key")
                .orElseThrow(() -> new FileHostException(
                        "upload/add_web_upload: the service said yes and told no key of the transfer", ErrorKind.FATAL));
    }

    /** Only one that goes on: one that ended may be of another day, and its file is not what is there now. */
    private String begun(WebUploadRequest request, LostReplyException lost) {
        try {
            List<WebUpload> same = list(Params.none()).stream().filter(upload -> upload.active()
                    && upload.url().equals(request.url()) && upload.name().equals(request.name())).toList();
            if (same.size() == 1) {
                return same.get(0).uploadKey();
            }
        } catch (FileHostException unseen) {
            lost.addSuppressed(unseen);
        }
        throw lost;
    }

    private UploadResult followed(String key, WebUploadRequest request, Deadline deadline) {
        WebUpload ended = looked(key, () -> await(key, deadline));
        return result(ended, request);
    }

    /**
     * The transfer was begun, whatever becomes of a look at it: no error may say that nothing was sent, or try again.
     */
    private static <T> T looked(String key, Supplier<T> look) {
        try {
            return look.get();
        } catch (FileHostException failure) {
            if (failure.kind() == ErrorKind.CONFLICT) {
                throw failure;
            }
            throw new FileHostException(
                    "upload/add_web_upload: transfer %s was begun, and what became of it is not known: %s"
                            .formatted(key, failure.getMessage()),
                    ErrorKind.CONFLICT, failure);
        }
    }

    private WebUpload await(String key, Deadline deadline) {
        int unlisted = 0;
        for (int looks = 1;; looks++) {
            Optional<WebUpload> found = list(Params.params(UploadMethods.WEB_UPLOAD_KEY, key)).stream()
                    .filter(upload -> upload.uploadKey().equals(key)).findFirst();
            if (found.filter(WebUpload::isFinal).isPresent()) {
                return found.get();
            }
            unlisted = found.isPresent() ? 0 : unlisted + 1;
            if (unlisted == UNLISTED) {
                throw new FileHostException(
                        "upload/get_web_uploads: the service no longer lists transfer " + key, ErrorKind.NOT_FOUND);
            }
            if (!pacer.pause(pauses.after(looks), deadline)) {
                throw new FileHostException(
                        "upload/get_web_uploads: transfer %s is not done after %s of waiting (status %d) and goes on. "
                                .formatted(key, deadline.whole(), found.map(WebUpload::status).orElse(0))
                                            + "A longer operationTimeout waits longer",
                        ErrorKind.CONFLICT);
            }
        }
    }

    private List<WebUpload> list(Params params) {
        return calls.call(UploadMethods.GET_WEB_UPLOADS, params.with(UploadMethods.ALL_WEB_UPLOADS, "yes")).uploads();
    }

    private UploadResult result(WebUpload upload, WebUploadRequest request) {
        if (upload.error() != 0) {
            // The numbers are not documented; that they are those of polls is our reading.
            throw errors.fileError(UploadMethods.GET_WEB_UPLOADS.name(), upload.error(),
                    "The service could not fetch " + request.name() + where(upload));
        }
        if (upload.quickKey() == null) {
            throw new FileHostException(
                    "upload/get_web_uploads: the service ended the transfer of %s and told neither a file nor an error"
                            .formatted(request.name()),
                    ErrorKind.RETRY);
        }
        FileInfo file = looked(upload.uploadKey(), () -> file(upload, request));
        return new UploadResult(
                file.quickKey(), file.name(), file.parent(), file.size(), file.hash(), file.revision(), UploadKind.WEB);
    }

    /** The stage in which it failed; the word for the end of it all would say the opposite. */
    private static String where(WebUpload upload) {
        boolean told = upload.status() != WebUpload.COMPLETE && !upload.stage().isEmpty();
        return told ? ": " + Redactor.withoutAddresses(upload.stage()) : "";
    }

    private FileInfo file(WebUpload upload, WebUploadRequest request) {
        return calls.call(FileMethods.GET_INFO, Params.params(SharedParams.QUICK_KEYS, upload.quickKey())).found()
                .stream().findFirst().orElseThrow(() -> new FileHostException(
                        "file/get_info: the service fetched %s as %s and does not know that file"
                                .formatted(request.name(), upload.quickKey()),
                        ErrorKind.NOT_FOUND));
    }
}
