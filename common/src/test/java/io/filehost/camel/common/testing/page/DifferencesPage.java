package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of a page that tells where sources disagree, and what client and emulator make of it. */
final class DifferencesPage {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<Row> rows;

    DifferencesPage(Path page) throws IOException {
        rows = Files.readAllLines(page).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| #"))
                .map(Row::of).toList();
    }

    /** One row, from its number to its tests. */
    record Row(List<String> cells) {

        /** Number, sources, client, emulator, switch, tests. */
        static final int CELLS = 6;

        static Row of(String line) {
            return new Row(Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(String::trim).toList());
        }

        String number() {
            return cells.get(0);
        }

        /** What the row names as switches. */
        Stream<String> switches() {
            return code(CELLS - 2);
        }

        /** The classes of tests that hold it. */
        Stream<String> tests() {
            return code(CELLS - 1);
        }

        private Stream<String> code(int cell) {
            return CODE.matcher(cells.get(cell)).results().map(match -> match.group(1));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The numbers of this form, as they stand. */
    List<String> numbers(String form) {
        return rows.stream().map(Row::number).filter(number -> number.matches(form)).toList();
    }
}
