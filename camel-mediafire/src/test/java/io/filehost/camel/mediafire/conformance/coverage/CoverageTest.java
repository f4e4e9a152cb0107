package io.filehost.camel.mediafire.conformance.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.conformance.Behaviour;
import io.filehost.camel.mediafire.conformance.Behaviour.Evidence;
import io.filehost.camel.mediafire.conformance.Behaviour.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

/**
 * What the conformance tests show, against the list of documented methods. {@code docs/coverage.md} is written by this
 * test when the system property {@code coverage.write} is true.
 */
class CoverageTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");
    private static final Path REFERENCE = Path.of("../docs/reference/mediafire-api.yaml");
    private static final Path EXAMPLES = Path.of("../docs/reference/examples/mediafire");

    private final List<ShownBehaviour> behaviours = ShownBehaviour.all();

    @Test
    void thePageTellsWhatTheTestsShow() throws Exception {
        String current;
        try (EmulatedMethods emulated = new EmulatedMethods()) {
            current = new CoverageTable(behaviours, new OperationCalls().byMethod(), emulated).page(documented());
        }
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(PAGE, current);
        }

        assertThat(PAGE).as("run this test with -Dcoverage.write=true").content().isEqualTo(current);
    }

    @Test
    void everyMethodButBillingSucceedsInOneTestAndIsRefusedInAnother() throws IOException {
        assertThat(documented()).filteredOn(method -> !method.startsWith("billing/")).allSatisfy(method -> {
            assertThat(isShown(method, Outcome.SUCCESS)).as("%s succeeds in some test", method).isTrue();
            assertThat(isShown(method, Outcome.FAILURE)).as("%s is refused in some test", method).isTrue();
        });
    }

    @Test
    void everyAnnotationNamesKnownMethodsAndStandsOnATest() {
        assertThat(behaviours).isNotEmpty().allSatisfy(shown -> {
            assertThat(isAnnotated(shown.test(), Testable.class)).as(shown.name()).isTrue();
            assertThat(shown.behaviour().method()).as(shown.name()).isNotEmpty()
                    .allMatch(method -> MediaFireCatalog.find(method).isPresent());
            assertThat(shown.behaviour().source()).as(shown.name()).isNotBlank();
        });
    }

    @Test
    void anExampleThatIsCitedShowsTheMethodAndItsErrors() throws IOException {
        JsonNode examples = new YAMLMapper().readTree(EXAMPLES.resolve("index.yaml").toFile()).path("examples");

        assertThat(behaviours).extracting(ShownBehaviour::behaviour).filteredOn(shown -> shown.known() == Evidence.EXAMPLE)
                .allSatisfy(shown -> isShownBy(examples.path(shown.source()), shown));
    }

    private static void isShownBy(JsonNode example, Behaviour shown) {
        assertThat(shown.method()).as(shown.source()).containsExactly(example.path("method").asText());
        String content = contentOf(EXAMPLES.resolve(shown.source()));
        for (int code : shown.codes()) {
            assertThat(content).as(shown.source()).contains(Integer.toString(code));
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isShown(String method, Outcome outcome) {
        return behaviours.stream().anyMatch(shown -> shown.shows(method, outcome));
    }

    private static List<String> documented() throws IOException {
        return StreamSupport.stream(new YAMLMapper().readTree(REFERENCE.toFile()).path("methods").spliterator(), false)
                .map(method -> method.path("name").asText()).toList();
    }
}
