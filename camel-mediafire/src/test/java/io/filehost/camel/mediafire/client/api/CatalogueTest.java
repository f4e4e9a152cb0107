package io.filehost.camel.mediafire.client.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Path REFERENCE = Path.of("../docs/reference/mediafire-api.yaml");

    private static final Map<String, Access> ACCESS = Map.of(
            "none", Access.NONE,
            "session", Access.SESSION,
            "session-optional", Access.SESSION_OPTIONAL,
            "session-or-action:upload", Access.SESSION_OR_UPLOAD,
            "session-or-action:image", Access.SESSION_OR_IMAGE);

    private static final Set<String> SECRETS = Set.of("password", "current_password", "email", "ekey", "signature",
            "filedrop_key",
            "token", "action_token", "acceptance_token", "device_token", "push_token", "fb_access_token", "tw_oauth_token",
            "tw_oauth_token_secret", "card_number", "card_code", "prev_card_code", "exp_month", "exp_year");

    private static Map<String, JsonNode> reference;

    @BeforeAll
    static void readReference() throws IOException {
        JsonNode methods = new YAMLMapper().readTree(REFERENCE.toFile()).path("methods");
        reference = StreamSupport.stream(methods.spliterator(), false)
                .collect(toMap(method -> method.path("name").asText(), method -> method, (first, second) -> first,
                        LinkedHashMap::new));
    }

    static Stream<ApiMethod<?>> methods() {
        return MediaFireCatalog.methods().stream();
    }

    @Test
    void everyMethodOfTheReferenceIsThereInItsOrder() {
        assertThat(methods().map(ApiMethod::name)).hasSize(97).containsExactlyElementsOf(reference.keySet());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void parametersAreThoseOfTheReference(ApiMethod<?> method) {
        List<JsonNode> documented
                = StreamSupport.stream(reference.get(method.name()).path("params").spliterator(), false).toList();

        assertThat(method.params().stream().map(CatalogueTest::facts))
                .as(method.name()).containsExactlyElementsOf(documented.stream().map(CatalogueTest::documentedFacts).toList());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void accessIsThatOfTheReference(ApiMethod<?> method) {
        assertThat(method.access()).isEqualTo(ACCESS.get(reference.get(method.name()).path("auth").asText()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatChangesTheAccountIsNeverRepeated(ApiMethod<?> method) {
        boolean changes = !reference.get(method.name()).path("mutates").asText().equals("false");

        // A unit is told apart by its number and hash: the service takes it twice without harm.
        if (changes && method != UploadMethods.RESUMABLE_UNIT) {
            assertThat(method.isRepeatable()).as(method.name()).isFalse();
        }
    }

    @Test
    void queriesAreReadsAndRepeatableTokens() {
        Set<String> queries = new TreeSet<>(methods().filter(ApiMethod::isRepeatable).map(ApiMethod::name).toList());
        Set<String> others = new TreeSet<>(queries);
        others.removeIf(name -> name.matches(".*/(get_\\w+|fetch\\w*|search|check|summary|peek_cache|poll_upload)"));

        assertThat(others).containsExactly("download/bulk_download", "download/direct_download_link", "file/recently_modified",
                "file/zip", "upload/resumable");
        assertThat(queries).doesNotContain("notifications/get_cache", "file/one_time_key");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void secretsAreMarked(ApiMethod<?> method) {
        assertThat(method.params()).as(method.name())
                .allSatisfy(param -> assertThat(param.secret()).as(param.name()).isEqualTo(SECRETS.contains(param.name())));
    }

    @Test
    void onlyWhatSpendsMoneyOrRegistersIsAPurchase() {
        assertThat(methods().filter(ApiMethod::purchases).map(ApiMethod::name)).containsExactly("user/register",
                "billing/cancel_plan", "billing/change_plan", "billing/purchase_plan");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everythingIsExplainedInASentence(ApiMethod<?> method) {
        assertThat(method.summary()).matches("\\p{Lu}.*\\.");
        assertThat(method.params()).allSatisfy(param -> assertThat(param.meaning()).as(param.name()).matches("\\S.*\\."));
    }

    @Test
    void namesWithoutAnAddressPointToTheMethodThatIsMeant() {
        assertThat(DownloadMethods.meantBy(DownloadMethods.BULK_DOWNLOAD)).isEqualTo(Optional.of(FileMethods.ZIP));
        assertThat(DownloadMethods.meantBy(DownloadMethods.DIRECT_DOWNLOAD_LINK)).isEqualTo(Optional.of(FileMethods.GET_LINKS));
        assertThat(DownloadMethods.meantBy(FileMethods.MOVE)).isEmpty();
    }

    private static Facts facts(ApiParam param) {
        return new Facts(param.name(), param.need(), param.place(), param.maximum());
    }

    private static Facts documentedFacts(JsonNode param) {
        int maximum = param.path("list").asBoolean() ? param.path("max").asInt(0) : 1;
        return new Facts(
                param.path("name").asText(), Need.valueOf(param.path("kind").asText().toUpperCase()),
                Place.valueOf(param.path("in").asText("form").toUpperCase()), maximum);
    }

    private record Facts(String name, Need need, Place place, int maximum) {
    }
}
