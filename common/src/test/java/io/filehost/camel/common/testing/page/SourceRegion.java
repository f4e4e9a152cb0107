package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tested file that pages show, or the part of it between the comments {@code tag::name[]} and {@code end::name[]}.
 *
 * @param name of the part; empty for the whole file
 */
public record SourceRegion(Path file, String name) {

    private static final Pattern MARK = Pattern.compile("(tag|end)::\\w+\\[]");

    /** Its lines without the common indentation, with a line end after the last. */
    public String text() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!name.isEmpty()) {
            lines = lines.subList(lineOf("tag", lines) + 1, lineOf("end", lines));
        }
        return String.join("\n", lines.stream().filter(line -> !MARK.matcher(line).find()).toList()).stripIndent()
                .stripTrailing()
               + "\n";
    }

    private int lineOf(String mark, List<String> lines) {
        List<String> found = lines.stream().filter(line -> line.contains(mark + "::" + name + "[]")).toList();
        assertThat(found).as("%s::%s[] in %s", mark, name, file).hasSize(1);
        return lines.indexOf(found.get(0));
    }
}
