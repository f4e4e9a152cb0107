package io.filehost.camel.common.feed;

import java.util.List;
import java.util.function.Supplier;

/** Where records go before they count. */
interface RecordSink {

    /** Keeps nothing. */
    RecordSink NOWHERE = new RecordSink() {
        @Override
        public void append(LedgerRecord record, boolean durable) {
            // Memory is the only place.
        }

        @Override
        public void force() {
            // Nothing was written.
        }

        @Override
        public void shrink(Supplier<List<LedgerRecord>> live) {
            // Nothing has grown.
        }
    };

    /**
     * Writes a record at once.
     *
     * @param durable true when it must be on the disk before this returns
     */
    void append(LedgerRecord record, boolean durable);

    /** Brings what was written to the disk. */
    void force();

    /** Replaces what was written by the live records, when that is worth while. */
    void shrink(Supplier<List<LedgerRecord>> live);
}
