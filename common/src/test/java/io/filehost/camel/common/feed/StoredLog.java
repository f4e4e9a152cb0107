package io.filehost.camel.common.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The records of a ledger in memory, every one of them. */
final class StoredLog implements RecordSink {

    final List<LedgerRecord> records = new ArrayList<>();

    @Override
    public void append(LedgerRecord record, boolean durable) {
        records.add(record);
    }

    @Override
    public void force() {
        // There is no disk.
    }

    @Override
    public void shrink(Supplier<List<LedgerRecord>> live) {
        // The tests want the whole log.
    }
}
