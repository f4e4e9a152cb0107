package io.filehost.camel.emulator.sendspace.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceCaller.Result;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SendspaceSessionsTest {

    private static final Duration ALMOST = Duration.ofMinutes(29);

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("testuser", "Pässwörd1");

    private SendspaceCaller caller;

    @BeforeEach
    void connect() {
        caller = new SendspaceCaller(sendspace.baseUrl());
    }

    @Test
    void theDigestOfTheVectorsLogsIn() {
        String inner = "5ebe2294ecd0e0f08eab7690d2a6ee69";
        assertThat(Digests.md5("57md654jwfl6l25idskzh8x3b5zwp46k" + inner)).isEqualTo("ca0853bf8328d489f71db388f63f88f0");
        sendspace.emulator().accounts().create(Owner.of("other", "secret"));

        assertThat(logIn("other", caller.createToken().text("token"), inner).text("session_key")).hasSize(32);
    }

    @Test
    void aLoginTellsWhatTheAccountMayDo() {
        Result login = logIn("testuser");

        assertThat(login.text("email")).isEqualTo("testuser@example.com");
        assertThat(login.text("membership_type")).isEqualTo("pro");
        assertThat(login.text("membership_ends")).isEqualTo("-1");
        assertThat(login.text("capable_upload")).isEqualTo("1");
        assertThat(login.text("bandwidth_left")).isEqualTo("-1");
        assertThat(login.text("diskspace_left")).isEqualTo("-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "testuser", "TESTUSER", "testuser@example.com", "TestUser@Example.com" })
    void nameAndAddressLogInWithoutRegardToCase(String name) {
        assertThat(logIn(name).ok()).isTrue();
    }

    @Test
    void aSwitchLetsOnlyNamesOrOnlyAddressesIn() {
        sendspace.emulator().change(options -> options.quirk(Quirk.LOGIN_BY_NAME_ONLY));
        assertThat(logIn("testuser@example.com").code()).isEqualTo(8);
        assertThat(logIn("testuser").ok()).isTrue();

        sendspace.emulator().change(options -> options.rules(r -> r.withQuirks(Set.of(Quirk.LOGIN_BY_EMAIL_ONLY))));
        assertThat(logIn("testuser").code()).isEqualTo(8);
        assertThat(logIn("testuser@example.com").ok()).isTrue();
    }

    @Test
    void aWrongNameAndAWrongDigestAreTheSame() {
        assertThat(logIn("nobody").code()).isEqualTo(8);
        assertThat(logIn("testuser", caller.createToken().text("token"), Digests.md5("wrong")).code()).isEqualTo(8);
    }

    @Test
    void aTokenIsGoodForOneLoginAndARefusedOneDoesNotUseItUp() {
        String token = caller.createToken().text("token");

        assertThat(logIn("testuser", token, Digests.md5("wrong")).code()).isEqualTo(8);
        assertThat(logIn("testuser", token, Digests.md5("Pässwörd1")).ok()).isTrue();
        assertThat(logIn("testuser", token, Digests.md5("Pässwörd1")).code()).isEqualTo(6);
    }

    @Test
    void aSwitchLetsTokensBeUsedAgain() {
        sendspace.emulator().change(options -> options.quirk(Quirk.REUSABLE_TOKENS));
        String token = caller.createToken().text("token");

        assertThat(logIn("testuser", token, Digests.md5("Pässwörd1")).ok()).isTrue();
        assertThat(logIn("testuser", token, Digests.md5("Pässwörd1")).ok()).isTrue();
    }

    @Test
    void aTokenIsTooOldAfterSomeMinutes() {
        String token = caller.createToken().text("token");
        sendspace.clock().advance(Duration.ofMinutes(6));

        assertThat(logIn("testuser", token, Digests.md5("Pässwörd1")).code()).isEqualTo(6);
        assertThat(logIn("testuser", "x".repeat(32), Digests.md5("Pässwörd1")).code()).isEqualTo(6);
    }

    @Test
    void aTokenInThePlaceOfASessionIsNotAuthenticated() {
        String token = caller.createToken().text("token");

        assertThat(caller.call("folders.getAll", "session_key", token).code()).isEqualTo(7);
        assertThat(caller.call("auth.checkSession", "session_key", token).code()).isEqualTo(7);
    }

    @Test
    void aSessionLivesAsLongAsItIsUsed() {
        enter();
        sendspace.clock().advance(ALMOST);
        assertThat(caller.session("folders.getAll").ok()).isTrue();
        sendspace.clock().advance(ALMOST);
        assertThat(caller.session("auth.checkSession").text("session")).isEqualTo("ok");
        sendspace.clock().advance(ALMOST);
        assertThat(caller.session("folders.getAll").ok()).isTrue();

        sendspace.clock().advance(Duration.ofMinutes(31));
        assertThat(caller.session("folders.getAll").code()).isEqualTo(6);
    }

    @Test
    void aSessionThatIsOverIsCalledExpiredAndAnUnknownOneIsAnError() {
        enter();
        sendspace.emulator().endSessions();

        Result over = caller.session("auth.checkSession");

        assertThat(over.ok()).isTrue();
        assertThat(over.text("session")).isEqualTo("expired");
        assertThat(caller.session("auth.logout").code()).isEqualTo(6);
        assertThat(caller.call("auth.checkSession", "session_key", "y".repeat(32)).code()).isEqualTo(6);
    }

    @Test
    void afterALogoutTheKeyIsUnknown() {
        enter();

        assertThat(caller.session("auth.logout").text("status")).isEqualTo("ok");
        assertThat(caller.session("auth.logout").code()).isEqualTo(6);
        assertThat(caller.session("auth.checkSession").code()).isEqualTo(6);
    }

    @Test
    void anAccountHasSoManySessionsAndNoMore() {
        sendspace.emulator().change(options -> options.rules(r -> r.with(Limit.SESSIONS, 2)));
        enter();
        assertThat(logIn("testuser").ok()).isTrue();

        assertThat(logIn("testuser").code()).isEqualTo(30);

        caller.session("auth.logout");
        assertThat(logIn("testuser").ok()).isTrue();
    }

    @Test
    void sessionsThatAreOverDoNotCount() {
        sendspace.emulator().change(options -> options.rules(r -> r.with(Limit.SESSIONS, 1)));
        enter();
        sendspace.clock().advance(Duration.ofMinutes(31));

        assertThat(logIn("testuser").ok()).isTrue();
    }

    @Test
    void theRevisionOfTheApiIsCheckedBeforeTheKey() {
        String unknown = "UNKNOWN";
        assertThat(token("api_key", unknown).code()).isEqualTo(4);
        assertThat(token("api_version", "1.0").code()).isEqualTo(4);
        assertThat(token("api_key", unknown, "api_version", "2.0").code()).isEqualTo(5);
        assertThat(token("api_key", unknown, "api_version", "1.0").code()).isEqualTo(18);
        assertThat(token("api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.2").code()).isEqualTo(5);

        sendspace.emulator().change(options -> options.quirk(Quirk.LATER_VERSIONS).quirk(Quirk.ANY_API_KEY));
        assertThat(token("api_key", unknown, "api_version", "1.2").ok()).isTrue();
        assertThat(token("api_key", unknown, "api_version", "1.3").code()).isEqualTo(5);
    }

    @Test
    void anApplicationThatIsTooOldIsTurnedAway() {
        sendspace.emulator().change(options -> options.rules(r -> r.withOldestApp(Optional.of("1.10"))));
        String key = SendspaceOptions.DEFAULT_API_KEY;

        assertThat(token("api_key", key, "api_version", "1.0", "app_version", "1.9.5").code()).isEqualTo(25);
        assertThat(token("api_key", key, "api_version", "1.0", "app_version", "1.10.0").ok()).isTrue();
        assertThat(token("api_key", key, "api_version", "1.0").ok()).isTrue();
    }

    @Test
    void theFormatOfTheReplyIsXmlWhateverIsAskedFor() {
        assertThat(token("api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0", "response_format", "json")
                .text("token")).matches("[a-z0-9]{32}");
    }

    @Test
    void checksComeInTheOrderOfTheNotes() {
        assertThat(caller.get("session_key=x").code()).isEqualTo(1);
        assertThat(caller.call("files.getinfos").code()).isEqualTo(2);
        assertThat(caller.call("folders.create").code()).isEqualTo(3);
        assertThat(caller.call("folders.create", "session_key", "").code()).isEqualTo(3);
        assertThat(caller.call("folders.create", "session_key", "z".repeat(32)).code()).isEqualTo(6);
        enter();
        sendspace.emulator().account("testuser").forbid(Capability.FOLDERS);
        assertThat(caller.session("folders.create").code()).isEqualTo(11);
        sendspace.emulator().account("testuser").allow(Capability.FOLDERS);
        assertThat(caller.session("folders.create").code()).isEqualTo(4);
        assertThat(caller.session("folders.create", "name", "a\u0001", "parent_folder_id", "gone").code()).isEqualTo(21);
        assertThat(caller.session("folders.create", "name", "a", "parent_folder_id", "gone").code()).isEqualTo(10);

        sendspace.emulator().change(options -> options.quirk(Quirk.MAINTENANCE));
        assertThat(caller.call("files.getinfos").code()).isEqualTo(2);
        assertThat(caller.call("folders.create").code()).isEqualTo(15);
    }

    private void enter() {
        caller.logIn("testuser", "Pässwörd1");
    }

    private Result logIn(String name) {
        return logIn(name, caller.createToken().text("token"), Digests.md5("Pässwörd1"));
    }

    private Result logIn(String name, String token, String inner) {
        return caller.call("auth.login", "token", token, "user_name", name, "tokened_password", Digests.md5(token + inner));
    }

    private Result token(String... namesAndValues) {
        return caller.call("auth.createToken", namesAndValues);
    }
}
