package io.filehost.camel.emulator.kernel;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came in at the control door.
 *
 * @param query parameters of the query string
 * @param body  the JSON body; an empty object when there was none
 */
public record ControlOrder(Map<String, String> query, JsonNode body) {

    /** The fields of the body. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public boolean has(String field) {
        return body.hasNonNull(field);
    }

    public Optional<String> text(String field) {
        return has(field) ? Optional.of(body.get(field).asText()) : Optional.empty();
    }

    /** @throws IllegalArgumentException when the field is missing */
    public String required(String field) {
        return text(field).orElseThrow(() -> new IllegalArgumentException("the field \"" + field + "\" is missing"));
    }

    /** @throws IllegalArgumentException when the field is missing or no number */
    public long number(String field) {
        required(field);
        return checked(field, body.get(field).canConvertToLong()).asLong();
    }

    public int integer(String field) {
        long number = number(field);
        checked(field, body.get(field).canConvertToInt());
        return (int) number;
    }

    /** @throws IllegalArgumentException when the field is missing or no number */
    public double fraction(String field) {
        required(field);
        return checked(field, body.get(field).isNumber()).asDouble();
    }

    /** @throws IllegalArgumentException when the field is missing or neither true nor false */
    public boolean flag(String field) {
        required(field);
        if (!body.get(field).isBoolean()) {
            throw new IllegalArgumentException("the field \"" + field + "\" is neither true nor false");
        }
        return body.get(field).asBoolean();
    }

    /** @throws IllegalArgumentException when the field is missing or no duration like {@code PT11M} */
    public Duration duration(String field) {
        try {
            return Duration.parse(required(field));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + field + "\" is a duration like PT11M", e);
        }
    }

    /** @throws IllegalArgumentException when the field is missing or no list of these words */
    public <E extends Enum<E>> List<E> words(String field, Class<E> type) {
        if (!body.path(field).isArray()) {
            throw new IllegalArgumentException("the field \"" + field + "\" is not a list");
        }
        List<E> words = new ArrayList<>();
        body.get(field).forEach(word -> words.add(word(word.asText(), type)));
        return words;
    }

    private static <E extends Enum<E>> E word(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(word -> word.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is none of " + Arrays.toString(type.getEnumConstants())));
    }

    private JsonNode checked(String field, boolean good) {
        if (!good) {
            throw new IllegalArgumentException("the field \"" + field + "\" is not a number");
        }
        return body.get(field);
    }
}
