package io.filehost.camel.common.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32C;

/** A ledger that keeps every record in memory, so that a test can begin again with any part of its log. */
public final class RecordedLedger {

    private static final int REMEMBERED = 10_000;

    private final StoredLog log = new StoredLog();
    private final Ledger ledger = new Ledger(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private RecordedLedger() {
    }

    /** A process that finds these records. */
    public static RecordedLedger startingWith(List<LedgerRecord> found) {
        RecordedLedger started = new RecordedLedger();
        found.forEach(started.ledger::replay);
        started.log.records.addAll(found);
        started.ledger.writeTo(started.log);
        return started;
    }

    /** The feed of this name, as its only reader. */
    public RevisionFeed open(String name) {
        return ledger.open(new DeviceRevisionRepository.Opening(FeedId.named(name), name, "history", REMEMBERED), () -> {
        });
    }

    /** Every record so far, oldest first; the list grows with the log. */
    public List<LedgerRecord> records() {
        return log.records;
    }

    /** The records that the state of a feed is made of now. */
    public List<LedgerRecord> liveRecords(String name) {
        FeedId id = FeedId.named(name);
        return ledger.with(id, state -> state.records(id));
    }

    /** The same records, in the feed of another name. */
    public static List<LedgerRecord> renamed(List<LedgerRecord> records, String from, String to) {
        return records.stream().map(LedgerRecord::text)
                .map(text -> text.replace(FeedId.named(from).value(), FeedId.named(to).value()))
                .map(RecordedLedger::parsed).toList();
    }

    private static LedgerRecord parsed(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return RecordText.parse("%08x %s".formatted(crc.getValue(), text));
    }
}
