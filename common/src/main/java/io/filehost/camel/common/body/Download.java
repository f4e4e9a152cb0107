package io.filehost.camel.common.body;

import java.util.Objects;

import io.filehost.camel.common.body.TransferListener.Direction;
import io.filehost.camel.common.body.TransferListener.Transfer;

/**
 * Something to download: what, and how.
 *
 * @param name     file name for messages and listeners
 * @param content  where it is
 * @param retry    what happens when the connection breaks
 * @param listener told about every transfer
 */
public record Download(String name, RemoteContent content, DownloadRetry retry, TransferListener listener) {

    public Download {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(listener, "listener");
    }

    /** A download that nobody watches. */
    public Download(String name, RemoteContent content, DownloadRetry retry) {
        this(name, content, retry, new TransferListener() {
        });
    }

    /** The transfer as listeners see it. */
    Transfer transfer() {
        return new Transfer(Direction.DOWNLOAD, name, content.length());
    }
}
