package io.filehost.camel.common.body;

import java.util.function.Supplier;

import io.filehost.camel.common.body.TransferListener.Direction;
import io.filehost.camel.common.body.TransferListener.Transfer;

/**
 * A transfer that a listener is told about.
 *
 * @param listener told
 * @param transfer told of
 */
public record WatchedTransfer(TransferListener listener, Transfer transfer) {

    public static WatchedTransfer upload(TransferListener listener, String name, long size) {
        return new WatchedTransfer(listener, new Transfer(Direction.UPLOAD, name, size));
    }

    /** Does it, from start to finish or failure. */
    public <T> T run(Supplier<T> work) {
        listener.started(transfer);
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            listener.failed(transfer, failure);
            throw failure;
        }
        listener.finished(transfer);
        return result;
    }

    /** Bytes have gone over the wire. */
    public void moved(long bytes) {
        listener.moved(transfer, bytes);
    }
}
