package io.filehost.camel.example.transfer;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MediaFireAccountTest {

    private static final Map<String, String> COMPLETE = Map.of("MEDIAFIRE_USERNAME", "a@example.com", "MEDIAFIRE_PASSWORD",
            "pass-word", "MEDIAFIRE_APPLICATION_ID", "42", "MEDIAFIRE_API_KEY", "api-key");

    @Test
    void anEmptyEnvironmentMeansTheEmulator() {
        assertThat(MediaFireAccount.fromEnvironment(Map.of("PATH", "/bin"))).isEmpty();
    }

    @Test
    void itsTextTellsNoSecret() {
        assertThat(MediaFireAccount.fromEnvironment(COMPLETE)).get().asString().isEqualTo("account a@example.com");
    }

    @Test
    void missingVariablesAreNamed() {
        assertThatThrownBy(() -> MediaFireAccount.fromEnvironment(Map.of("MEDIAFIRE_USERNAME", "a@example.com")))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("MEDIAFIRE_PASSWORD, MEDIAFIRE_APPLICATION_ID, MEDIAFIRE_API_KEY");
    }
}
