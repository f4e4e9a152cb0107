package io.filehost.camel.emulator.sendspace.calls;

import java.util.Map;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceCaller.Result;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class AddressBookCallsTest {

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("testuser", "secret");

    private SendspaceCaller caller;

    @BeforeEach
    void enter() {
        caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
    }

    @Test
    void aContactIsAddedAndListed() {
        Result added
                = caller.session("addressbook.add", "email", "test@test.com", "name", "test test", "description", "friend");

        assertThat(added.one("contact")).isEqualTo(
                Map.of("email", "test@test.com", "name", "test test", "description", "friend", "type", "0"));
        assertThat(caller.session("addressBook.list").all("contact")).containsExactly(added.one("contact"));
    }

    @Test
    void anAddressIsThereOnceInAnyCase() {
        add("test@test.com");

        assertThat(add("TEST@test.com").code()).isEqualTo(28);
        assertThat(add("testattestdotcom").code()).isEqualTo(24);
        assertThat(caller.session("addressbook.add").code()).isEqualTo(4);
        assertThat(caller.session("addressbook.add", "email", "b@test.com", "type", "2").code()).isEqualTo(21);
    }

    @Test
    void aFullBookTakesNoMore() {
        sendspace.emulator().change(options -> options.rules(r -> r.with(Limit.CONTACTS, 1)));
        add("a@test.com");

        assertThat(add("b@test.com").code()).isEqualTo(32);
    }

    @Test
    void anUpdateLeavesWhatIsAbsentAndClearsWhatIsEmpty() {
        caller.session("addressbook.add", "email", "a@test.com", "name", "name", "description", "words", "type", "1");

        assertThat(caller.session("addressbook.update", "email", "A@test.com", "name", "").one("contact")).isEqualTo(
                Map.of("email", "a@test.com", "name", "", "description", "words", "type", "1"));
        assertThat(caller.session("addressbook.update", "email", "a@test.com", "type", "0").one("contact"))
                .containsEntry("type", "0");
        assertThat(caller.session("addressbook.update", "email", "b@test.com").code()).isEqualTo(29);
    }

    @Test
    void severalContactsAreDeletedAtOnce() {
        add("a@test.com");
        add("b@test.com");

        Result deleted = caller.session("addressbook.delete", "email", "a@test.com,b@test.com");

        assertThat(deleted.texts("email")).containsExactly("a@test.com", "b@test.com");
        Result again = caller.session("addressbook.delete", "email", "a@test.com");
        assertThat(again.code()).isEqualTo(29);
        assertThat(again.text("id")).isEqualTo("a@test.com");
    }

    @Test
    void aNewMemberCanLogInAndGetsAMail() {
        assertThat(register("newone", "New One", "new@example.com", "secret").text("status")).isEqualTo("ok");

        assertThat(new SendspaceCaller(sendspace.baseUrl()).logIn("newone", "secret").sessionKey()).hasSize(32);
        assertThat(sendspace.emulator().outbox().entries()).extracting(OutboxEntry::to).containsExactly("new@example.com");
    }

    @Test
    void anEmptyPasswordIsReplacedByOneInTheMail() {
        register("newone", "New One", "new@example.com", "");

        String mail = sendspace.emulator().outbox().entries().get(0).text();
        String password = mail.substring(mail.lastIndexOf(' ') + 1);

        assertThat(new SendspaceCaller(sendspace.baseUrl()).logIn("new@example.com", password).sessionKey()).hasSize(32);
    }

    @Test
    void aWrongRegistrationIsToldInWords() {
        assertThat(register("ab", "New One", "new@example.com", "secret").one("error"))
                .containsEntry("code", "27").containsEntry("text", "The user name has 3 to 20 letters and digits");
        assertThat(register("testuser", "New One", "new@example.com", "secret").one("error"))
                .containsEntry("code", "27").containsEntry("text", "The user name is taken");
        assertThat(register("newone", "New One", "testuser@example.com", "secret").code()).isEqualTo(27);
        assertThat(register("newone", "New One", "new@example.com", "abc").code()).isEqualTo(27);
        assertThat(caller.call("auth.register", "api_key", "UNKNOWN").code()).isEqualTo(18);
        assertThat(caller.call("auth.register", "api_key", SendspaceOptions.DEFAULT_API_KEY, "user_name", "newone",
                "full_name", "New One", "email", "new@example.com").code()).isEqualTo(4);
    }

    private Result add(String email) {
        return caller.session("addressbook.add", "email", email);
    }

    private Result register(String name, String fullName, String email, String password) {
        return caller.call("auth.register", "api_key", SendspaceOptions.DEFAULT_API_KEY, "user_name", name,
                "full_name", fullName, "email", email, "password", password);
    }
}
