package io.filehost.camel.mediafire.client.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.filehost.camel.common.error.ErrorKind;

/**
 * What the service's error codes mean. The rows are data, in {@code error-codes.csv}; a test compares them with the
 * reference. The reference's classes {@code reauth} and {@code resign} are kind REAUTH, {@code wait-async} (code 208)
 * is kind RETRY: the same call works once the background job is over. A code nobody knows is FATAL.
 */
public final class ErrorTable {

    private static final String RESOURCE = "error-codes.csv";

    private final Map<Integer, ErrorCode> codes;

    private ErrorTable(Map<Integer, ErrorCode> codes) {
        this.codes = Collections.unmodifiableMap(codes);
    }

    /** The table of the reference. */
    public static ErrorTable load() {
        InputStream resource = Objects.requireNonNull(ErrorTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new ErrorTable(
                    lines.lines().filter(line -> !line.startsWith("#")).map(ErrorTable::row)
                            .collect(Collectors.toMap(ErrorCode::code, code -> code, ErrorTable::noTwo, TreeMap::new)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ErrorCode row(String line) {
        String[] cells = line.split(",", -1);
        return new ErrorCode(Integer.parseInt(cells[0]), cells[1], ErrorKind.valueOf(cells[2]), cells[3].equals("early"));
    }

    private static ErrorCode noTwo(ErrorCode one, ErrorCode other) {
        throw new IllegalStateException("Error code listed twice: " + one + ", " + other);
    }

    /** The row of a code; one of kind FATAL when the code is not known. */
    public ErrorCode of(int code) {
        return codes.getOrDefault(code, new ErrorCode(code, "UNKNOWN", ErrorKind.FATAL, false));
    }

    /** All rows by code. */
    public Map<Integer, ErrorCode> codes() {
        return codes;
    }
}
