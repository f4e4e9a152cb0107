package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documented error codes and the message the service sends with each. What refuses a call, and why, is not known
 * here.
 */
public final class ErrorTable {

    private final Map<Integer, String> messages;

    private ErrorTable(Map<Integer, String> messages) {
        this.messages = messages;
    }

    /** @param where the class beside which the file {@code errors.properties} lies: a line for each code */
    public static ErrorTable beside(Class<?> where) {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                where.getResourceAsStream("errors.properties"),
                StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ErrorTable(
                lines.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(Integer::valueOf, lines::getProperty)));
    }

    public Set<Integer> codes() {
        return messages.keySet();
    }

    /**
     * The text that goes with a code.
     *
     * @throws IllegalArgumentException when no document has the code: the emulator invents none
     */
    public String message(int code) {
        String message = messages.get(code);
        if (message == null) {
            throw new IllegalArgumentException("No documented error has the code " + code);
        }
        return message;
    }
}
