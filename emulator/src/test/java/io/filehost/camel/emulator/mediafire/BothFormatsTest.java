package io.filehost.camel.emulator.mediafire;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.testing.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each method succeeds in JSON and in XML, the two answers have the same names in the same places, and every name is in
 * the reference or listed with a reason. A list is an array in JSON; in XML it is an element around members named in
 * the singular.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothFormatsTest {

    private MethodRecipes recipes;
    private DocumentedNames documented;
    private MediaFireEmulator emulator;
    private Caller caller;
    private SampleScript script;
    private int stages;

    @BeforeAll
    void start() throws Exception {
        recipes = new MethodRecipes();
        documented = new DocumentedNames();
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().build());
        caller = new Caller(emulator.baseUrl());
        script = new SampleScript(emulator, caller);
    }

    @AfterAll
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    List<String> methods() {
        return recipes.methods().stream().filter(method -> !recipes.success(method).has("refused")).toList();
    }

    @Test
    void onlyWhatCostsMoneyNeverSucceeds() throws Exception {
        List<String> refused = recipes.methods().stream().filter(method -> !methods().contains(method)).toList();

        assertThat(refused).containsExactlyInAnyOrder("billing/cancel_plan", "billing/change_plan", "billing/purchase_plan");
        for (String method : refused) {
            assertThat(reply(method, "json").error()).isEqualTo(recipes.success(method).path("refused").asInt());
            assertThat(reply(method, "xml").text())
                    .contains("<error>" + recipes.success(method).path("refused").asInt() + "</error>");
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void bothFormatsHaveTheSameStructureAndOnlyDocumentedNames(String method) throws Exception {
        Caller.Reply json = reply(method, "json");
        Caller.Reply xml = reply(method, "xml");

        assertThat(json.value("result")).as(json.text()).isEqualTo("Success");
        assertThat(List.of(json.status(), xml.status())).containsOnly(200);
        assertThat(json.contentType()).isEqualTo("application/json");
        assertThat(xml.contentType()).startsWith("text/xml");
        assertThat(Structure.differences(json.response(), xml.text())).as(json.text() + "\n" + xml.text()).isEmpty();
        assertThat(documented.unknown(method, Shape.of(json.response()).names())).as(json.text())
                .containsExactlyInAnyOrderElementsOf(unlisted(method));
    }

    private List<String> unlisted(String method) {
        return recipes.success(method).path("unlisted").properties().stream().map(Map.Entry::getKey).toList();
    }

    private Caller.Reply reply(String method, String format) throws Exception {
        SampleStage stage = new SampleStage(emulator, caller, stages++);
        JsonNode plan = recipes.success(method);
        script.prepare(stage, plan);
        return script.send(stage, method, plan, format);
    }
}
