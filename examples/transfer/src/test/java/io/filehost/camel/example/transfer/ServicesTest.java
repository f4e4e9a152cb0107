package io.filehost.camel.example.transfer;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServicesTest {

    private static final Map<String, String> MEDIAFIRE = Map.of("MEDIAFIRE_USERNAME", "a@example.com", "MEDIAFIRE_PASSWORD",
            "pass-word", "MEDIAFIRE_APPLICATION_ID", "42", "MEDIAFIRE_API_KEY", "api-key");
    private static final Map<String, String> SENDSPACE = Map.of("SENDSPACE_USERNAME", "member", "SENDSPACE_PASSWORD",
            "pass-word", "SENDSPACE_API_KEY", "api-key", "SENDSPACE_RECIPIENT", "friend@example.com");

    @Test
    void anEmptyEnvironmentMeansTheEmulators() {
        assertThat(Services.fromEnvironment(Map.of("PATH", "/bin"), true)).isEmpty();
    }

    @Test
    void bothAccountsAreReadAndTheirTextTellsNoSecret() {
        assertThat(Services.fromEnvironment(both(), true)).get().asString()
                .isEqualTo("MediaFire account a@example.com and sendspace account member");
    }

    @Test
    void withMediaFireOnlyTheOtherAccountIsNotLookedAt() {
        assertThat(Services.fromEnvironment(MEDIAFIRE, false)).get().extracting(Services::sendspace).asString()
                .isEqualTo("Optional.empty");
        assertThat(Services.fromEnvironment(SENDSPACE, false)).isEmpty();
    }

    @Test
    void oneAccountOfTwoIsNotEnough() {
        assertThatThrownBy(() -> Services.fromEnvironment(MEDIAFIRE, true)).isInstanceOf(UsageProblem.class)
                .hasMessageContaining("SENDSPACE_RECIPIENT").hasMessageContaining("--only mediafire")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> Services.fromEnvironment(SENDSPACE, true)).isInstanceOf(UsageProblem.class)
                .hasMessageContaining("MEDIAFIRE_USERNAME");
    }

    @Test
    void missingVariablesAndARecipientThatIsNoAddressAreNamed() {
        Map<String, String> incomplete = both();
        incomplete.remove("SENDSPACE_API_KEY");
        assertThatThrownBy(() -> Services.fromEnvironment(incomplete, true)).isInstanceOf(UsageProblem.class)
                .hasMessageContaining("SENDSPACE_API_KEY");

        Map<String, String> wrong = both();
        wrong.put("SENDSPACE_RECIPIENT", "a@example.com, b@example.com");
        assertThatThrownBy(() -> Services.fromEnvironment(wrong, true)).isInstanceOf(UsageProblem.class)
                .hasMessageContaining("SENDSPACE_RECIPIENT is not one e-mail address");
    }

    private static Map<String, String> both() {
        Map<String, String> both = new HashMap<>(MEDIAFIRE);
        both.putAll(SENDSPACE);
        return both;
    }
}
