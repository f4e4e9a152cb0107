package io.filehost.camel.quarkus.build.devservices;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "camel.component.mediafire.base-url", "camel.component.mediafire.baseUrl",
            "camel.component.mediafire.configuration.base-url", "camel.component.mediafire.configuration.baseUrl",
            "camel.component.mediafire.BASEURL" })
    void anOptionIsFoundHoweverItIsSpelled(String name) {
        ComponentSettings settings = ComponentSettings.of(Settings.file(Map.of(name, "http://me")), "mediafire");

        assertThat(settings.value("base-url")).hasValue("http://me");
        assertThat(settings.value("baseUrl")).hasValue("http://me");
    }

    @ParameterizedTest
    @ValueSource(strings = { "CAMEL_COMPONENT_MEDIAFIRE_BASE_URL", "CAMEL_COMPONENT_MEDIAFIRE_BASEURL" })
    void anOptionIsFoundInTheEnvironment(String name) {
        ComponentSettings settings = ComponentSettings.of(Settings.environment(Map.of(name, "http://me")), "mediafire");

        assertThat(settings.value("base-url")).hasValue("http://me");
    }

    @Test
    void otherComponentsProfilesAndEmptyValuesConfigureNothing() {
        ComponentSettings settings = ComponentSettings.of(Settings.file(Map.of(
                "camel.component.sendspace.base-url", "http://other", "%prod.camel.component.mediafire.base-url", "http://prod",
                "camel.component.mediafire.baseUrl", "")), "mediafire");

        assertThat(settings.has("base-url")).isFalse();
        assertThat(settings.value("base-url")).isEmpty();
    }

    @Test
    void whatAValueRefersToNeedNotBeKnown() {
        ComponentSettings settings = ComponentSettings.of(
                Settings.file(Map.of("camel.component.mediafire.base-url", "${known.when.it.starts}")), "mediafire");

        assertThat(settings.has("base-url")).isTrue();
    }
}
