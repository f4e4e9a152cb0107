package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.ContactMethods.ADD;
import static io.filehost.camel.mediafire.client.api.ContactMethods.COMPLETED_KEY;
import static io.filehost.camel.mediafire.client.api.ContactMethods.CONTACT_TYPE;
import static io.filehost.camel.mediafire.client.api.ContactMethods.DELETE;
import static io.filehost.camel.mediafire.client.api.ContactMethods.FETCH;
import static io.filehost.camel.mediafire.client.api.ContactMethods.GET_AVATAR;
import static io.filehost.camel.mediafire.client.api.ContactMethods.GET_SOURCES;
import static io.filehost.camel.mediafire.client.api.ContactMethods.ONE_CONTACT;
import static io.filehost.camel.mediafire.client.api.ContactMethods.SET_AVATAR;
import static io.filehost.camel.mediafire.client.api.ContactMethods.SOURCE_UID;
import static io.filehost.camel.mediafire.client.api.ContactMethods.SUMMARY;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_ACTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_URL;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACT_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.EMAIL;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.START;
import static org.assertj.core.api.Assertions.assertThat;

/** The address book. */
@EmulatorOnly("contact/add is for applications the vendor enabled, and an address book belongs to a person")
class ContactConformanceTest {

    private static final String NOBODY = "zzzzzzz";
    private static final String PICTURE = "https://example.org/friend.png";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "contact/add", outcome = SUCCESS, known = EXAMPLE, source = "contact_add_1.xml")
    @Behaviour(method = "contact/fetch", outcome = SUCCESS, known = PEER, source = "the Java client")
    void anAddedContactIsFetchedAsItWasGiven() {
        String key = add("friend@example.org", "Friend");

        Map<?, ?> contact = only(Params.params(ONE_CONTACT, key));

        assertThat(key).matches("[0-9a-z]{7}");
        assertThat(Members.text(contact, "email")).isEqualTo("friend@example.org");
        assertThat(Members.text(contact, "display_name")).isEqualTo("Friend");
        assertThat(Members.text(contact, "contact_type")).as("a word (C16)").isEqualTo("mediafire");
    }

    @Test
    @Behaviour(method = "contact/add", outcome = SUCCESS, known = DOCUMENT, source = "catalogue contact/add")
    void aContactIsCompletedByItsKey() {
        String key = add("friend@example.org", "Friend");
        long before = revision();

        target.client().call(ADD, Params.params(COMPLETED_KEY, key).with(SOURCE_UID, "77").with("first_name", "Ada"));

        Map<?, ?> contact = only(Params.none());
        assertThat(Members.text(contact, "first_name")).isEqualTo("Ada");
        assertThat(Members.text(contact, "email")).as("what was there stays").isEqualTo("friend@example.org");
        assertThat(revision()).isGreaterThan(before);
    }

    @Test
    @Behaviour(method = "contact/add", outcome = FAILURE, known = OUR_READING, source = "137, 138 and 129 are likely",
               codes = { 129, 137, 138 })
    void aContactIsNotAddedTwiceNorOfAnUnknownKind() {
        add("friend@example.org", "Friend");

        refused(137, () -> add("friend@example.org", "Other"));
        refused(129, () -> target.client().call(ADD, Params.params(CONTACT_TYPE, "pigeon").with(EMAIL, "a@example.org")));
        refused(138, () -> target.client().call(ADD,
                Params.params(COMPLETED_KEY, NOBODY).with(SOURCE_UID, "77").with("first_name", "Ada")));

        assertThat(Members.text(only(Params.none()), "display_name")).isEqualTo("Friend");
    }

    @Test
    @Behaviour(method = "contact/fetch", outcome = SUCCESS, known = PEER, source = "the Java client")
    void contactsComeInPartsIfAskedFor() {
        String first = add("first@example.org", "First");
        String second = add("second@example.org", "Second");

        assertThat(keys(Params.none())).containsExactlyInAnyOrder(first, second);
        assertThat(keys(Params.params(START, 0).with(LIMIT, 1))).hasSize(1);
        assertThat(keys(Params.params(START, 1).with(LIMIT, 5))).hasSize(1)
                .doesNotContainAnyElementsOf(keys(Params.params(START, 0).with(LIMIT, 1)));
    }

    @Test
    @Behaviour(method = "contact/fetch", outcome = FAILURE, known = OUR_READING, source = "138 is likely", codes = 138)
    @Behaviour(method = "contact/delete", outcome = FAILURE, known = OUR_READING, source = "138 is likely", codes = 138)
    void aStrangerIsNeitherFetchedNorDeleted() {
        String key = add("friend@example.org", "Friend");

        refused(138, () -> fetch(Params.params(ONE_CONTACT, NOBODY)));
        refused(138, () -> target.client().call(DELETE, Params.params(CONTACT_KEY, NOBODY)));

        assertThat(keys(Params.none())).containsExactly(key);
    }

    @Test
    @Behaviour(method = "contact/delete", outcome = SUCCESS, known = DOCUMENT, source = "catalogue contact/delete")
    void aDeletedContactIsGoneAndItsAddressIsFree() {
        String key = add("friend@example.org", "Friend");
        String other = add("other@example.com", "Other");

        target.client().call(DELETE, Params.params(CONTACT_KEY, key));

        assertThat(keys(Params.none())).containsExactly(other);
        refused(138, () -> fetch(Params.params(ONE_CONTACT, key)));
        assertThat(add("friend@example.org", "Friend again")).isNotEqualTo(key);
    }

    @Test
    @Behaviour(method = { "contact/set_avatar", "contact/get_avatar" }, outcome = SUCCESS, known = OUR_READING,
               source = "parameters and answer are inferred from the picture of the user")
    void aPictureOfAContactIsThereUntilItIsRemoved() {
        String key = add("friend@example.org", "Friend");

        target.client().call(SET_AVATAR, Params.params(CONTACT_KEY, key).with(AVATAR_URL, PICTURE));
        assertThat(avatar(key).text("avatar")).contains(PICTURE);

        target.client().call(SET_AVATAR, Params.params(CONTACT_KEY, key).with(AVATAR_ACTION, "remove"));
        refused(230, () -> avatar(key));
    }

    @Test
    @Behaviour(method = { "contact/set_avatar", "contact/get_avatar" }, outcome = FAILURE, known = OUR_READING,
               source = "138 and 230 are likely", codes = { 138, 230 })
    void aStrangerHasNoPictureAndGetsNone() {
        String key = add("friend@example.org", "Friend");

        refused(138, () -> target.client().call(SET_AVATAR, Params.params(CONTACT_KEY, NOBODY).with(AVATAR_URL, PICTURE)));
        refused(138, () -> avatar(NOBODY));
        refused(230, () -> avatar(key));

        assertThat(keys(Params.none())).containsExactly(key);
    }

    @Test
    @Behaviour(method = { "contact/summary", "contact/get_sources" }, outcome = SUCCESS, known = OUR_READING,
               source = "the answers are known from the types of a client")
    void theSummaryCountsKindsAndSourcesAreListed() {
        long before = target.client().call(SUMMARY, Params.none()).number("mediafire").orElseThrow();

        add("friend@example.org", "Friend");

        assertThat(target.client().call(SUMMARY, Params.none()).number("mediafire")).hasValue(before + 1);
        assertThat(target.client().call(GET_SOURCES, Params.none()).members()).containsKey("sources");
    }

    private String add(String email, String name) {
        return target.client().call(ADD, Params.params(CONTACT_TYPE, "mediafire").with(EMAIL, email).with(DISPLAY_NAME, name))
                .text("contact_keys").orElseThrow();
    }

    private Answer fetch(Params params) {
        return target.client().call(FETCH, params);
    }

    private List<String> keys(Params params) {
        return Members.texts(fetch(params), "contacts", "contact_key");
    }

    private Map<?, ?> only(Params params) {
        List<Map<?, ?>> contacts = Members.list(fetch(params), "contacts");
        assertThat(contacts).hasSize(1);
        return contacts.get(0);
    }

    private long revision() {
        return fetch(Params.none()).number("revision").orElseThrow();
    }

    private Answer avatar(String key) {
        return target.client().call(GET_AVATAR, Params.params(CONTACT_KEY, key));
    }
}
