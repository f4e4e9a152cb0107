package io.filehost.camel.sendspace.conformance;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.AddressBookMethods;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.auth.TokenedPassword;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.SessionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Tokens, logins, sessions. */
class AuthConformanceTest {

    @RegisterExtension
    final Target target = new Target();

    private Params login(String token, String password) {
        return params(AuthMethods.TOKEN, token).with(AuthMethods.USER_NAME, target.credentials().username())
                .with(AuthMethods.TOKENED_PASSWORD, TokenedPassword.of(token, password));
    }

    @Test
    @Behaviour(method = { "auth.createToken", "auth.login" }, outcome = SUCCESS, known = DOCUMENT, source = "protocol 4")
    void aTokenAndADigestMakeASession() {
        SendspaceClient guest = target.guest();
        String token = guest.call(AuthMethods.CREATE_TOKEN, Params.none()).value();

        Login login = guest.call(AuthMethods.LOGIN, login(token, target.credentials().password()));

        assertThat(login.sessionKey()).isNotEmpty();
        assertThat(login.account().membership()).isNotEmpty();
        assertThat(login.account().quota().bandwidthLeft()).isNotNull();
    }

    @Test
    @Behaviour(method = "auth.createToken", outcome = FAILURE, known = OUR_READING, source = "18 for a wrong key (U27)",
               codes = 18)
    void aKeyNobodyKnowsGetsNoToken() {
        SendspaceClient stranger = target.with(Credentials.anonymous("0000000000"));

        refused(18, () -> stranger.call(AuthMethods.CREATE_TOKEN, Params.none()));
    }

    @Test
    @EmulatorOnly("wrong passwords may lock an account")
    @Behaviour(method = "auth.login", outcome = FAILURE, known = DOCUMENT, source = "catalogue auth.login", codes = 8)
    void aWrongPasswordOpensNothing() {
        SendspaceClient guest = target.guest();
        String token = guest.call(AuthMethods.CREATE_TOKEN, Params.none()).value();

        refused(8, () -> guest.call(AuthMethods.LOGIN, login(token, "wrong")));
    }

    @Test
    @Behaviour(method = "auth.login", outcome = FAILURE, known = OUR_READING, source = "one login a token (U1)", codes = 6)
    void aTokenIsGoodForOneLogin() {
        SendspaceClient guest = target.guest();
        String token = guest.call(AuthMethods.CREATE_TOKEN, Params.none()).value();
        guest.call(AuthMethods.LOGIN, login(token, target.credentials().password()));

        refused(6, () -> guest.call(AuthMethods.LOGIN, login(token, target.credentials().password())));
    }

    @Test
    @Behaviour(method = "auth.checkSession", outcome = SUCCESS, known = EXAMPLE, source = "auth.checkSession.ok.xml")
    void anOpenSessionTellsWhatMayStillBeUsed() {
        SessionCheck check = target.call(AuthMethods.CHECK_SESSION, Params.none());

        assertThat(check.open()).isTrue();
        assertThat(check.quota().diskspaceLeft()).isNotNull();
    }

    @Test
    @Behaviour(method = "auth.logout", outcome = SUCCESS, known = EXAMPLE, source = "auth.logout.ok.xml")
    void afterALogoutTheClientLogsInAgain() {
        target.call(AuthMethods.LOGOUT, Params.none());

        assertThat(target.call(AuthMethods.CHECK_SESSION, Params.none()).open()).isTrue();
    }

    @Test
    @EmulatorOnly("sessions of the service do not end on demand")
    @Behaviour(method = { "auth.checkSession", "auth.logout", "folders.getAll", "addressbook.list" }, outcome = FAILURE,
               known = DOCUMENT, source = "error 6, tried once more with a fresh session", codes = 6)
    void whoseSessionsAllEndAtOnceIsToldSo() {
        for (ApiMethod<?> method : List.of(AuthMethods.CHECK_SESSION, FolderMethods.GET_ALL, AddressBookMethods.LIST,
                AuthMethods.LOGOUT)) {
            target.emulator().faults().on(method.name()).answerError(6);
            refused(6, () -> target.call(method, Params.none()));
        }
    }

    @Test
    @EmulatorOnly("nobody registers members at the service for a test")
    @Behaviour(method = "auth.register", outcome = SUCCESS, known = EXAMPLE, source = "auth.register.ok.xml")
    void aNewMemberIsRegistered() {
        target.guest().call(AuthMethods.REGISTER, member("newmember"));

        assertThat(target.emulator().account("newmember").owner().email()).isEqualTo("new@example.com");
    }

    @Test
    @EmulatorOnly("nobody registers members at the service for a test")
    @Behaviour(method = "auth.register", outcome = FAILURE, known = DOCUMENT, source = "catalogue auth.register", codes = 27)
    void aNameThatIsTakenIsNotRegisteredAgain() {
        refused(27, () -> target.guest().call(AuthMethods.REGISTER, member(target.credentials().username())));
    }

    private static Params member(String name) {
        return params(AuthMethods.NEW_USER_NAME, name).with(AuthMethods.FULL_NAME, "New Member")
                .with(AuthMethods.EMAIL, "new@example.com").with(AuthMethods.NEW_PASSWORD, "secret");
    }
}
