package io.filehost.camel.sendspace.client;

import java.io.Closeable;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.upload.AnonymousUploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadResult;

/**
 * One account of the sendspace service, or none for anonymous uploads. Blocking, safe for many threads, ignorant of
 * Camel. Errors are {@code FileHostException}s; only what is safe to repeat is repeated.
 */
public interface SendspaceClient extends Closeable {

    /**
     * Makes one API call. A null value leaves a parameter out, which keeps what the service has; an empty one clears
     * it.
     *
     * @throws IllegalArgumentException before anything is sent, when a parameter is unknown or missing
     */
    <T> T call(ApiMethod<T> method, Params params);

    /** Makes one API call and hands out the service's text (XML) as it came; errors as with {@link #call}. */
    String callForText(ApiMethod<?> method, Params params);

    /** Sends a file into the account. */
    UploadResult upload(UploadRequest request);

    /** Sends a file that belongs to nobody; needs no account, only the application's key. */
    UploadResult uploadAnonymously(AnonymousUploadRequest request);

    /**
     * The content of a file, with a fresh link each time it is opened. Costs nothing until opened; each opening counts
     * as a download, as far as we know also one that goes on where a transfer broke off, and may reach a limit of the
     * file.
     *
     * @param password of a protected file; null when it has none. Secret
     */
    RemoteContent content(FileInfo file, String password);

    /** The session it has open now; {@link SessionState#NONE} for a client that keeps none. Makes no call. */
    default SessionState session() {
        return SessionState.NONE;
    }

    /** Ends the session and lets go of all connections; transfers under way fail. */
    @Override
    void close();
}
