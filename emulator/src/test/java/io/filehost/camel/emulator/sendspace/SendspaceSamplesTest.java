package io.filehost.camel.emulator.sendspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.emulator.testing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The emulator answers in the shape of every example of the API. {@code samples/sendspace/calls.yaml} says how each is
 * brought about and where the emulator differs on purpose; a difference that is listed and not there fails as well as
 * one that is there and not listed. The examples of uploads are the matter of {@link UploadSamplesTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendspaceSamplesTest {

    private final Reference reference = new Reference();
    private final JsonNode calls
            = new YAMLMapper().readTree(SendspaceSamplesTest.class.getResourceAsStream("/samples/sendspace/calls.yaml"));

    SendspaceSamplesTest() throws IOException {
    }

    List<String> examples() {
        return reference.examples().stream().filter(file -> !UploadSamplesTest.FILES.contains(file)).toList();
    }

    @Test
    void everyExampleHasItsCall() {
        assertThat(calls.properties().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(examples());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAnswerHasTheShapeOfTheExample(String file) throws Exception {
        JsonNode plan = calls.path(file);
        String method = reference.methodOf(file);
        String query = plan.has("request") ? plan.path("request").asText() : reference.printedQuery(method);
        assertThat(plan.has("why")).as("a request that is not the printed one has a reason").isEqualTo(plan.has("request"));
        try (PrintedStage stage = new PrintedStage()) {
            stage.prepare(plan);

            SendspaceCaller.Result reply = stage.ask(query, plan.path("session").asText("valid"));

            Element example = parsed(reference.example(file));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.contentType()).isEqualToIgnoringCase("text/xml; charset=UTF-8");
            assertThat(reply.root().getAttribute("method")).as("as it was sent")
                    .isEqualTo(stage.parsed(query).get("method"));
            assertThat(differences(example, reply.root(), method)).as(reply.text())
                    .containsExactlyInAnyOrderElementsOf(plan.path("differs").properties().stream().map(Map.Entry::getKey)
                            .toList());
        }
    }

    private List<String> differences(Element example, Element answer, String method) {
        Shape expected = Shape.of(example);
        Shape actual = Shape.of(answer);
        Set<String> ownWords = actual.names();
        ownWords.removeAll(expected.names());
        Stream<String> undocumented = reference.methods().contains(method)
                ? ownWords.stream().filter(name -> !reference.names(method).contains(name)) : ownWords.stream();
        Stream<String> codes = code(example).equals(code(answer)) ? Stream.of() : Stream.of("error is " + code(answer));
        return Stream.of(expected.missingIn(actual).stream(), undocumented.map(name -> name + " is not documented"), codes)
                .flatMap(each -> each).toList();
    }

    private static String code(Element result) {
        Element error = (Element) result.getElementsByTagName("error").item(0);
        return error == null ? "none" : error.getAttribute("code");
    }

    private static Element parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }
}
