package io.filehost.camel.emulator.sendspace.state;

import io.filehost.camel.emulator.kernel.Refusal;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_BAD_VALUE;

/** The rule for names of files and folders. */
public final class Names {

    private Names() {
    }

    /** Any name will do but an empty one and one with control characters, which are refused with 21 (U13). */
    public static String checked(String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(PARAMETER_BAD_VALUE, "the name is empty or has control characters");
        }
        return name;
    }
}
