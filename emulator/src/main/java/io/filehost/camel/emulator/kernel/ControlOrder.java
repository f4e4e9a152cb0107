package io.filehost.camel.emulator.kernel;

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
        return Math.toIntExact(number(field));
    }

    /** @throws IllegalArgumentException when the field is missing or no number */
    public double fraction(String field) {
        required(field);
        return checked(field, body.get(field).isNumber()).asDouble();
    }

    private JsonNode checked(String field, boolean good) {
        if (!good) {
            throw new IllegalArgumentException("the field \"" + field + "\" is not a number");
        }
        return body.get(field);
    }
}
