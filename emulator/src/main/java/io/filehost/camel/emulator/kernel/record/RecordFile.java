package io.filehost.camel.emulator.kernel.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where an account is written: one JSON line for each call that changed something, appended in one write. A process
 * that is killed loses at most the line it was writing, and that call was never answered. Nothing is forced to the
 * disk: the emulator survives the death of its process, not of its machine.
 */
final class RecordFile implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutputStream out;

    private RecordFile(OutputStream out) {
        this.out = out;
    }

    /** Nothing is kept. */
    static RecordFile none() {
        return new RecordFile(OutputStream.nullOutputStream());
    }

    /** A file that does not exist yet. */
    static RecordFile create(Path path) throws IOException {
        return new RecordFile(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
    }

    /** Starts the file anew with these lines; further ones are appended. */
    static RecordFile rewrite(Path path, ObjectNode whole) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".tmp");
        Files.write(fresh, bytes(whole));
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new RecordFile(Files.newOutputStream(path, StandardOpenOption.APPEND));
    }

    /** See {@link RecordBook#read}. */
    static Records read(Path path) throws IOException {
        Records records = new Records();
        String text = Files.readString(path, StandardCharsets.UTF_8);
        int complete = text.lastIndexOf('\n');
        int number = 0;
        for (String line : text.substring(0, complete + 1).split("\n")) {
            number++;
            if (!line.isEmpty()) {
                records.apply(parse(path, number, line));
            }
        }
        return records;
    }

    private static JsonNode parse(Path path, int number, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("line %d of %s is damaged".formatted(number, path), e);
        }
    }

    void append(ObjectNode line) {
        try {
            out.write(bytes(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ObjectNode line) throws IOException {
        return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
