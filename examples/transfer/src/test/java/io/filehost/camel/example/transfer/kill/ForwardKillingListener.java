package io.filehost.camel.example.transfer.kill;

import io.filehost.camel.common.body.TransferListener;

/** Tells a killer when half of a file has gone to sendspace. */
final class ForwardKillingListener implements TransferListener {

    private final TransferListener real;
    private final Killer killer;
    private long sent;

    ForwardKillingListener(TransferListener real, Killer killer) {
        this.real = real;
        this.killer = killer;
    }

    @Override
    public synchronized void started(Transfer transfer) {
        real.started(transfer);
        sent = 0;
    }

    @Override
    public synchronized void moved(Transfer transfer, long bytes) {
        real.moved(transfer, bytes);
        if (transfer.direction() == Direction.DOWNLOAD) {
            return;
        }
        boolean wasBelowHalf = 2 * sent < transfer.size();
        sent += bytes;
        if (wasBelowHalf && 2 * sent >= transfer.size()) {
            killer.at(Moment.FORWARDING);
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
