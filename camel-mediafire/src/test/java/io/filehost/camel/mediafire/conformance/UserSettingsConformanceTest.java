package io.filehost.camel.mediafire.conformance;

import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.api.UserMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.UserMethods.ACCEPTANCE_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.ACCEPT_TOS;
import static io.filehost.camel.mediafire.client.api.UserMethods.COLLECT_METADATA;
import static io.filehost.camel.mediafire.client.api.UserMethods.FETCH_TOS;
import static io.filehost.camel.mediafire.client.api.UserMethods.GET_LIMITS;
import static io.filehost.camel.mediafire.client.api.UserMethods.GET_SETTINGS;
import static io.filehost.camel.mediafire.client.api.UserMethods.SET_SETTINGS;
import static io.filehost.camel.mediafire.client.api.UserMethods.SHARE_LINK_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

/** What an account may use, prefers, and has agreed to. */
class UserSettingsConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "user/get_limits", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void theLimitsCountWhatIsStored() {
        Answer before = limits();

        target.file(target.folder(), "letter.txt", EmulatedAccount.bytes(1000));

        Answer after = limits();
        assertThat(number(after, "storage_used")).isEqualTo(number(before, "storage_used") + 1000);
        assertThat(number(after, "storage_limit")).isEqualTo(number(after, "storage_base") + number(after, "storage_bonus"));
        assertThat(number(after, "storage_limit"))
                .isEqualTo(target.client().call(UserMethods.GET_INFO, Params.none()).limit());
    }

    @Test
    @Behaviour(method = "user/get_settings", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void theSettingsTellHowManyVersionsAreKept() {
        assertThat(Members.text(settings(), "previous_file_versions")).matches("\\d+");
        assertThat(Members.text(settings(), "share_link_status")).isIn("disabled", "enabled", "inherit");
        assertThat(Members.text(settings(), "storage_limit")).isEqualTo(limits().text("storage_limit").orElseThrow());
    }

    @Test
    @EmulatorOnly("changes the settings of the account")
    @Behaviour(method = "user/set_settings", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void aSettingThatIsNotNamedStays() {
        target.client().call(SET_SETTINGS, Params.params(SHARE_LINK_STATUS, "disabled"));
        target.client().call(SET_SETTINGS, Params.params(COLLECT_METADATA, "no"));

        assertThat(Members.text(settings(), "share_link_status")).isEqualTo("disabled");
        assertThat(Members.text(settings(), "collect_metadata")).isEqualTo("no");
    }

    @Test
    @EmulatorOnly("would change the settings of the account if it were not refused")
    @Behaviour(method = "user/set_settings", outcome = FAILURE, known = OUR_READING, source = "129 is likely", codes = 129)
    void aSettingThatIsNoneChangesNothing() {
        Map<?, ?> before = settings();

        refused(129, () -> target.client().call(SET_SETTINGS, Params.params(SHARE_LINK_STATUS, "sometimes")));

        assertThat(settings()).isEqualTo(before);
    }

    @Test
    @Behaviour(method = "user/fetch_tos", outcome = SUCCESS, known = DOCUMENT, source = "catalogue user/fetch_tos")
    void theTermsComeWithTheirDateAndWhetherTheyWereAccepted() {
        Map<?, ?> terms = terms();

        assertThat(Members.text(terms, "revision")).isNotEmpty();
        assertThat(Members.text(terms, "terms")).isNotEmpty();
        assertThat(Members.text(terms, "date")).matches("\\d{4}-\\d\\d-\\d\\d.*");
        assertThat(Members.text(terms, "user_accepted_terms")).isIn("yes", "no");
    }

    @Test
    @EmulatorOnly("nobody should accept terms in a test")
    @Behaviour(method = "user/accept_tos", outcome = SUCCESS, known = EXAMPLE, source = "user_accept_tos_1.json")
    @Behaviour(method = "user/fetch_tos", outcome = SUCCESS, known = DOCUMENT, source = "catalogue user/fetch_tos")
    void newTermsAreAcceptedWithTheTokenTheyComeWith() {
        target.emulator().change(options -> options.state(state -> state.withTerms("2.0")));
        Map<?, ?> terms = terms();
        assertThat(Members.text(terms, "user_accepted_terms")).isEqualTo("no");

        target.client().call(ACCEPT_TOS, Params.params(ACCEPTANCE_TOKEN, Members.text(terms, "acceptance_token")));

        assertThat(Members.text(terms(), "user_accepted_terms")).isEqualTo("yes");
        assertThat(terms().containsKey("acceptance_token")).as("nothing is left to accept").isFalse();
    }

    @Test
    @EmulatorOnly("nobody should accept terms in a test")
    @Behaviour(method = "user/accept_tos", outcome = FAILURE, known = DOCUMENT, source = "160 by its text", codes = 160)
    void withoutTheTokenNothingIsAccepted() {
        target.emulator().change(options -> options.state(state -> state.withTerms("2.0")));

        refused(160, () -> target.client().call(ACCEPT_TOS, Params.params(ACCEPTANCE_TOKEN, "I agree")));

        assertThat(Members.text(terms(), "user_accepted_terms")).isEqualTo("no");
    }

    private Map<?, ?> terms() {
        return Members.object(target.client().call(FETCH_TOS, Params.none()), "terms_of_service");
    }

    private Map<?, ?> settings() {
        return Members.object(target.client().call(GET_SETTINGS, Params.none()), "settings");
    }

    private Answer limits() {
        return target.client().call(GET_LIMITS, Params.none());
    }

    private static long number(Answer answer, String name) {
        return answer.number(name).orElseThrow();
    }
}
