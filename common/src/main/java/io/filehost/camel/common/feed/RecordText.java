package io.filehost.camel.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

/** Records as lines of the state file: eight hex digits of CRC-32C, a space, the record. */
final class RecordText {

    /** First line of the file. Another version of the format has another line. */
    static final String HEADER = "filehost-state 1";

    private static final int CHECKSUM = 8;

    private RecordText() {
    }

    /** The line without its line feed. */
    static String line(LedgerRecord record) {
        String text = record.text();
        return checksum(text) + " " + text;
    }

    /** @throws IllegalArgumentException when the line was not written whole, or was changed since */
    static LedgerRecord parse(String line) {
        if (line.length() < CHECKSUM + 2 || line.charAt(CHECKSUM) != ' ') {
            throw new IllegalArgumentException("Not a record");
        }
        String text = line.substring(CHECKSUM + 1);
        if (!line.startsWith(checksum(text))) {
            throw new IllegalArgumentException("Checksum does not match");
        }
        try {
            return record(text);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Incomplete record", e);
        }
    }

    private static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static LedgerRecord record(String text) {
        String[] words = text.split(" ");
        FeedId feed = new FeedId(words[1]);
        return switch (words[0]) {
            case "F" -> new LedgerRecord.NewFeed(feed, text.substring(("F " + feed).length()));
            case "R" -> new LedgerRecord.Read(feed, Long.parseLong(words[2]), steps(words));
            case "D" -> done(feed, words[2].split(":", -1));
            case "A" -> attempt(feed, words[2].split(":", -1));
            case "Z" -> new LedgerRecord.Forgotten(feed);
            default -> throw new IllegalArgumentException("Unknown record: " + words[0]);
        };
    }

    private static List<ReadStep> steps(String[] words) {
        List<ReadStep> steps = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            steps.add(ReadStep.parse(words[i]));
        }
        return steps;
    }

    private static LedgerRecord done(FeedId feed, String[] parts) {
        return new LedgerRecord.Done(feed, parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    private static LedgerRecord attempt(FeedId feed, String[] parts) {
        return new LedgerRecord.Attempt(feed, parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }
}
