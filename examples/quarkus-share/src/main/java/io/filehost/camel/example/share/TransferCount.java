package io.filehost.camel.example.share;

import java.util.Locale;

import io.filehost.camel.common.body.TransferListener;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Counts the transfers of the component, and their bytes, for {@code /q/metrics}. */
@Named("transfers")
@Singleton
final class TransferCount implements TransferListener {

    private final MeterRegistry meters;

    TransferCount(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void moved(Transfer transfer, long bytes) {
        meters.counter("share.transfer.bytes", "direction", direction(transfer)).increment(bytes);
    }

    @Override
    public void finished(Transfer transfer) {
        ended(transfer, "finished");
    }

    @Override
    public void failed(Transfer transfer, Exception cause) {
        ended(transfer, "failed");
    }

    private void ended(Transfer transfer, String how) {
        meters.counter("share.transfers", "direction", direction(transfer), "outcome", how).increment();
    }

    private static String direction(Transfer transfer) {
        return transfer.direction().name().toLowerCase(Locale.ROOT);
    }
}
