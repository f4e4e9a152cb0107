package io.filehost.camel.common.body;

/**
 * Told about transfers, for progress bars and metrics. Called from the threads that move the bytes, several at once for
 * one upload in units: be quick, and safe for threads. What it throws ends the transfer.
 */
public interface TransferListener {

    /** Which way bytes go. */
    enum Direction {
        UPLOAD,
        DOWNLOAD
    }

    /**
     * One transfer. A body that is read again is another transfer.
     *
     * @param direction which way
     * @param name      name of the file, without folders
     * @param size      bytes; -1 when unknown
     */
    record Transfer(Direction direction, String name, long size) {
    }

    /** Before anything is asked of the service. */
    default void started(Transfer transfer) {
    }

    /** Bytes have gone over the wire since the last call; those of a repeated request count again. */
    default void moved(Transfer transfer, long bytes) {
    }

    /** All is there. Without any {@link #moved} when the service knew the content. */
    default void finished(Transfer transfer) {
    }

    /** It ended early. */
    default void failed(Transfer transfer, Exception cause) {
    }
}
