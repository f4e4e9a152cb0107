package io.filehost.camel.sendspace.client.upload;

import java.util.Map;
import java.util.Objects;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.call.HttpApiCaller;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.model.UploadSlot;
import io.filehost.camel.sendspace.client.upload.LostUpload.Started;

/**
 * Sends files, each in one request to a slot of its own. There is no going on after a break and no replacing: every
 * upload makes a new file. Safe for many threads.
 */
public final class Uploader {

    private static final int HTTP_OK = 200;
    /** The node says no and nothing else: no file was made, so it may be tried again with another slot. */
    private static final ErrorCode FAILED = new ErrorCode(0, "UPLOAD_FAILED", ErrorKind.RETRY, true);

    private final HttpApiCaller calls;
    private final UploadNode node;
    private final Pacer pacer;
    private final Room room;
    private final LostUpload lostUpload;
    private final UploadsUnderWay underWay = new UploadsUnderWay();
    private final Settling settling;

    /** @param pauses between looks for a file whose upload got no answer */
    public Uploader(HttpApiCaller calls, CallTools tools, Backoff pauses) {
        this.calls = Objects.requireNonNull(calls, "calls");
        this.node = new UploadNode(tools.transport(), tools.clock());
        this.pacer = tools.pacer();
        this.room = new Room(calls, calls::account);
        this.lostUpload = new LostUpload(calls, pacer, pauses);
        this.settling = new Settling(calls);
    }

    /**
     * Uploads a file into the account. The source stays open.
     *
     * @throws FileHostException kind QUOTA when there is no room, RETRY when it may work later;
     *                           {@code LostReplyException} when nobody can say whether it happened
     */
    public UploadResult upload(UploadRequest request) {
        long size = request.source().length();
        room.requireFor(request.name(), size);
        Sent sent = sendKnown(request);
        FileInfo file = settling.settle(sent.id(), request).orElse(null);
        return file == null
                ? new UploadResult(sent.id(), request.name(), request.folder(), size, "", "", sent.left())
                : new UploadResult(sent.id(), file.name(), file.parent(), size, file.pageUrl(), "", sent.left());
    }

    private record Sent(FileId id, Quota left) {
    }

    /** Known to the other uploads of this client from before the first look at the folder. */
    private Sent sendKnown(UploadRequest request) {
        try (UploadsUnderWay.Running upload = underWay.begin(request)) {
            Started started = new Started(upload, lostUpload.twinsBefore(request));
            Sent sent = pacer.call(false, () -> send(request, started));
            upload.made(sent.id());
            return sent;
        }
    }

    private Sent send(UploadRequest request, Started started) {
        long size = request.source().length();
        UploadSlot slot = calls.call(TransferMethods.GET_UPLOAD_INFO, Params.none());
        Room.require(slot, request.name(), size);
        try {
            UploadForm form = UploadForm.of(slot, request.folder(), request.details());
            UploadAnswer answer = node.post(slot, form.around(request.name()), request.source(), request.moved());
            room.learn(answer.left());
            return new Sent(taken(answer, request.name()), answer.left());
        } catch (LostReplyException | NotTheServiceException lost) {
            return new Sent(lostUpload.find(request, started, lost), Quota.UNKNOWN);
        } catch (RefusedCallException refusal) {
            // A node gives no reason; want of room is one that another try would not cure.
            room.requireNow(request.name(), size);
            throw refusal;
        }
    }

    /**
     * Uploads a file that belongs to nobody. The source stays open.
     *
     * @throws FileHostException as with {@link #upload}; after a lost answer nobody can look for the file
     */
    public UploadResult uploadAnonymously(AnonymousUploadRequest request) {
        return pacer.call(false, () -> sendAnonymously(request));
    }

    private UploadResult sendAnonymously(AnonymousUploadRequest request) {
        long size = request.source().length();
        UploadSlot slot = calls.call(TransferMethods.GET_ANONYMOUS_UPLOAD_INFO, Params.none());
        Room.require(slot, request.name(), size);
        UploadForm form = UploadForm.of(slot, request);
        UploadAnswer answer = node.post(slot, form.around(request.name()), request.source(), request.moved());
        FileId id = taken(answer, request.name());
        return new UploadResult(id, request.name(), null, size, answer.pageUrl(), answer.deleteUrl(), Quota.UNKNOWN);
    }

    private static FileId taken(UploadAnswer answer, String name) {
        if (!answer.ok()) {
            RefusedCallException.No no = new RefusedCallException.No(
                    "the upload node did not take " + name, new Answer(Map.of()), HTTP_OK, null);
            throw new RefusedCallException(UploadNode.NAME, FAILED, no, "");
        }
        return new FileId(answer.fileId());
    }
}
