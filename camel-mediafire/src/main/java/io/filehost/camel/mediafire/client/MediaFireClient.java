package io.filehost.camel.mediafire.client;

import java.io.Closeable;
import java.io.InputStream;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadRequest;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.client.upload.WebUploadRequest;

/**
 * One account of the MediaFire service. Blocking, safe for many threads, ignorant of Camel. Errors are
 * {@code FileHostException}s; only what is safe to repeat is repeated.
 */
public interface MediaFireClient extends Closeable {

    /**
     * Makes one API call.
     *
     * @throws IllegalArgumentException before anything is sent, when a parameter is unknown or missing
     */
    <T> T call(ApiMethod<T> method, Params params);

    /** Makes one API call and hands out the service's text (JSON) as it came; errors as with {@link #call}. */
    String callForText(ApiMethod<?> method, Params params);

    /**
     * Makes one API call that is answered with bytes, such as {@code file/zip}; the caller closes the stream. Errors up
     * to the first byte are as with {@link #call}, later ones are {@code IOException}s of the stream.
     */
    InputStream callForBytes(ApiMethod<?> method, Params params);

    /**
     * Makes one API call whose request body is content, such as {@code upload/simple}: one request, none of the
     * workflow of {@link #upload}. Errors as with {@link #call}.
     *
     * @param params  the other parameters, those that travel as HTTP headers included
     * @param content sent whole; stays open
     */
    <T> T callWithContent(ApiMethod<T> method, Params params, UploadSource content);

    /** As {@link #callWithContent}, answered with the service's text (JSON) as it came. */
    String callWithContentForText(ApiMethod<?> method, Params params, UploadSource content);

    /**
     * Sends a file: nothing, instantly, in one request or in units, whichever moves least. New content for a file that
     * is there goes instantly or in units, and never over a change made since.
     */
    UploadResult upload(UploadRequest request);

    /** Has the service fetch a file from the web, and waits until it is there. */
    UploadResult webUpload(WebUploadRequest request);

    /** The content of a file, with a fresh link each time it is opened. Costs nothing until opened. */
    RemoteContent content(FileInfo file);

    /** What a reader of the change feed asks. */
    ChangeFeed changes();

    /** The sessions it has open now; {@link SessionState#NONE} for a client that keeps none. Makes no call. */
    default SessionState sessions() {
        return SessionState.NONE;
    }

    @Override
    void close();
}
