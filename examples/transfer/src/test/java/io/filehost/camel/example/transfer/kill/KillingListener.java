package io.filehost.camel.example.transfer.kill;

import io.filehost.camel.common.body.TransferListener;

/** Tells a killer about the moments of a transfer. */
final class KillingListener implements TransferListener {

    // Larger files go in units; the first report of moved bytes may be part of the first unit.
    private static final long IN_UNITS = 4L << 20;
    private static final long ONE_UNIT = 1L << 20;

    private final TransferListener real;
    private final Killer killer;
    private long sent;

    KillingListener(TransferListener real, Killer killer) {
        this.real = real;
        this.killer = killer;
    }

    @Override
    public synchronized void started(Transfer transfer) {
        real.started(transfer);
        sent = 0;
        if (transfer.direction() == Direction.UPLOAD && transfer.size() > ONE_UNIT) {
            killer.during(Moment.HASHING);
        }
    }

    @Override
    public synchronized void moved(Transfer transfer, long bytes) {
        real.moved(transfer, bytes);
        if (transfer.direction() == Direction.UPLOAD) {
            sent += bytes;
            if (transfer.size() > IN_UNITS && sent > ONE_UNIT) {
                killer.at(Moment.BETWEEN_UNITS);
            }
        }
    }

    @Override
    public void finished(Transfer transfer) {
        real.finished(transfer);
    }

    @Override
    public void failed(Transfer transfer, Exception cause) {
        real.failed(transfer, cause);
    }
}
