package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import io.filehost.camel.emulator.sendspace.ErrorRecipes.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every method succeeds as it is printed, and every error code the reference lists for it, printed or plausible, can be
 * had from the emulator: where a condition is known by bringing it about, else from the fault plan.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendspaceErrorCodesTest {

    /** Errors that belong to an item and name it (protocol 2). */
    private static final Set<Integer> OF_ITEMS = Set.of(9, 10, 14);
    /** Its text depends on what was wrong, says the guide. */
    private static final int REGISTRATION = 27;

    private final Reference reference = new Reference();
    private final ErrorRecipes recipes = new ErrorRecipes(reference);

    SendspaceErrorCodesTest() throws IOException {
    }

    List<String> methods() {
        return reference.methods();
    }

    List<Recipe> recipes() {
        return recipes.recipes();
    }

    @Test
    void everyListedCodeHasARecipe() {
        assertThat(recipes()).extracting(recipe -> recipe.method() + " " + recipe.code())
                .containsExactlyInAnyOrderElementsOf(recipes.listed());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theCallSucceedsUnlessSomethingIsWrong(String method) throws Exception {
        try (PrintedStage stage = new PrintedStage()) {
            SendspaceCaller.Result reply = stage.ask(recipes.request(method), "valid");

            assertThat(reply.ok()).as(reply.text()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theCodeComesWithItsText(Recipe recipe) throws Exception {
        try (PrintedStage stage = new PrintedStage()) {
            stage.prepare(recipe.plan());
            if (recipe.plan().has("fault")) {
                stage.emulator().faults().on(recipe.method()).once().answerError(recipe.code());
            }

            SendspaceCaller.Result reply
                    = stage.ask(recipes.request(recipe, stage), recipe.plan().path("session").asText("valid"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.code()).as(reply.text()).isEqualTo(recipe.code());
            assertThat(reply.root().getAttribute("status")).isEqualTo("fail");
            if (recipe.code() != REGISTRATION) {
                assertThat(reply.attribute("error", "text")).isEqualTo(reference.errorText(recipe.code()));
            }
            if (OF_ITEMS.contains(recipe.code())) {
                assertThat(reply.text("id")).as("the item").isNotEmpty();
            }
        }
    }
}
