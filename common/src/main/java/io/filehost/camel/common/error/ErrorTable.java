package io.filehost.camel.common.error;

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

/**
 * What the error codes of a service mean. The rows are data: code, symbol, kind, and {@code early} when a call refused
 * with it was not begun, divided by commas; lines with {@code #} are remarks. A code nobody knows is FATAL.
 */
public final class ErrorTable {

    private static final String RESOURCE = "error-codes.csv";

    private final Map<Integer, ErrorCode> codes;

    private ErrorTable(Map<Integer, ErrorCode> codes) {
        this.codes = Collections.unmodifiableMap(codes);
    }

    /** The table that lies beside a class as {@code error-codes.csv}; a code that stands there twice is refused. */
    public static ErrorTable beside(Class<?> owner) {
        return read(Objects.requireNonNull(owner.getResourceAsStream(RESOURCE), RESOURCE));
    }

    private static ErrorTable read(InputStream table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
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
