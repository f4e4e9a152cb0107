package io.filehost.camel.common.camel;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.Access;
import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HeaderParamsTest {

    private static final ApiMethod<Answer> METHOD = new ApiMethod<>(
            "family/method", Answer.class, Access.SESSION, ApiMethod.Effect.QUERY, false, "",
            List.of(ApiParam.optional("link_type", ""), ApiParam.optional("x-unit-id", "").in(ApiParam.Place.HEADER),
                    ApiParam.optional("revision", ""), ApiParam.optional("password", "").asSecret()));

    private final HeaderParams rule = new HeaderParams("CamelFoo", Set.of("CamelFooRevision"));

    @Test
    void wordsOfTheWireNameAreJoinedWithCapitals() {
        assertThat(rule.header("link_type")).isEqualTo("CamelFooLinkType");
        assertThat(rule.header("x-unit-id")).isEqualTo("CamelFooXUnitId");
        assertThat(rule.header("quickkey")).isEqualTo("CamelFooQuickkey");
    }

    @Test
    void headersOfTheMethodsParametersAreRead() {
        assertThat(rule.read(METHOD, Map.of("CamelFooLinkType", List.of("a", "b"), "CamelFooXUnitId", 7, "CamelFooOther", "x"))
                .asMap()).containsExactlyInAnyOrderEntriesOf(Map.of("link_type", "a,b", "x-unit-id", "7"));
    }

    @Test
    void headersThatComeWithResultsAreNoParameters() {
        assertThat(rule.read(METHOD, Map.of("CamelFooRevision", 7L)).asMap()).isEmpty();
    }

    @Test
    void secretsAreRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule.read(METHOD, Map.of("CamelFooPassword", "s3cr3t")))
                .withMessageContaining("family/method").withMessageContaining("CamelFooPassword")
                .withMessageNotContaining("s3cr3t");
    }
}
