package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.common.testing.Component;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a component tells what the component is. Its tables and examples are written by these tests when the
 * system property {@code page.write} is true.
 */
public interface ComponentPageRules {

    /** Whose page it is. */
    Component component();

    /** The words of its operations. */
    List<String> operations();

    @Test
    default void theTablesOfThePageAreThoseOfTheCatalogAndItsExamplesThoseThatAreTested() throws IOException {
        String current = new ComponentPage(component()).rendered(page());
        if (Boolean.getBoolean("page.write")) {
            Files.writeString(component().page(), current);
        }

        assertThat(component().page())
                .as("after a change of options build twice, then write the page:"
                    + " mvn -ntp -pl camel-%s -am test -Dtest=ComponentPageTest -Dpage.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false", component().scheme())
                .content().isEqualTo(current);
    }

    @Test
    default void everyOperationHasARow() throws IOException {
        JsonNode documented = new ComponentPage(component()).catalog().at("/properties/operation/enum");

        assertThat(documented).map(JsonNode::asText).containsExactlyInAnyOrderElementsOf(operations());
        for (String operation : operations()) {
            assertThat(page()).contains("\n|`" + operation + "` |");
        }
    }

    @Test
    default void secretOptionsAreMaskedByCamelAndOthersAreNot() throws IOException {
        options().properties().forEach(option -> {
            String name = option.getKey();
            String uri = component().scheme() + ":/?" + name + "=visible";
            assertThat(!URISupport.sanitizeUri(uri).contains("visible")).as(name)
                    .isEqualTo(option.getValue().get("secret").asBoolean());
        });
    }

    @Test
    default void noOptionHasANameThatMisleadsCamelsMasking() throws IOException {
        List<String> banned = List.of("token", "login", "secure", "email", "signature");

        assertThat(options().fieldNames()).toIterable().isNotEmpty().allSatisfy(
                name -> assertThat(banned).noneMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)));
    }

    @Test
    default void everyExampleThatIsTestedIsOnThePage() throws IOException {
        String page = page();

        try (Stream<Path> files = Files.list(component().yamlExamples())) {
            assertThat(files.map(file -> "// example: " + file.getFileName() + "\n")).isNotEmpty().allMatch(page::contains);
        }
        assertThat(Pattern.compile("// tag::(\\w+)").matcher(Files.readString(component().javaExamples())).results()
                .map(tag -> "// example: " + tag.group(1) + "\n")).isNotEmpty().allMatch(page::contains);
    }

    @Test
    default void everyBlockOfCodeOnThePageIsTested() throws IOException {
        List<String> untested = Pattern.compile("(?m)^(.*)\n\\[source,\\w+]\n----\n(.*)").matcher(page()).results()
                .filter(block -> !block.group(1).startsWith("// example: ")).map(block -> block.group(2)).toList();

        assertThat(untested).as("blocks without a mark '// example: '").isEmpty();
    }

    private String page() throws IOException {
        return Files.readString(component().page());
    }

    private JsonNode options() throws IOException {
        return new ComponentPage(component()).catalog().get("properties");
    }
}
