package io.filehost.camel.emulator.mediafire.calls;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * The parameter {@code filter} of listings and searches: everything, a privacy, a file type, or a piece of the name in
 * which a star stands for anything.
 */
final class ItemFilter {

    private static final Set<String> EVERYTHING = Set.of("", "all", "everything");
    private static final Set<String> FILETYPES = Set.of(
            "application", "archive", "audio", "data", "development", "document", "image", "other", "presentation",
            "spreadsheet", "video");

    private ItemFilter() {
    }

    static Predicate<StoredItem> of(String filter) {
        String word = filter.toLowerCase(Locale.ROOT);
        if (EVERYTHING.contains(word)) {
            return item -> true;
        }
        if (word.equals("public") || word.equals("private")) {
            return item -> item.privacy().word().equals(word);
        }
        if (FILETYPES.contains(word)) {
            return item -> item instanceof StoredFile && FileKind.of(item.name()).filetype().equals(word);
        }
        return name(word);
    }

    private static Predicate<StoredItem> name(String pattern) {
        String[] parts = pattern.split("\\*", -1);
        return item -> {
            String name = item.name().toLowerCase(Locale.ROOT);
            int from = 0;
            for (String part : parts) {
                int at = name.indexOf(part, from);
                if (at < 0) {
                    return false;
                }
                from = at + part.length();
            }
            return true;
        };
    }
}
