package io.filehost.camel.emulator.mediafire.state;

import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** The rules for names of files and folders. */
final class Names {

    private static final int LONGEST = 255;
    private static final int SHORTEST_OF_FILES = 3;

    private Names() {
    }

    /** Refuses a file name with 118 unless it has 3 to 255 characters. The key of the session stays (sample). */
    static void checkFile(String name, StateOptions options) {
        int shortest = options.has(Quirk.SHORT_NAMES) ? 1 : SHORTEST_OF_FILES;
        if (!fits(name, shortest)) {
            throw Refusal.of(ErrorCode.INVALID_FILENAME, "names have %d to 255 characters".formatted(shortest)).keepingKey();
        }
    }

    /** Refuses a folder name with 185 unless it has 1 to 255 characters (our reading: the rule is given for files). */
    static void checkFolder(String name) {
        if (!fits(name, 1)) {
            throw Refusal.of(ErrorCode.INVALID_FOLDERNAME, "names have 1 to 255 characters");
        }
    }

    private static boolean fits(String name, int shortest) {
        int length = name.codePointCount(0, name.length());
        return length >= shortest && length <= LONGEST && name.chars().noneMatch(c -> c == '/' || c < ' ');
    }

    /** The name itself, or the first of {@code name(1).ext}, {@code name(2).ext} that is free (our reading). */
    static String free(String name, Predicate<String> taken) {
        String free = name;
        for (int number = 1; taken.test(free); number++) {
            free = numbered(name, "(" + number + ")");
        }
        return free;
    }

    private static String numbered(String name, String number) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        int room = LONGEST - number.length() - extension.codePointCount(0, extension.length());
        if (stem.codePointCount(0, stem.length()) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, Math.max(room, 1)));
        }
        return stem + number + extension;
    }

    /** The extension with its dot, empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
