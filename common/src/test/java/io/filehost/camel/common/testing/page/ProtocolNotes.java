package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.filehost.camel.common.testing.Repository;

/** What the protocol notes of a service list as contradictory, unknown or read by us in one of several ways. */
public final class ProtocolNotes {

    private static final Pattern HEADING = Pattern.compile("^#+ (\\d+(\\.\\d+)?)");
    private static final Pattern READING = Pattern.compile("\\bR\\b");

    private final String text;
    private final int contradictions;

    private ProtocolNotes(String text, int contradictions) {
        this.text = text;
        this.contradictions = contradictions;
    }

    /**
     * @param service        whose notes
     * @param contradictions number of the section that lists them; the unknowns are the next one
     */
    public static ProtocolNotes of(String service, int contradictions) throws IOException {
        return new ProtocolNotes(
                Files.readString(Repository.ROOT.resolve("docs/reference/" + service + "-protocol.md")), contradictions);
    }

    /** C1, C2 and so on. */
    public List<String> contradictions() {
        return rows(section(contradictions), "C\\d+");
    }

    /** U1, U2 and so on, whether they are the rows of a table or the members of a list. */
    public List<String> unknowns() {
        String section = section(contradictions + 1);
        int listed = (int) Pattern.compile("(?m)^\\d+\\. ").matcher(section).results().count();
        return listed == 0
                ? rows(section, "U\\d+") : IntStream.rangeClosed(1, listed).mapToObj(number -> "U" + number).toList();
    }

    /** The numbers of the sections before both lists that have a recommended reading. */
    public Set<String> sectionsWithReadings() {
        Set<String> found = new TreeSet<>();
        String number = "";
        for (String line : text.substring(0, start(contradictions)).split("\n")) {
            List<String> heading = HEADING.matcher(line).results().map(match -> match.group(1)).toList();
            number = heading.isEmpty() ? number : heading.get(0);
            if (!number.isEmpty() && READING.matcher(line).find()) {
                found.add(number);
            }
        }
        return found;
    }

    private static List<String> rows(String section, String number) {
        return Pattern.compile("(?m)^\\| (" + number + ") \\|").matcher(section).results().map(row -> row.group(1)).toList();
    }

    private String section(int number) {
        String from = text.substring(start(number));
        return from.substring(0, from.indexOf("\n## ", 1));
    }

    private int start(int section) {
        return text.indexOf("\n## " + section + ".");
    }
}
