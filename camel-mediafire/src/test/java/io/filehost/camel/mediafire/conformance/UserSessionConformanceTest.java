package io.filehost.camel.mediafire.conformance;

import java.time.Duration;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.api.ContactMethods;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.client.api.UserMethods;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.auth.LoginSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.UserMethods.ACTION_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.ACTION_TYPE;
import static io.filehost.camel.mediafire.client.api.UserMethods.APPLICATION_ID;
import static io.filehost.camel.mediafire.client.api.UserMethods.DESTROY_ACTION_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.GET_ACTION_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.GET_SESSION_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.LIFESPAN;
import static io.filehost.camel.mediafire.client.api.UserMethods.LOGIN_EMAIL;
import static io.filehost.camel.mediafire.client.api.UserMethods.LOGIN_PASSWORD;
import static io.filehost.camel.mediafire.client.api.UserMethods.LOGIN_SIGNATURE;
import static io.filehost.camel.mediafire.client.api.UserMethods.RENEW_SESSION_TOKEN;
import static io.filehost.camel.mediafire.client.api.UserMethods.TOKEN_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

/** Tokens: how one gets them, and when they end. */
class UserSessionConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @EmulatorOnly("knows the password of its account")
    @Behaviour(method = "user/get_session_token", outcome = SUCCESS, known = DOCUMENT, source = "protocol 4.1")
    void aLoginGivesATokenAndForVersion2AKeyWithItsTime() {
        Answer plain = target.nobody().call(GET_SESSION_TOKEN, login(EmulatedAccount.PASSWORD));
        Answer signed = target.nobody().call(GET_SESSION_TOKEN, login(EmulatedAccount.PASSWORD).with(TOKEN_VERSION, 2));

        assertThat(plain.members()).containsKey("session_token").doesNotContainKeys("secret_key", "time");
        assertThat(signed.number("secret_key").orElseThrow()).isBetween(1L, 2147483646L);
        assertThat(signed.text("time").orElseThrow()).matches("\\d+\\.\\d+");
        assertThat(signed.text("session_token")).isNotEqualTo(plain.text("session_token"));
        assertThat(signed.text("pkey")).as("changes with the password only").isEqualTo(plain.text("pkey"));
    }

    @Test
    @EmulatorOnly("logs in with wrong passwords")
    @Behaviour(method = "user/get_session_token", outcome = FAILURE, known = RECORDED,
               source = "user_get_session_token_3.json", codes = 107)
    void aWrongPasswordOpensNothingAndTheRightOneStillDoes() {
        refused(107, () -> target.nobody().call(GET_SESSION_TOKEN, login("guessed")));

        assertThat(target.nobody().call(GET_SESSION_TOKEN, login(EmulatedAccount.PASSWORD)).members())
                .containsKey("session_token");
    }

    @Test
    @EmulatorOnly("locks the account")
    @Behaviour(method = "user/get_session_token", outcome = FAILURE, known = RECORDED,
               source = "user_get_session_token_4.json", codes = 243)
    void tooManyWrongPasswordsLockTheAccountForAWhile() {
        int failures = target.emulator().options().gate().loginFailures();
        for (int i = 0; i < failures; i++) {
            refused(107, () -> target.nobody().call(GET_SESSION_TOKEN, login("guessed")));
        }

        refused(243, () -> target.nobody().call(GET_SESSION_TOKEN, login(EmulatedAccount.PASSWORD)));

        target.emulator().clock().advance(target.emulator().options().gate().lockTime());
        assertThat(target.nobody().call(GET_SESSION_TOKEN, login(EmulatedAccount.PASSWORD)).members())
                .containsKey("session_token");
    }

    @Test
    @EmulatorOnly("moves the clock")
    @Behaviour(method = "user/renew_session_token", outcome = SUCCESS, known = DOCUMENT, source = "protocol 4.3")
    void aRenewedTokenGoesOnWithoutALogin() {
        target.client().changes().status();

        for (int minute = 0; minute < 30; minute += 6) {
            target.emulator().clock().advance(Duration.ofMinutes(6));
            assertThat(target.client().call(RENEW_SESSION_TOKEN, Params.none()).text("session_token")).isPresent();
        }

        assertThat(target.client().changes().status().revision()).isPositive();
        assertThat(target.emulator().journal().count("user/get_session_token")).isEqualTo(1);
    }

    @Test
    @Behaviour(method = { "user/get_action_token", "user/destroy_action_token" }, outcome = SUCCESS, known = PEER,
               source = "the Python client takes one for a day and destroys it")
    @Behaviour(method = "user/destroy_action_token", outcome = FAILURE, known = PEER, source = "the tests of the C++ client",
               codes = 100)
    void anActionTokenIsEndedOnce() {
        String token = target.client().call(GET_ACTION_TOKEN, Params.params(ACTION_TYPE, "upload").with(LIFESPAN, 1440))
                .text("action_token").orElseThrow();
        String other = target.client().call(GET_ACTION_TOKEN, Params.params(ACTION_TYPE, "image").with(LIFESPAN, 5))
                .text("action_token").orElseThrow();

        destroy(token);

        refused(100, () -> destroy(token));
        destroy(other);
    }

    @Test
    @Behaviour(method = "user/get_action_token", outcome = FAILURE, known = OUR_READING,
               source = "129 is likely; the words and the longest life are documented", codes = 129)
    void thereAreNoActionTokensForOtherThingsOrForLongerThanADay() {
        refused(129, () -> target.client().call(GET_ACTION_TOKEN, Params.params(ACTION_TYPE, "cake")));
        refused(129, () -> target.client().call(GET_ACTION_TOKEN,
                Params.params(ACTION_TYPE, "upload").with(LIFESPAN, 1441)));

        assertThat(target.content(target.file("letter.txt"))).as("uploads still have theirs").asString()
                .isEqualTo("letter.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "user/get_info", "user/get_limits", "user/get_settings", "user/fetch_tos", "user/get_devices",
            "user/renew_session_token", "contact/get_sources", "contact/summary", "contact/fetch", "notifications/get_cache",
            "notifications/peek_cache", "device/get_foreign_resources", "device/get_user_shares" })
    @EmulatorOnly("ends every session at once")
    @Behaviour(method = {
            "user/get_info", "user/get_limits", "user/get_settings", "user/fetch_tos", "user/get_devices",
            "user/renew_session_token", "contact/get_sources", "contact/summary", "contact/fetch", "notifications/get_cache",
            "notifications/peek_cache", "device/get_foreign_resources", "device/get_user_shares" },
               outcome = FAILURE, known = DOCUMENT, source = "protocol 4.3", codes = 105)
    void whoseSessionsAllEndAtOnceIsToldSoAndMayCallAgain(String name) {
        ApiMethod<?> method = MediaFireCatalog.find(name).orElseThrow();
        long before = target.client().changes().status().revision();
        target.emulator().faults().on(name).expireToken();

        refused(105, () -> target.client().call(method, Params.none()));

        target.emulator().faults().clear();
        target.client().call(method, Params.none());
        assertThat(target.client().changes().status().revision()).isEqualTo(before);
        assertThat(target.client().call(ContactMethods.FETCH, Params.none()).number("count").orElseThrow()).isZero();
        assertThat(target.client().call(UserMethods.GET_INFO, Params.none()).overLimit()).isFalse();
    }

    private void destroy(String token) {
        target.client().call(DESTROY_ACTION_TOKEN, Params.params(ACTION_TOKEN, token));
    }

    private static Params login(String password) {
        Credentials credentials = new Credentials(EmulatedAccount.EMAIL, password, "42511", "");
        return Params.params(APPLICATION_ID, "42511").with(LOGIN_EMAIL, EmulatedAccount.EMAIL).with(LOGIN_PASSWORD, password)
                .with(LOGIN_SIGNATURE, LoginSigner.sign(credentials));
    }
}
