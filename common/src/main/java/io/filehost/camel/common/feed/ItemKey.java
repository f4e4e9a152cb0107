package io.filehost.camel.common.feed;

import java.util.regex.Pattern;

/** The form of keys that may enter a state file. What cannot be mistaken for a separator needs no quoting. */
final class ItemKey {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,64}");

    private ItemKey() {
    }

    /** The key itself; refuses anything but digits and letters. */
    static String checked(String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key (digits and letters expected): " + key);
        }
        return key;
    }
}
