package io.filehost.camel.common.body;

import java.util.Objects;

import io.filehost.camel.common.body.TransferListener.Direction;
import io.filehost.camel.common.body.TransferListener.Transfer;

/**
 * Something to download: what, and how.
 *
 * @param name     file name for listeners
 * @param label    what errors call it: path and key, as far as they are known
 * @param content  where it is
 * @param retry    what happens when the connection breaks
 * @param listener told about every transfer
 */
public record Download(String name, String label, RemoteContent content, DownloadRetry retry, TransferListener listener) {

    public Download {
        Objects.requireNonNull(name, "name");
        // Names are text of others: they must not break a line of a log.
        label = label.replaceAll("\\p{Cntrl}", " ");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(listener, "listener");
    }

    /** A download that nobody watches, of something that has no more than a name. */
    public Download(String name, RemoteContent content, DownloadRetry retry) {
        this(name, name, content, retry, new TransferListener() {
        });
    }

    /** The transfer as listeners see it. */
    Transfer transfer() {
        return new Transfer(Direction.DOWNLOAD, name, content.length());
    }
}
