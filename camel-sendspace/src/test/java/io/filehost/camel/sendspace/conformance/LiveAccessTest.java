package io.filehost.camel.sendspace.conformance;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever runs the tests against the real service is told what is missing, that it may be gone, and nothing secret. */
class LiveAccessTest {

    @Test
    void whatIsMissingIsSaidInOneLine() {
        assertThat(LiveAccess.RUN.skipNotice(Map.of("SENDSPACE_USERNAME", "me"))).get().asString()
                .contains("may be out of use").endsWith(": SENDSPACE_PASSWORD, SENDSPACE_API_KEY").doesNotContain("\n");
    }

    @Test
    void anAccountAndAKeyAreEnough() {
        Map<String, String> environment
                = Map.of("SENDSPACE_USERNAME", "me", "SENDSPACE_PASSWORD", "hush", "SENDSPACE_API_KEY", "12DPC5Q11N");

        LiveAccess access = LiveAccess.from(environment);

        assertThat(LiveAccess.RUN.skipNotice(environment)).isEmpty();
        assertThat(access.baseUrl()).isEqualTo("https://api.sendspace.com");
        assertThat(access).asString().doesNotContain("hush", "12DPC5Q11N");
    }
}
