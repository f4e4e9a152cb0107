package io.filehost.camel.sendspace.client.model;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Id of a folder: opaque letters and digits, case counts.
 *
 * @param value the id; never blank
 */
public record FolderId(@JsonValue String value) {

    /** The root of the account. */
    public static final FolderId ROOT = new FolderId("0");

    private static final class Form {
        private static final Pattern PATTERN = Pattern.compile("[0-9A-Za-z]{1,64}");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FolderId {
        if (value == null || !Form.PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a folder id (letters and digits expected): " + value);
        }
    }

    /** True for the root of the account. */
    public boolean isRoot() {
        return equals(ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
