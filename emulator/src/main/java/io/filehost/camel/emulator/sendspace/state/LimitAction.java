package io.filehost.camel.emulator.sendspace.state;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a file when one of its limits is reached. */
public enum LimitAction {

    /** Nothing is set; that it is written as 0 is our reading (U5). */
    NONE("0"),

    /** The file stays listed and cannot be downloaded. */
    BLOCK("1"),

    DELETE("2"),

    /** Into another folder, where it has no limits. */
    MOVE("3");

    private final String word;

    LimitAction(String word) {
        this.word = word;
    }

    /** As calls and replies have it. */
    public String word() {
        return word;
    }

    /** One that calls can ask for. */
    public static Optional<LimitAction> of(String word) {
        return Arrays.stream(values()).filter(action -> action != NONE && action.word.equals(word)).findFirst();
    }
}
