package io.filehost.camel.mediafire.client.upload;

import java.util.Objects;
import java.util.concurrent.Executor;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.call.ApiCaller;

/**
 * Brings files to the service by whichever way moves least: not at all, by hash, in one request or in units. An upload
 * that was cut off goes on where it stopped when the same file is uploaded again. Safe for many threads.
 */
public final class Uploader {

    private final ApiCaller calls;
    private final Pacer pacer;
    private final Executor executor;
    private final UploadOptions options;
    private final UploadErrors errors = new UploadErrors();

    /**
     * @param pacer    for pauses between polls; calls are repeated by {@code calls}
     * @param executor threads that send units beside the calling one
     */
    public Uploader(ApiCaller calls, Pacer pacer, Executor executor, UploadOptions options) {
        this.calls = Objects.requireNonNull(calls, "calls");
        this.pacer = Objects.requireNonNull(pacer, "pacer");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Uploads a file. The source is read twice or more and stays open.
     *
     * @return                   the file; its folder is the root, whatever was asked for, when the service put it there
     *                           because the target folder is gone
     * @throws FileHostException kind CONFLICT when the name is taken by other content and {@link OnDuplicate#SKIP} was
     *                           asked for, QUOTA when there is no room, RETRY when the same upload may work later;
     *                           {@code LostReplyException} when it may have happened; for new content of a file,
     *                           CONFLICT when the file was changed since somebody looked
     */
    public UploadResult upload(UploadRequest request) {
        Content content = Content.of(request.source());
        UploadCalls own = new UploadCalls(calls, request, content);
        UnitSender sender = new UnitSender(own, errors, executor, options.maxConcurrentUnits());
        UploadPoll poll = new UploadPoll(own, errors, pacer, options.pollPauses());
        Transfer transfer = new Transfer(own, errors, sender, poll, pacer.deadline());
        return request.replaced() == null
                ? new Upload(request, content, own, errors, transfer).run()
                : new Update(request, content, own, transfer).run();
    }
}
