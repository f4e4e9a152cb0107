package io.filehost.camel.mediafire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the component tells what the component is. Its tables and examples are written by this test when the
 * system property {@code page.write} is true.
 */
class ComponentPageTest {

    private static final Path PAGE = Path.of("src/main/docs/mediafire-component.adoc");
    private static final Path CATALOG = Path.of("target/classes/META-INF/io/filehost/camel/mediafire/mediafire.json");
    private static final Path YAML_EXAMPLES = Path.of("src/test/resources/examples");
    private static final Path JAVA_EXAMPLES
            = Path.of("src/test/java/io/filehost/camel/mediafire/examples/ExampleRoutes.java");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^// example: (\\S+)\n(.*?)^// end\n");
    private static final Pattern TAG = Pattern.compile("// tag::(\\w+)");
    private static final List<String> BANNED = List.of("token", "login", "secure", "email", "signature");

    private final JsonNode catalog;

    ComponentPageTest() throws IOException {
        catalog = new ObjectMapper().readTree(Files.readString(CATALOG));
    }

    @Test
    void theTablesOfThePageAreThoseOfTheCatalogAndItsExamplesThoseThatAreTested() throws IOException {
        String current = rendered(Files.readString(PAGE));
        if (Boolean.getBoolean("page.write")) {
            Files.writeString(PAGE, current);
        }

        assertThat(PAGE).as("run this test with -Dpage.write=true").content().isEqualTo(current);
    }

    @ParameterizedTest
    @EnumSource(MediaFireOperation.class)
    void everyOperationHasARow(MediaFireOperation operation) throws IOException {
        assertThat(Files.readString(PAGE)).contains("\n|`" + operation.word() + "` |");
        assertThat(catalog.at("/properties/operation/enum")).map(JsonNode::asText).contains(operation.word());
    }

    @Test
    void secretOptionsAreMaskedByCamelAndOthersAreNot() {
        catalog.get("properties").properties().forEach(option -> {
            String name = option.getKey();
            boolean masked = !URISupport.sanitizeUri("mediafire:/?" + name + "=visible").contains("visible");
            assertThat(masked).as(name).isEqualTo(option.getValue().get("secret").asBoolean());
        });
    }

    @Test
    void noOptionHasANameThatMisleadsCamelsMasking() {
        catalog.get("properties").fieldNames().forEachRemaining(
                name -> assertThat(BANNED).noneMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)));
    }

    private String rendered(String page) throws IOException {
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
    private static String withExamples(String page) throws IOException {
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

    private static String code(String name) throws IOException {
        if (name.endsWith(".yaml")) {
            return "[source,yaml]\n----\n" + Files.readString(YAML_EXAMPLES.resolve(name)) + "----\n";
        }
        String routes = Files.readString(JAVA_EXAMPLES);
        Matcher tagged = Pattern.compile("// tag::" + name + "\\[]\n(.*?)\\n *// end::" + name + "\\[]", Pattern.DOTALL)
                .matcher(routes);
        assertThat(tagged.find()).as("the part %s of %s", name, JAVA_EXAMPLES).isTrue();
        return "[source,java]\n----\n" + tagged.group(1).stripIndent() + "\n----\n";
    }

    @Test
    void everyExampleThatIsTestedIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        try (Stream<Path> files = Files.list(YAML_EXAMPLES)) {
            assertThat(files.map(file -> "// example: " + file.getFileName() + "\n")).isNotEmpty().allMatch(page::contains);
        }
        assertThat(TAG.matcher(Files.readString(JAVA_EXAMPLES)).results().map(tag -> "// example: " + tag.group(1) + "\n"))
                .isNotEmpty().allMatch(page::contains);
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
