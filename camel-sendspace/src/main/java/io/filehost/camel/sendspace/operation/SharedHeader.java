package io.filehost.camel.sendspace.operation;

import java.util.Locale;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Message;

/**
 * Reads whether a folder is to be public. What is neither yes nor no is refused: a guess could show it to everybody.
 */
final class SharedHeader {

    private SharedHeader() {
    }

    /**
     * What a message says; {@code otherwise} when it says nothing.
     *
     * @throws IllegalArgumentException when it is neither true nor false
     */
    static Boolean of(Message message, Boolean otherwise) {
        String text = HeaderText.of(message, SendspaceConstants.SHARED);
        if (text == null) {
            return otherwise;
        }
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(SendspaceConstants.SHARED + " is true or false, not " + text);
        };
    }
}
