package io.filehost.camel.emulator.mediafire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.emulator.mediafire.state.upload.PollPace;
import io.filehost.camel.emulator.testing.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The emulator answers in the shape of every example of the reference. {@code samples/calls.yaml} says how each example
 * is brought about and where the emulator differs on purpose; a difference that is listed and not there fails as well
 * as one that is there and not listed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmulatorSamplesTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference");
    private static final Path EXAMPLES = REFERENCE.resolve("examples").resolve("mediafire");

    private final ObjectMapper json = new ObjectMapper();
    private final YAMLMapper yaml = new YAMLMapper();
    private JsonNode index;
    private JsonNode calls;
    private DocumentedNames documented;
    private MediaFireEmulator emulator;
    private Caller caller;
    private SampleScript script;
    private SampleStage quiet;
    private int stages;

    @BeforeAll
    void start() throws IOException {
        index = yaml.readTree(EXAMPLES.resolve("index.yaml").toFile()).path("examples");
        calls = yaml.readTree(EmulatorSamplesTest.class.getResourceAsStream("/samples/calls.yaml"));
        documented = new DocumentedNames();
        emulator = MediaFireEmulator.start(EmulatorOptions.builder()
                .uploads(options -> options.withPace(PollPace.usual().byPollsOnly())).build());
        caller = new Caller(emulator.baseUrl());
        script = new SampleScript(emulator, caller);
    }

    @AfterAll
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    Stream<String> examples() {
        return index.properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void everyExampleHasItsCall() {
        assertThat(calls.properties().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(examples().toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAnswerHasTheShapeOfTheExample(String file) throws Exception {
        JsonNode plan = calls.path(file);
        String method = plan.path("method").asText(index.path(file).path("method").asText());
        String format = file.endsWith(".xml") ? "xml" : "json";
        SampleStage stage = new SampleStage(emulator, caller, stages++);
        script.prepare(stage, plan);
        if (plan.has("fault")) {
            emulator.faults().on(method).once().answerError(plan.path("fault").asInt());
        }

        Optional<PrintedRequest> printed = printed(file);
        Caller.Reply reply = printed.isPresent()
                ? script.sendPrinted(stage, printed.get(), plan, format) : script.send(stage, method, plan, format);

        assertThat(differences(Files.readString(EXAMPLES.resolve(file)), reply, method, format)).as(reply.text())
                .containsExactlyInAnyOrderElementsOf(excused(plan));
    }

    Stream<String> successes() {
        return examples().filter(file -> index.path(file).path("kind").asText().equals("success"));
    }

    @ParameterizedTest
    @MethodSource("successes")
    void theCallIsAnsweredAlikeInBothFormats(String file) throws Exception {
        JsonNode plan = calls.path(file);
        String method = plan.path("method").asText(index.path(file).path("method").asText());
        Caller.Reply json = script.send(stageFor(method, plan), method, plan, "json");
        Caller.Reply xml = script.send(stageFor(method, plan), method, plan, "xml");

        assertThat(Structure.differences(json.response(), xml.text())).as(json.text() + "\n" + xml.text()).isEmpty();
    }

    /** One stage for all that only look at it. */
    private SampleStage stageFor(String method, JsonNode plan) throws Exception {
        if (plan.has("before") || !method.matches(".*/(get_(?!session|action|cache)|fetch|recently).*")) {
            SampleStage stage = new SampleStage(emulator, caller, stages++);
            script.prepare(stage, plan);
            return stage;
        }
        if (quiet == null) {
            quiet = new SampleStage(emulator, caller, stages++);
        }
        return quiet;
    }

    private Optional<PrintedRequest> printed(String file) {
        return PrintedRequest.of(index.path(file).path("request").asText());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCallHasTheParametersThatArePrinted(String file) {
        JsonNode plan = calls.path(file);
        Set<String> sent = new TreeSet<>();
        plan.path("with").properties().forEach(parameter -> sent.add(parameter.getKey()));
        boolean signedIn = !plan.path("as").asText("owner").equals("nobody");

        Set<String> differences = printed(file).map(request -> request.differsFrom(sent, signedIn)).orElse(Set.of());

        assertThat(differences).containsExactlyInAnyOrderElementsOf(
                plan.path("otherwise").properties().stream().map(Map.Entry::getKey).toList());
    }

    private List<String> differences(String example, Caller.Reply reply, String method, String format) throws Exception {
        Shape expected = shape(example, format);
        Shape actual = shape(reply.text(), format);
        List<String> differences = expected.missingIn(actual);
        Set<String> ownWords = actual.names();
        ownWords.removeAll(expected.names());
        documented.unknown(method, ownWords).forEach(name -> differences.add(name + " is not documented"));
        if (errorIn(example, format) != errorIn(reply.text(), format)) {
            differences.add("error is " + errorIn(reply.text(), format));
        }
        return differences;
    }

    private static List<String> excused(JsonNode plan) {
        return plan.path("differs").properties().stream().map(Map.Entry::getKey).toList();
    }

    private Shape shape(String text, String format) throws Exception {
        if (format.equals("json")) {
            return Shape.of(json.readTree(text).path("response"));
        }
        return Shape.of(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement());
    }

    private int errorIn(String text, String format) throws Exception {
        if (format.equals("json")) {
            return json.readTree(text).path("response").path("error").asInt();
        }
        String code = text.replaceAll("(?s).*<error>\\s*(\\d+)\\s*</error>.*", "$1");
        return code.length() < 5 ? Integer.parseInt(code) : 0;
    }
}
