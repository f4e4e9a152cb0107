package io.filehost.camel.kamelets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.common.testing.kamelet.KameletFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The properties of the Kamelets are options of the components, and say the same about them. */
class KameletOptionsTest {

    private static final String CREDENTIALS = "urn:camel:group:credentials";
    private static final List<String> PASSWORD = List.of("urn:alm:descriptor:com.tectonic.ui:password", CREDENTIALS);

    /** Every property of every Kamelet, with the option of the component that it sets. */
    static List<Arguments> properties() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (KameletFile kamelet : KameletConventionsTest.kamelets()) {
            ComponentOptions component = ComponentOptions.of(kamelet.scheme());
            kamelet.options().forEach((option, name) -> all.add(
                    Arguments.of(kamelet.name() + "." + name, kamelet, name, component.option(option))));
        }
        return all;
    }

    static List<KameletFile> kamelets() throws IOException {
        return KameletFile.in(Path.of("src/main/resources/kamelets"));
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void aPropertyIsCalledLikeTheOptionItSets(KameletFile kamelet) {
        assertThat(kamelet.options()).isNotEmpty().allSatisfy((option, name) -> assertThat(name).isEqualTo(option));
        assertThat(kamelet.options().keySet()).containsExactlyInAnyOrderElementsOf(kamelet.properties().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void aPropertyBelongsToItsKindOfEndpoint(String title, KameletFile kamelet, String name, JsonNode option) {
        String other = kamelet.type().equals("source") ? "producer" : "consumer";

        assertThat(option.path("label").asText()).doesNotContain(other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void aSecretIsAPasswordAndNothingElseIs(String title, KameletFile kamelet, String name, JsonNode option) {
        JsonNode property = kamelet.properties().get(name);

        if (option.path("secret").asBoolean()) {
            assertThat(property.path("format").asText()).isEqualTo("password");
            assertThat(descriptors(property)).containsExactlyElementsOf(PASSWORD);
        } else {
            assertThat(property.has("format")).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void anApplicationBelongsToTheCredentials(String title, KameletFile kamelet, String name, JsonNode option) {
        boolean credential = option.path("label").asText().contains("security");

        assertThat(descriptors(kamelet.properties().get(name)).contains(CREDENTIALS)).isEqualTo(credential);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void typeAndChoicesAreThoseOfTheOption(String title, KameletFile kamelet, String name, JsonNode option) {
        JsonNode property = kamelet.properties().get(name);
        String type = option.path("type").asText();
        boolean milliseconds = type.equals("duration") && option.path("javaType").asText().equals("long");

        assertThat(property.path("type").asText())
                .isEqualTo(milliseconds ? "integer" : List.of("boolean", "integer").contains(type) ? type : "string");
        assertThat(texts(property.path("enum"))).isEqualTo(texts(option.path("enum")));
    }

    /** The address is that of the component, wherever that has it from: a Dev Service, a configuration. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void theDefaultIsThatOfTheOption(String title, KameletFile kamelet, String name, JsonNode option) {
        JsonNode property = kamelet.properties().get(name);

        if (name.equals("baseUrl") || kamelet.required().contains(name)) {
            assertThat(property.has("default")).isFalse();
        } else {
            assertThat(property.path("default").asText()).isEqualTo(option.path("defaultValue").asText());
        }
    }

    private static List<String> descriptors(JsonNode property) {
        return texts(property.path("x-descriptors"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
