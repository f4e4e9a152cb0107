package io.filehost.camel.common.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** A disk that is full for a while. */
final class FailingDisk implements RecordSink {

    boolean full;

    @Override
    public void append(LedgerRecord record, boolean durable) {
        failWhenFull();
    }

    @Override
    public void force() {
        failWhenFull();
    }

    @Override
    public void shrink(Supplier<List<LedgerRecord>> live) {
        // Nothing is kept, so nothing grows.
    }

    private void failWhenFull() {
        if (full) {
            throw new UncheckedIOException(new IOException("the disk is full"));
        }
    }
}
