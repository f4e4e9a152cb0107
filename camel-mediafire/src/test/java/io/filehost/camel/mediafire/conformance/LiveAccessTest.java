package io.filehost.camel.mediafire.conformance;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever runs the tests against the real service is told what is missing, and nothing secret. */
class LiveAccessTest {

    @Test
    void everyMissingVariableIsNamed() {
        assertThat(LiveAccess.missingIn(Map.of())).containsExactlyElementsOf(LiveAccess.VARIABLES);
        assertThat(LiveAccess.skipNotice(LiveAccess.missingIn(Map.of()))).contains(LiveAccess.VARIABLES)
                .doesNotContain("\n");
    }

    @Test
    void aSingleMissingVariableIsNamedAlone() {
        Map<String, String> environment = Map.of(
                "MEDIAFIRE_USERNAME", "me@example.org", "MEDIAFIRE_APPLICATION_ID", "42511", "MEDIAFIRE_API_KEY", "");

        assertThat(LiveAccess.skipNotice(LiveAccess.missingIn(environment))).endsWith(": MEDIAFIRE_PASSWORD");
    }

    @Test
    void anApplicationWithoutAKeyIsEnough() {
        LiveAccess access = LiveAccess.from(Map.of("MEDIAFIRE_USERNAME", "me@example.org", "MEDIAFIRE_PASSWORD", "hush",
                "MEDIAFIRE_APPLICATION_ID", "42511", "MEDIAFIRE_API_KEY", ""));

        assertThat(access.credentials().apiKey()).isEmpty();
        assertThat(access.baseUrl()).isEqualTo("https://www.mediafire.com");
        assertThat(access).asString().doesNotContain("hush", "me@example.org");
    }
}
