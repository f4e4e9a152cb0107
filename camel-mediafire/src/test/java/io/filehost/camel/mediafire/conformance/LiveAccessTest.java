package io.filehost.camel.mediafire.conformance;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever runs the tests against the real service is told what is missing, and nothing secret. */
class LiveAccessTest {

    @Test
    void everyMissingVariableIsNamed() {
        assertThat(LiveAccess.RUN.skipNotice(Map.of())).get().asString().contains(LiveAccess.VARIABLES).doesNotContain("\n");
    }

    @Test
    void aSingleMissingVariableIsNamedAlone() {
        Map<String, String> environment = Map.of(
                "MEDIAFIRE_USERNAME", "me@example.org", "MEDIAFIRE_APPLICATION_ID", "42511", "MEDIAFIRE_API_KEY", "");

        assertThat(LiveAccess.RUN.skipNotice(environment)).get().asString().endsWith(": MEDIAFIRE_PASSWORD");
    }

    @Test
    void anApplicationWithoutAKeyIsEnough() {
        Map<String, String> environment = Map.of("MEDIAFIRE_USERNAME", "me@example.org", "MEDIAFIRE_PASSWORD", "hush",
                "MEDIAFIRE_APPLICATION_ID", "42511", "MEDIAFIRE_API_KEY", "");
        LiveAccess access = LiveAccess.from(environment);

        assertThat(LiveAccess.RUN.skipNotice(environment)).isEmpty();
        assertThat(access.credentials().apiKey()).isEmpty();
        assertThat(access.baseUrl()).isEqualTo("https://www.mediafire.com");
        assertThat(access).asString().doesNotContain("hush", "me@example.org");
    }
}
