package io.filehost.camel.kamelets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.common.testing.kamelet.KameletFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's catalog of Kamelets asks of each of its own holds for ours. */
class KameletConventionsTest {

    private static final List<String> SMALL_WORDS = List.of("per", "of", "a", "to", "in");

    static List<KameletFile> kamelets() throws IOException {
        return KameletFile.in(Path.of("src/main/resources/kamelets"));
    }

    @Test
    void everyKameletIsRunByTheTests() throws IOException {
        List<String> run = Arrays.stream(Host.values()).flatMap(host -> host.kamelets().stream()).sorted().toList();

        assertThat(kamelets()).extracting(KameletFile::name).isEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itsNameTypeAndTitleAgree(KameletFile kamelet) {
        String type = kamelet.type();

        assertThat(kamelet.yaml().path("apiVersion").asText()).isEqualTo("camel.apache.org/v1");
        assertThat(kamelet.yaml().path("kind").asText()).isEqualTo("Kamelet");
        assertThat(kamelet.yaml().at("/metadata/name").asText()).isEqualTo(kamelet.name()).endsWith("-" + type);
        assertThat(type).isIn("source", "sink", "action");
        assertThat(kamelet.definition().path("type").asText()).isEqualTo("object");
        assertThat(kamelet.definition().path("title").asText())
                .endsWith(" " + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
    }

    @Test
    void noTwoHaveTheSameTitleOrDescription() throws IOException {
        assertThat(kamelets()).extracting(kamelet -> kamelet.definition().path("title").asText()).doesNotHaveDuplicates();
        assertThat(kamelets()).extracting(kamelet -> kamelet.definition().path("description").asText())
                .doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itHasTheAnnotationsOfTheCatalog(KameletFile kamelet) throws IOException {
        ComponentOptions component = ComponentOptions.of(kamelet.scheme());

        assertThat(kamelet.annotation("kamelet.support.level")).isEqualTo(component.supportLevel());
        assertThat(kamelet.annotation("catalog.version")).isEqualTo(component.version());
        assertThat(kamelet.annotation("kamelet.icon")).startsWith("data:image/svg+xml;base64,").hasSizeLessThan(1000);
        assertThat(kamelet.annotation("provider")).isEqualTo("io.filehost.camel");
        assertThat(kamelet.annotation("kamelet.group")).isEqualTo(component.title());
        assertThat(kamelet.annotation("kamelet.namespace")).isEqualTo("Cloud");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itDependsOnTheComponentOfTheSameVersion(KameletFile kamelet) throws IOException {
        ComponentOptions component = ComponentOptions.of(kamelet.scheme());

        assertThat(kamelet.dependencies()).containsExactly(
                "camel:core", "camel:kamelet",
                "mvn:io.filehost.camel:camel-" + kamelet.scheme() + ":" + component.version());
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void everyPropertyIsDescribed(KameletFile kamelet) {
        assertThat(kamelet.properties()).allSatisfy((name, property) -> {
            assertThat(property.path("description").asText()).as(name).isNotBlank().endsWith(".");
            assertThat(property.path("type").asText()).as(name).isIn("string", "integer", "boolean");
            assertThat(property.path("title").asText().split(" ")).as(name).isNotEmpty()
                    .allSatisfy(word -> assertThat(isCapital(word)).as(word).isTrue());
            assertThat(property.path("title").asText()).as(name).doesNotMatch("(The|An?) .*");
        });
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) || SMALL_WORDS.contains(word);
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void whatIsRequiredIsDeclaredAndHasNoDefault(KameletFile kamelet) {
        assertThat(kamelet.properties().keySet()).containsAll(kamelet.required());
        assertThat(kamelet.required()).doesNotHaveDuplicates().contains("username", "password")
                .allSatisfy(name -> assertThat(kamelet.properties().get(name).has("default")).as(name).isFalse());
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void whatIsDeclaredIsUsedAndWhatIsUsedIsDeclared(KameletFile kamelet) {
        assertThat(kamelet.mentioned()).containsExactlyInAnyOrderElementsOf(kamelet.properties().keySet());
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void theHeadersItSpeaksOfExist(KameletFile kamelet) throws IOException {
        assertThat(ComponentOptions.of(kamelet.scheme()).headers()).containsAll(kamelet.headers());
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void itsExamplesAreOfTheirTypes(KameletFile kamelet) {
        assertThat(kamelet.properties().values()).filteredOn(property -> property.has("example"))
                .allMatch(property -> property.path("type").asText().equals("string"), "examples are for texts")
                .extracting(property -> property.path("example")).allMatch(JsonNode::isTextual);
    }
}
