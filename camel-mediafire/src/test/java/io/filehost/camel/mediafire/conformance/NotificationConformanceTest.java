package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.ABOUT_RESOURCE;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.GET_CACHE;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.MESSAGE;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.PEEK_CACHE;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.SEND_MESSAGE;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.SEND_NOTIFICATION;
import static io.filehost.camel.mediafire.client.api.NotificationMethods.UNREAD_ONLY;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACTS;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

/** What is put before an account, and by whom. */
@EmulatorOnly("needs a second account")
class NotificationConformanceTest {

    private static final String NOBODY = "zzzzzzz";

    @RegisterExtension
    final Target target = Target.mediafire();

    private Neighbours neighbours;

    @BeforeEach
    void meet() {
        neighbours = Neighbours.of(target);
    }

    @Test
    @Behaviour(method = "notifications/send_notification", outcome = SUCCESS, known = OUR_READING,
               source = "the parameters are inferred from what notifications/get_cache answers")
    @Behaviour(method = "notifications/get_cache", outcome = SUCCESS, known = EXAMPLE,
               source = "notifications_get_cache_1.xml")
    void aNotificationReachesItsContactAndNobodyElse() {
        QuickKey file = target.file("letter.txt");

        neighbours.owner().call(SEND_NOTIFICATION, Params.params(CONTACTS, neighbours.contact())
                .with(MESSAGE, "look at this").with(ABOUT_RESOURCE, file));

        List<Map<?, ?>> read = Members.list(read(Params.none()), "notifications");
        assertThat(read).singleElement().satisfies(notification -> {
            assertThat(Members.text(notification, "message")).isEqualTo("look at this");
            assertThat(Members.text(notification, "resource")).isEqualTo(file.value());
            assertThat(Members.text(notification, "actor")).isNotEmpty();
        });
        assertThat(neighbours.owner().call(PEEK_CACHE, Params.none()).number("num_total")).hasValue(0);
    }

    @Test
    @Behaviour(method = "notifications/peek_cache", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue notifications/peek_cache")
    @Behaviour(method = "notifications/get_cache", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue notifications/get_cache")
    void peekingReadsNothingAndReadingDoes() {
        notify("first");
        notify("second");

        assertThat(unread()).isEqualTo(2);
        assertThat(unread()).as("peeking twice").isEqualTo(2);

        assertThat(Members.texts(read(Params.params(LIMIT, 1)), "notifications", "message")).containsExactly("second");
        assertThat(unread()).isEqualTo(1);
        assertThat(Members.texts(read(Params.params(UNREAD_ONLY, "yes")), "notifications", "message"))
                .containsExactly("first");
        assertThat(unread()).isZero();
        assertThat(Members.texts(read(Params.none()), "notifications", "message")).as("read, not gone")
                .containsExactly("second", "first");
    }

    @Test
    @Behaviour(method = "notifications/send_message", outcome = SUCCESS, known = OUR_READING,
               source = "the parameters are inferred; that it stands among the notifications is what we chose")
    void aMessageReachesItsContactAndChangesNoFile() {
        long before = neighbours.owner().changes().status().revision();

        neighbours.owner().call(SEND_MESSAGE, Params.params(CONTACTS, neighbours.contact()).with(MESSAGE, "hello"));

        assertThat(Members.texts(read(Params.none()), "notifications", "message")).containsExactly("hello");
        assertThat(neighbours.owner().changes().status().revision()).isEqualTo(before);
    }

    @Test
    @Behaviour(method = { "notifications/send_message", "notifications/send_notification" }, outcome = FAILURE,
               known = OUR_READING, source = "138 is likely", codes = 138)
    void nothingIsSentToAStranger() {
        String contacts = neighbours.contact() + "," + NOBODY;

        refused(138, () -> neighbours.owner().call(SEND_MESSAGE, Params.params(CONTACTS, contacts).with(MESSAGE, "hello")));
        refused(138, () -> neighbours.owner().call(SEND_NOTIFICATION,
                Params.params(CONTACTS, contacts).with(MESSAGE, "hello")));

        assertThat(unread()).as("not even to the one who is known").isZero();
    }

    private void notify(String message) {
        neighbours.owner().call(SEND_NOTIFICATION, Params.params(CONTACTS, neighbours.contact()).with(MESSAGE, message));
    }

    private Answer read(Params params) {
        return neighbours.other().call(GET_CACHE, params);
    }

    private long unread() {
        return neighbours.other().call(PEEK_CACHE, Params.none()).number("num_unread").orElseThrow();
    }
}
