package io.filehost.camel.sendspace.conformance;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.sendspace.client.api.AddressBookMethods;
import io.filehost.camel.sendspace.client.model.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** The address book. */
@EmulatorOnly("an address book belongs to a person")
class AddressBookConformanceTest {

    private static final String FRIEND = "friend@example.com";

    @RegisterExtension
    final Target target = new Target();

    private Contact add(String email) {
        return target.call(AddressBookMethods.ADD, params(AddressBookMethods.EMAIL, email)
                .with(AddressBookMethods.NAME, "Friend").with(AddressBookMethods.DESCRIPTION, "from school"));
    }

    private List<Contact> all() {
        return target.call(AddressBookMethods.LIST, Params.none()).contacts();
    }

    @Test
    @Behaviour(method = { "addressbook.add", "addressbook.list" }, outcome = SUCCESS, known = DOCUMENT, source = "protocol 12")
    void anAddedContactIsListed() {
        assertThat(add(FRIEND)).isEqualTo(new Contact(FRIEND, "Friend", "from school", false));

        assertThat(all()).containsExactly(new Contact(FRIEND, "Friend", "from school", false));
    }

    @Test
    @Behaviour(method = "addressbook.add", outcome = FAILURE, known = DOCUMENT, source = "catalogue addressbook.add",
               codes = { 24, 28 })
    void neitherTwiceNorWithoutAnAddress() {
        add(FRIEND);

        refused(28, () -> add("FRIEND@example.com"));
        refused(24, () -> add("nobody"));
        assertThat(all()).hasSize(1);
    }

    @Test
    @Behaviour(method = "addressbook.add", outcome = FAILURE, known = OUR_READING, source = "the number is ours", codes = 32)
    void aFullBookTakesNoMore() {
        target.emulator().change(options -> options.rules(rules -> rules.with(Limit.CONTACTS, 1)));
        add(FRIEND);

        refused(32, () -> add("another@example.com"));
    }

    @Test
    @Behaviour(method = "addressbook.update", outcome = SUCCESS, known = DOCUMENT, source = "protocol 10")
    void whatIsLeftOutStaysAndWhatIsEmptyIsCleared() {
        add(FRIEND);

        Contact updated = target.call(AddressBookMethods.UPDATE,
                params(AddressBookMethods.EMAIL, FRIEND).with(AddressBookMethods.NAME, ""));

        assertThat(updated).isEqualTo(new Contact(FRIEND, "", "from school", false));
    }

    @Test
    @Behaviour(method = { "addressbook.update", "addressbook.delete" }, outcome = FAILURE, known = DOCUMENT,
               source = "error 29", codes = 29)
    void whoIsNotInTheBookIsNeitherChangedNorDeleted() {
        refused(29, () -> target.call(AddressBookMethods.UPDATE,
                params(AddressBookMethods.EMAIL, FRIEND).with(AddressBookMethods.NAME, "x")));
        refused(29, () -> target.call(AddressBookMethods.DELETE, params(AddressBookMethods.EMAILS, FRIEND)));
    }

    @Test
    @Behaviour(method = "addressbook.delete", outcome = SUCCESS, known = DOCUMENT, source = "C16: the sample sends a list")
    void severalContactsAreDeletedInOneCall() {
        add(FRIEND);
        add("another@example.com");

        target.call(AddressBookMethods.DELETE, params(AddressBookMethods.EMAILS, List.of(FRIEND, "another@example.com")));

        assertThat(all()).isEmpty();
    }
}
