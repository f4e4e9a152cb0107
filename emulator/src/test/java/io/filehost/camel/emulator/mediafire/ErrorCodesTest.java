package io.filehost.camel.emulator.mediafire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.MethodRecipes.Recipe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every error code the reference lists for a method can be had from the emulator, where a condition is documented by
 * bringing it about, else from the fault plan, and looks the same in both formats.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorCodesTest {

    private static final Set<String> FORBIDDEN_CLASSES = Set.of("permission", "quota");
    private static final Set<Integer> MISSING = Set.of(110, 112, 138, 259, 260);
    private static final Set<Integer> KEY_STAYS = Set.of(104, 105, 127, 215);

    private MethodRecipes recipes;
    private MediaFireEmulator emulator;
    private Caller caller;
    private SampleScript script;
    private SampleStage quiet;
    private int stages;

    @BeforeAll
    void start() throws Exception {
        recipes = new MethodRecipes();
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().build());
        caller = new Caller(emulator.baseUrl());
        script = new SampleScript(emulator, caller);
        quiet = newStage();
    }

    @AfterAll
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private SampleStage newStage() throws Exception {
        return new SampleStage(emulator, caller, stages++);
    }

    @Test
    void everyListedCodeHasARecipe() {
        assertThat(recipes.recipes()).extracting(recipe -> recipe.method() + " " + recipe.code())
                .containsExactlyInAnyOrderElementsOf(recipes.listed());
    }

    List<Recipe> recipes() {
        return recipes.recipes();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theCodeComesInBothFormats(Recipe recipe) throws Exception {
        // What the gate or the fault plan refuses changes nothing, so these calls share a stage.
        boolean refusedAtTheDoor = recipe.byFault() || KEY_STAYS.contains(recipe.code()) && !recipe.plan().has("before");
        SampleStage stage = refusedAtTheDoor && !recipe.plan().has("before") ? quiet : newStage();
        try {
            script.prepare(stage, recipe.plan());
            assertJson(recipe, reply(stage, recipe, "json"));
            assertXml(recipe, reply(stage, recipe, "xml"));
        } finally {
            script.cleanUp(stage);
        }
    }

    private Caller.Reply reply(SampleStage stage, Recipe recipe, String format) throws Exception {
        if (recipe.byFault()) {
            emulator.faults().on(recipe.method()).once().answerError(recipe.code());
        }
        return script.send(stage, recipe.method(), recipe.plan(), format);
    }

    private void assertJson(Recipe recipe, Caller.Reply reply) {
        JsonNode response = reply.response();
        assertThat(reply.error()).as(reply.text()).isEqualTo(recipe.code());
        assertThat(response.path("error").isInt()).isTrue();
        assertThat(reply.value("result")).isEqualTo("Error");
        assertThat(reply.value("action")).isEqualTo(recipe.method());
        assertThat(reply.value("current_api_version")).isEqualTo("1.5");
        assertMessage(recipe, reply.value("message"));
        assertThat(reply.contentType()).isEqualTo("application/json");
        assertThat(reply.status()).isEqualTo(status(recipe.code()));
        if (KEY_STAYS.contains(recipe.code())) {
            assertThat(reply.newKey()).isFalse();
        }
    }

    private void assertXml(Recipe recipe, Caller.Reply reply) throws Exception {
        Element response = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.text().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertThat(response.getTagName()).isEqualTo("response");
        assertThat(text(response, "error")).as(reply.text()).isEqualTo(Integer.toString(recipe.code()));
        assertThat(text(response, "result")).isEqualTo("Error");
        assertThat(text(response, "action")).isEqualTo(recipe.method());
        assertMessage(recipe, text(response, "message"));
        assertThat(reply.contentType()).startsWith("text/xml");
        assertThat(reply.status()).isEqualTo(status(recipe.code()));
    }

    private static String text(Element response, String name) {
        return response.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Messages with a figure or a leak of the server's source in them are not compared. */
    private void assertMessage(Recipe recipe, String message) {
        String listed = recipes.error(recipe.code()).path("message").asText();
        if (!listed.matches(".*(\\bX\\b|MAX_OBJECTS).*")) {
            assertThat(message).isEqualTo(listed);
        }
    }

    /** The reading of protocol 3, from the classes of the error catalogue. */
    private int status(int code) {
        if (code == 100 || code == 900) {
            return 900;
        }
        if (MISSING.contains(code)) {
            return 404;
        }
        return FORBIDDEN_CLASSES.contains(recipes.error(code).path("class").asText()) ? 403 : 400;
    }
}
