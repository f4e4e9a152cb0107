package io.filehost.camel.mediafire.client.model;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Key of a folder: 13 characters {@code [0-9a-z]}, or one of the two names the service uses for the root and the trash
 * can.
 *
 * @param value the key; never blank
 */
public record FolderKey(@JsonValue String value) {

    /** The root of the account. */
    public static final FolderKey ROOT = new FolderKey("myfiles");
    /** The trash can, as a parent. */
    public static final FolderKey TRASH = new FolderKey("trash");

    private static final class Form {
        private static final Pattern PATTERN = Pattern.compile("[0-9a-z]{1,64}");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FolderKey {
        if (value == null || !Form.PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a folder key (digits and lower-case letters expected): " + value);
        }
    }

    /** True for the root of the account. */
    public boolean isRoot() {
        return equals(ROOT);
    }

    /** True for the trash can. */
    public boolean isTrash() {
        return equals(TRASH);
    }

    @Override
    public String toString() {
        return value;
    }
}
