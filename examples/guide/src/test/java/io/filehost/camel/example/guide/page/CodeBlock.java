package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.common.testing.Repository;
import io.filehost.camel.common.testing.page.SourceRegion;

/**
 * A block of code on a page.
 *
 * @param line     where it begins, counted from 1
 * @param language the word behind the fence, empty when there is none
 * @param source   what the comment before it names: a file, or {@code file#part}
 */
record CodeBlock(int line, String language, Optional<String> source, String code) {

    /** Commands that people type; {@link Commands} looks at them. */
    static final String SHELL = "sh";

    /** What programs print, and pictures. */
    private static final Set<String> SHOWN = Set.of("console", "mermaid");

    /** Whether it has to come from a file that is tested. */
    boolean isCode() {
        return !language.equals(SHELL) && !SHOWN.contains(language);
    }

    /** What its source says now; its own text when it has none. */
    String current() throws IOException {
        if (source.isEmpty()) {
            return code;
        }
        String[] parts = source.get().split("#", 2);
        Path file = Repository.ROOT.resolve(parts[0]);
        return new SourceRegion(file, parts.length == 1 ? "" : parts[1]).text();
    }
}
