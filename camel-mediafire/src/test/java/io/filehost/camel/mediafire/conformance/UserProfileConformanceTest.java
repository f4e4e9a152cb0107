package io.filehost.camel.mediafire.conformance;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.UserMethods;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UserInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_ACTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_URL;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.FIRST_NAME;
import static io.filehost.camel.mediafire.client.api.UserMethods.APPLICATION_ID;
import static io.filehost.camel.mediafire.client.api.UserMethods.CURRENT_PASSWORD;
import static io.filehost.camel.mediafire.client.api.UserMethods.GET_AVATAR;
import static io.filehost.camel.mediafire.client.api.UserMethods.LOGIN_EMAIL;
import static io.filehost.camel.mediafire.client.api.UserMethods.LOGIN_PASSWORD;
import static io.filehost.camel.mediafire.client.api.UserMethods.NEW_PASSWORD;
import static io.filehost.camel.mediafire.client.api.UserMethods.REGISTER;
import static io.filehost.camel.mediafire.client.api.UserMethods.SET_AVATAR;
import static io.filehost.camel.mediafire.client.api.UserMethods.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The person behind an account: profile, picture, password, new accounts. */
class UserProfileConformanceTest {

    private static final String APPLICATION = "42511";
    private static final String PICTURE = "https://example.org/me.png";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "user/get_info", outcome = SUCCESS, known = RECORDED, source = "user_get_info_2.json")
    void theInfoTellsWhatIsStored() {
        UserInfo before = info(target.client());

        target.file(target.folder(), "letter.txt", EmulatedAccount.bytes(1000));

        UserInfo after = info(target.client());
        assertThat(after.used()).isEqualTo(before.used() + 1000);
        assertThat(after.limit()).isEqualTo(before.limit()).isGreaterThan(after.used());
        assertThat(after.overLimit()).isFalse();
        assertThat(after.details()).containsKeys("email", "ekey", "gender", "created");
    }

    @Test
    @EmulatorOnly("changes the profile of the account")
    @Behaviour(method = "user/update", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void whatIsNamedInAnUpdateChangesAndNothingElse() {
        target.client().call(UPDATE, Params.params(FIRST_NAME, "Ada").with("last_name", "Lovelace"));

        target.client().call(UPDATE, Params.params(FIRST_NAME, "Augusta"));

        assertThat(info(target.client()).details()).containsEntry("first_name", "Augusta")
                .containsEntry("last_name", "Lovelace");
    }

    @Test
    @EmulatorOnly("changes the password of the account")
    @Behaviour(method = "user/update", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void aNewPasswordOpensTheAccountAndTheOldOneDoesNot() {
        target.client().call(UPDATE,
                Params.params(CURRENT_PASSWORD, EmulatedAccount.PASSWORD).with(NEW_PASSWORD, "another secret"));

        assertThat(info(loggedInWith("another secret")).details()).containsEntry("email", EmulatedAccount.EMAIL);
        assertThatExceptionOfType(LoginRefusedException.class)
                .isThrownBy(() -> info(loggedInWith(EmulatedAccount.PASSWORD)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(107));
    }

    @Test
    @EmulatorOnly("would change the account if it were not refused")
    @Behaviour(method = "user/update", outcome = FAILURE, known = PEER, source = "the C++ client: 107 is likely", codes = 107)
    void withoutTheCurrentPasswordThereIsNoNewOne() {
        refused(107, () -> target.client().call(UPDATE,
                Params.params(CURRENT_PASSWORD, "guessed").with(NEW_PASSWORD, "another secret").with(FIRST_NAME, "Eve")));

        assertThat(info(loggedInWith(EmulatedAccount.PASSWORD)).details()).doesNotContainEntry("first_name", "Eve");
    }

    @Test
    @EmulatorOnly("opens an account")
    @Behaviour(method = "user/register", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void aNewAccountCanLogInAndIsEmpty() {
        target.nobody().call(REGISTER, registration("new@example.org", "brand new").with(DISPLAY_NAME, "Newcomer"));

        MediaFireClient newcomer = target.newClient(options -> options
                .credentials(new Credentials("new@example.org", "brand new", APPLICATION, "")));
        assertThat(info(newcomer).details()).containsEntry("display_name", "Newcomer");
        assertThat(info(newcomer).used()).isZero();
        assertThat(newcomer.changes().list(EmulatedAccount.root(newcomer).key()).files()).isEmpty();
    }

    @Test
    @EmulatorOnly("would open accounts if it were not refused")
    @Behaviour(method = "user/register", outcome = FAILURE, known = DOCUMENT, source = "protocol 23",
               codes = { 119, 120, 122, 216, 217 })
    void addressesThatAreTakenOrNoneOpenNoAccount() {
        register(120, EmulatedAccount.EMAIL);
        register(216, "a@b");
        register(217, "a".repeat(40) + "@example.org");
        register(122, "nobody at all");
        register(119, "new@mediafire.com");

        assertThat(target.emulator().accounts().all()).hasSize(2);
        assertThat(info(target.client()).details()).containsEntry("email", EmulatedAccount.EMAIL);
    }

    private void register(int code, String email) {
        refused(code, () -> target.nobody().call(REGISTER, registration(email, "brand new")));
    }

    private static Params registration(String email, String password) {
        return Params.params(APPLICATION_ID, APPLICATION).with(LOGIN_EMAIL, email).with(LOGIN_PASSWORD, password);
    }

    @Test
    @EmulatorOnly("changes the picture of the account")
    @Behaviour(method = { "user/set_avatar", "user/get_avatar" }, outcome = SUCCESS, known = PEER, source = "the C++ client")
    void aPictureIsThereUntilItIsRemoved() {
        target.client().call(SET_AVATAR, Params.params(AVATAR_URL, PICTURE));
        assertThat(target.client().call(GET_AVATAR, Params.none()).text("avatar")).isPresent();

        QuickKey own = target.file("me.png");
        assertThat(target.client().call(SET_AVATAR, Params.params(AVATAR_QUICK_KEY, own).with(AVATAR_URL, PICTURE))
                .text("quick_key")).as("a key wins over an address").contains(own.value());

        target.client().call(SET_AVATAR, Params.params(AVATAR_ACTION, "remove").with(AVATAR_URL, PICTURE));
        refused(230, () -> target.client().call(GET_AVATAR, Params.none()));
    }

    @Test
    @EmulatorOnly("knows that the account has no picture")
    @Behaviour(method = "user/get_avatar", outcome = FAILURE, known = DOCUMENT, source = "230 by its text", codes = 230)
    @Behaviour(method = "user/set_avatar", outcome = FAILURE, known = PEER, source = "110 is likely", codes = 110)
    void aFileThatIsNotThereIsNoPicture() {
        refused(110, () -> target.client().call(SET_AVATAR, Params.params(AVATAR_QUICK_KEY, "0123456789abcde")));

        refused(230, () -> target.client().call(GET_AVATAR, Params.none()));
    }

    private MediaFireClient loggedInWith(String password) {
        return target.newClient(options -> options
                .credentials(new Credentials(EmulatedAccount.EMAIL, password, APPLICATION, "")));
    }

    private static UserInfo info(MediaFireClient client) {
        return client.call(UserMethods.GET_INFO, Params.none());
    }
}
