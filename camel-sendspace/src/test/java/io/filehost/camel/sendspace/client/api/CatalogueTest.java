package io.filehost.camel.sendspace.client.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.api.Access;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.ApiParam.Need;
import io.filehost.camel.common.api.ApiParam.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue says what the reference says. */
class CatalogueTest {

    private static final Path REFERENCE = Path.of("../docs/reference/sendspace-api.yaml");
    private static final Map<String, Access> ACCESS = Map.of(
            "none", Access.NONE, "api_key", Access.API_KEY, "session", Access.SESSION);
    /** What the client adds by itself. */
    private static final Set<String> OF_THE_CLIENT = Set.of("session_key", "api_key", "api_version", "app_version");
    private static final Set<String> SECRETS = Set.of("password", "email", "sender_email", "token", "tokened_password");

    private static Map<String, JsonNode> reference;

    @BeforeAll
    static void readReference() throws IOException {
        JsonNode methods = new YAMLMapper().readTree(REFERENCE.toFile()).path("methods");
        reference = StreamSupport.stream(methods.spliterator(), false)
                .collect(toMap(method -> method.path("name").asText(), method -> method, (first, second) -> first,
                        LinkedHashMap::new));
    }

    static Stream<ApiMethod<?>> methods() {
        return SendspaceCatalog.methods().stream();
    }

    @Test
    void everyMethodOfTheReferenceIsThereInItsOrder() {
        assertThat(methods().map(ApiMethod::name)).hasSize(27).containsExactlyElementsOf(reference.keySet());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void parametersAreThoseOfTheReferenceWithoutThoseTheClientAdds(ApiMethod<?> method) {
        List<Facts> documented = StreamSupport.stream(reference.get(method.name()).path("params").spliterator(), false)
                .filter(param -> !OF_THE_CLIENT.contains(param.path("name").asText()))
                .map(CatalogueTest::documentedFacts).toList();

        assertThat(method.params().stream().map(CatalogueTest::facts)).as(method.name()).containsExactlyElementsOf(documented);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void accessIsThatOfTheReference(ApiMethod<?> method) {
        assertThat(method.access()).isEqualTo(ACCESS.get(reference.get(method.name()).path("auth").asText()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatMayBeRepeatedIsWhatTheReferenceCallsSafe(ApiMethod<?> method) {
        assertThat(method.isRepeatable()).isEqualTo(reference.get(method.name()).path("repeat_safe").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void secretsAreMarked(ApiMethod<?> method) {
        assertThat(method.params()).as(method.name())
                .allSatisfy(param -> assertThat(param.secret()).as(param.name()).isEqualTo(SECRETS.contains(param.name())));
    }

    @Test
    void onlyWhatRegistersIsAPurchase() {
        assertThat(methods().filter(ApiMethod::purchases)).containsExactly(AuthMethods.REGISTER);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everythingIsExplainedInASentence(ApiMethod<?> method) {
        assertThat(method.summary()).matches("\\p{Lu}.*\\.");
        assertThat(method.params()).allSatisfy(param -> assertThat(param.meaning()).as(param.name()).matches("\\S.*\\."));
    }

    @Test
    void methodsAreFoundInAnySpelling() {
        assertThat(SendspaceCatalog.find("files.movetofolder")).contains(FileMethods.MOVE_TO_FOLDER);
        assertThat(SendspaceCatalog.find("files.moveToFolders")).isEmpty();
    }

    private static Facts facts(ApiParam param) {
        return new Facts(param.name(), param.need(), param.place(), param.maximum());
    }

    private static Facts documentedFacts(JsonNode param) {
        Need need = param.path("required").asBoolean() ? Need.REQUIRED : Need.OPTIONAL;
        return new Facts(param.path("name").asText(), need, Place.FORM, param.path("list").asBoolean() ? 0 : 1);
    }

    private record Facts(String name, Need need, Place place, int maximum) {
    }
}
