package io.filehost.camel.emulator.mediafire.state;

import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** The rules for names of files and folders. */
final class Names {

    private Names() {
    }

    /** Refuses a file name with 118 unless it has 3 to 255 characters. The key of the session stays (sample). */
    static void checkFile(String name, StateOptions options) {
        long shortest = options.has(Quirk.SHORT_NAMES) ? 1 : options.limits().of(Limit.SHORTEST_FILE_NAME);
        if (!fits(name, shortest, options)) {
            throw Refusal.of(ErrorCode.INVALID_FILENAME, "the name is too long or short, or has a slash").keepingKey();
        }
    }

    /** Refuses a folder name with 185 unless it has 1 to 255 characters (our reading: the rule is given for files). */
    static void checkFolder(String name, StateOptions options) {
        if (!fits(name, 1, options)) {
            throw Refusal.of(ErrorCode.INVALID_FOLDERNAME, "the name is too long or empty, or has a slash");
        }
    }

    private static boolean fits(String name, long shortest, StateOptions options) {
        int length = name.codePointCount(0, name.length());
        return length >= shortest && length <= options.limits().of(Limit.LONGEST_NAME)
                && name.chars().noneMatch(c -> c == '/' || c < ' ');
    }

    /** The name itself, or the first of {@code name(1).ext}, {@code name(2).ext} that is free (our reading). */
    static String free(String name, StateOptions options, Predicate<String> taken) {
        String free = name;
        for (int number = 1; taken.test(free); number++) {
            free = numbered(name, "(" + number + ")", options.limits().of(Limit.LONGEST_NAME));
        }
        return free;
    }

    private static String numbered(String name, String number, long longest) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        long room = longest - number.length() - extension.codePointCount(0, extension.length());
        if (stem.codePointCount(0, stem.length()) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, (int) Math.max(room, 1)));
        }
        return stem + number + extension;
    }

    /** The extension with its dot, empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
