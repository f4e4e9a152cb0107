package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.testing.Component;

/** The parts of a component's page that are made of its catalogue and of tested examples. */
final class ComponentPage {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^// example: (\\S+)\n(.*?)^// end\n");

    private final Component component;
    private final JsonNode catalog;

    ComponentPage(Component component) throws IOException {
        this.component = component;
        this.catalog = new ObjectMapper().readTree(Files.readString(component.catalogEntry()));
    }

    /** What Camel's generator wrote about the component. */
    JsonNode catalog() {
        return catalog;
    }

    /** The page with its tables and examples as they are now. */
    String rendered(String page) throws IOException {
        String text = withExamples(page);
        for (Map.Entry<String, String> table : Map.of(
                "component", options("componentProperties"), "endpoint", options("properties"), "headers", headers())
                .entrySet()) {
            String begin = "// generated: " + table.getKey() + "\n";
            int from = text.indexOf(begin) + begin.length();
            text = text.substring(0, from) + table.getValue() + text.substring(text.indexOf("// end\n", from));
        }
        return text;
    }

    /**
     * Code between a mark and the end of its block is that of the file, or of the tagged part of it, that the mark
     * names.
     */
    private String withExamples(String page) throws IOException {
        StringBuilder text = new StringBuilder();
        int done = 0;
        Matcher mark = EXAMPLE.matcher(page);
        while (mark.find()) {
            String name = mark.group(1);
            text.append(page, done, mark.start()).append("// example: ").append(name).append('\n').append(code(name))
                    .append("// end\n");
            done = mark.end();
        }
        return text.append(page.substring(done)).toString();
    }

    private String code(String name) throws IOException {
        if (name.endsWith(".yaml")) {
            return "[source,yaml]\n----\n" + new SourceRegion(component.yamlExamples().resolve(name), "").text() + "----\n";
        }
        return "[source,java]\n----\n" + new SourceRegion(component.javaExamples(), name).text() + "----\n";
    }

    private String options(String section) {
        List<String> rows = new ArrayList<>();
        catalog.get(section).properties().forEach(option -> rows.add(row(
                "`" + option.getKey() + "`", option.getValue(), option.getValue().path("defaultValue").asText(""))));
        return table("Option |Default |Group |Meaning", rows);
    }

    private String headers() {
        List<String> rows = new ArrayList<>();
        catalog.get("headers").properties().forEach(header -> rows.add(row(
                "`" + header.getKey() + "`", header.getValue(), header.getValue().path("defaultValue").asText(""))));
        return table("Header |Default |Group |Meaning", rows);
    }

    private static String row(String name, JsonNode entry, String defaultValue) {
        return "|%s |%s |%s |%s".formatted(name, defaultValue.isEmpty() ? "" : "`" + defaultValue + "`",
                entry.path("group").asText(""), entry.path("description").asText("").replace("|", "\\|"));
    }

    private static String table(String head, List<String> rows) {
        return "[cols=\"2,1,1,5\"]\n|===\n|" + head + "\n\n" + String.join("\n", rows) + "\n|===\n";
    }
}
