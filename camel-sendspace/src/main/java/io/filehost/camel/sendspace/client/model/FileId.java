package io.filehost.camel.sendspace.client.model;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Id of a file: opaque letters and digits, case counts. A file keeps it for life, and its content never changes.
 *
 * @param value the id; never blank
 */
public record FileId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileId {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not a file id (letters and digits expected): " + value);
        }
    }

    /** True for a text that may be an id. */
    public static boolean isId(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
