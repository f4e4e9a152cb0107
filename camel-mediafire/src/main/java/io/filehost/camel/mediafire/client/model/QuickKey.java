package io.filehost.camel.mediafire.client.model;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Key of a file: 15 characters {@code [0-9a-z]}, 11 for old files, 31 for one-time keys.
 *
 * @param value the key; never blank
 */
public record QuickKey(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuickKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a quick key (digits and lower-case letters expected): " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
