package io.filehost.camel.mediafire.client.upload;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.WatchedSource;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;

import static io.filehost.camel.mediafire.client.api.SharedParams.MODIFIED;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLLED_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PREVIOUS_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.REPLACED_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UNIT_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UNIT_ID;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UNIT_SIZE;

/** The calls of one upload, each with the parameters that name its file. */
final class UploadCalls {

    /** Names its zone, because a time without one would be read as that of the service. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);

    private final ApiCaller calls;
    private final UploadRequest request;
    private final Content content;

    UploadCalls(ApiCaller calls, UploadRequest request, Content content) {
        this.calls = calls;
        this.request = request;
        this.content = content;
    }

    /** What the service knows of the file; also opens the record that units are added to. */
    UploadCheck check() {
        return calls.call(UploadMethods.CHECK, Params.params(CHECKED_NAME, request.name()).with(CHECKED_HASH, content.hash())
                .with(CHECKED_SIZE, content.length()).with(TARGET_FOLDER_KEY, request.folder()).with(RESUMABLE, "yes"));
    }

    InstantUpload instant(OnDuplicate action) {
        return calls.call(UploadMethods.INSTANT, target(action).with(HASH, content.hash()).with(SIZE, content.length())
                .with(INSTANT_NAME, request.replaced() == null ? request.name() : null));
    }

    /** All bytes; not repeated when the answer is lost, because the file could be stored twice. */
    UploadReceipt simple(OnDuplicate action) {
        Params params = request.replaced() == null ? target(action) : withReplaced(modified());
        return calls.send(whole(), params, fileHeaders(), watched(), 0, content.length(), false);
    }

    /** The method that takes all bytes at once. */
    ApiMethod<UploadReceipt> whole() {
        return request.replaced() == null ? UploadMethods.SIMPLE : UploadMethods.UPDATE;
    }

    /** One unit; may be sent any number of times. */
    UploadReceipt unit(int unit, long unitSize, OnDuplicate action) {
        long from = unit * unitSize;
        long count = Math.min(unitSize, content.length() - from);
        Map<String, String> headers = fileHeaders();
        headers.put(UNIT_ID.name(), Integer.toString(unit));
        headers.put(UNIT_SIZE.name(), Long.toString(count));
        headers.put(UNIT_HASH.name(), content.hashOf(from, count));
        return calls.send(UploadMethods.RESUMABLE_UNIT, target(action), headers, watched(), from, count, true);
    }

    UploadState poll(String uploadKey) {
        return calls.call(UploadMethods.POLL_UPLOAD, Params.params(POLLED_KEY, uploadKey));
    }

    /** The file that gets the content, as it is now. */
    FileInfo replaced() {
        QuickKey key = request.replaced().file().quickKey();
        return calls.call(FileMethods.GET_INFO, Params.params(QUICK_KEYS, key)).found().stream().findFirst()
                .orElseThrow(() -> new FileHostException("file/get_info: there is no file " + key, ErrorKind.NOT_FOUND));
    }

    /** The folder goes along with the key of a file: it is part of what the record of units is found by. */
    private Params target(OnDuplicate action) {
        Params params = modified().with(TARGET_FOLDER_KEY, request.folder()).with(ON_DUPLICATE, action.word());
        return request.replaced() == null ? params : withReplaced(params);
    }

    private Params modified() {
        return Params.none().with(MODIFIED, request.modified() == null ? null : TIME.format(request.modified()));
    }

    private Params withReplaced(Params params) {
        return params.with(REPLACED_KEY, request.replaced().file().quickKey())
                .with(PREVIOUS_HASH, request.replaced().expectedHash());
    }

    private Map<String, String> fileHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(FILE_NAME.name(), request.name());
        headers.put(FILE_SIZE.name(), Long.toString(content.length()));
        headers.put(FILE_HASH.name(), content.hash());
        return headers;
    }

    private WatchedSource watched() {
        return new WatchedSource(content.source(), request.moved());
    }
}
