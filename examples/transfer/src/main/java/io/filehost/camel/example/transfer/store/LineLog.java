package io.filehost.camel.example.transfer.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An append-only text file of records. A record is one line, written in one go, so a killed process leaves at most its
 * last line unfinished; opening cuts that off. It survives the death of the process, not of the machine.
 */
final class LineLog implements Closeable {

    // Not a FileChannel: an interrupt of the writing thread would close it.
    private final RandomAccessFile file;

    private LineLog(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens or creates the file and hands every record in it to {@code reader}, oldest first. */
    static LineLog open(Path path, Consumer<List<String>> reader) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            byte[] bytes = new byte[Math.toIntExact(file.length())];
            file.readFully(bytes);
            file.setLength(readLines(bytes, reader));
            file.seek(file.length());
            return new LineLog(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static long readLines(byte[] bytes, Consumer<List<String>> reader) {
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                reader.accept(fields(new String(bytes, start, end - start, StandardCharsets.UTF_8)));
                start = end + 1;
            }
        }
        return start;
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\t", -1)).map(LineLog::unescape).toList();
    }

    /** Adds a record. */
    synchronized void append(String... fields) {
        String line = Arrays.stream(fields).map(LineLog::escape).collect(Collectors.joining("\t", "", "\n"));
        try {
            file.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // File names may hold line breaks and tabs.
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        return Arrays.stream(text.split("\\\\\\\\", -1))
                .map(part -> part.replace("\\t", "\t").replace("\\n", "\n"))
                .collect(Collectors.joining("\\"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
