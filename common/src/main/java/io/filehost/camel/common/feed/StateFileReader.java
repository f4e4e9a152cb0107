package io.filehost.camel.common.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the bytes of a state file up to the first line that is not good. */
final class StateFileReader {

    private final Path file;
    private final byte[] bytes;

    StateFileReader(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Hands out the records before the first bad or unfinished line.
     *
     * @return             where that line begins; the length when all are good
     * @throws IOException when the first line is not the header of this version
     */
    long readInto(Consumer<LedgerRecord> records) throws IOException {
        int start = endOfLine(0) + 1;
        if (start == 0 || !text(0, start - 1).equals(RecordText.HEADER)) {
            throw new IOException(
                    "%s is not a state file of this version: its first line is not \"%s\". Name another file."
                            .formatted(file, RecordText.HEADER));
        }
        for (int end = endOfLine(start); end >= 0; end = endOfLine(start)) {
            if (!handOut(text(start, end), records)) {
                return start;
            }
            start = end + 1;
        }
        return start;
    }

    /** Number of lines from a position to the end; the last may be unfinished. */
    long linesFrom(long position) {
        long lines = 0;
        for (int start = (int) position; start < bytes.length; lines++) {
            int end = endOfLine(start);
            start = end < 0 ? bytes.length : end + 1;
        }
        return lines;
    }

    private static boolean handOut(String line, Consumer<LedgerRecord> records) {
        try {
            records.accept(RecordText.parse(line));
            return true;
        } catch (IllegalArgumentException e) {
            // The caller reports where; a damaged line has nothing more to tell.
            return false;
        }
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private int endOfLine(int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
