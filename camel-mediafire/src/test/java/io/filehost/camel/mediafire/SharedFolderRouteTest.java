package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Two accounts in one context: the folder of one, shared with the other, who reads and writes there by routes. */
class SharedFolderRouteTest {

    private static final String FRIEND = "friend@example.com";
    private static final String AS_FRIEND = "username=" + FRIEND + "&password=RAW(her secret)";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .account(FRIEND, "her secret").build());

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages seenByTheOwner = new ReceivedMessages();
    private final ReceivedMessages readByTheFriend = new ReceivedMessages();
    private String folder;

    @BeforeEach
    void shareAFolder() throws Exception {
        mediafire.upload("/Shared", "plan.txt", "the plan");
        folder = mediafire.at("/Shared").keyText();
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Shared?scheduler=#byHand&delay=1").process(seenByTheOwner::take);
                from("direct:read").to("mediafire:key:" + folder + "?operation=list&" + AS_FRIEND).split(body())
                        .setHeader(MediaFireConstants.QUICK_KEY, simple("${body.keyText}"))
                        .to("mediafire:/?operation=download&" + AS_FRIEND).process(readByTheFriend::take);
                from("direct:write").to("mediafire:key:" + folder + "?" + AS_FRIEND);
            }
        });
    }

    @Test
    void whatTheFriendWritesTheOwnerReceives() throws Exception {
        share("write");
        mediafire.ask(Object.class, "mediafire:/?operation=call&method=device/follow_resource&" + AS_FRIEND,
                Map.of("resource", folder), Map.of());

        mediafire.send("direct:read", null, Map.of());
        mediafire.send("direct:write", "agreed", Map.of(Exchange.FILE_NAME, "answer.txt"));
        scheduler.turn();

        assertThat(readByTheFriend.bodies()).containsExactly("the plan");
        assertThat(seenByTheOwner.names()).containsExactlyInAnyOrder("plan.txt", "answer.txt");
        assertThat(seenByTheOwner.bodies()).containsExactlyInAnyOrder("the plan", "agreed");
        assertThat(mediafire.at("/Shared/answer.txt").name()).isEqualTo("answer.txt");
        assertThat(ownFilesOfTheFriend()).isEmpty();
    }

    @Test
    void whoMayOnlyReadCannotWrite() throws Exception {
        share("read");

        mediafire.send("direct:read", null, Map.of());
        Exchange refused = mediafire.exchange("direct:write", "agreed", Map.of(Exchange.FILE_NAME, "answer.txt"));
        scheduler.turn();

        assertThat(readByTheFriend.bodies()).containsExactly("the plan");
        assertThat(refused.getException()).isInstanceOfSatisfying(FileHostException.class,
                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.PERMISSION));
        assertThat(seenByTheOwner.names()).containsExactly("plan.txt");
    }

    @Test
    void afterTheShareEndsTheFriendReadsAndWritesNothing() throws Exception {
        share("write");
        mediafire.send("direct:write", "one", Map.of(Exchange.FILE_NAME, "one.txt"));
        mediafire.send("mediafire:/?operation=unshare", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Shared"));
        hide();

        Exchange reading = mediafire.exchange("direct:read", null, Map.of());
        Exchange writing = mediafire.exchange("direct:write", "two", Map.of(Exchange.FILE_NAME, "two.txt"));
        scheduler.turn();

        assertThat(List.of(reading, writing)).allSatisfy(exchange -> assertThat(exchange.getException())
                .isInstanceOfSatisfying(FileHostException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.PERMISSION)));
        assertThat(readByTheFriend.all()).isEmpty();
        assertThat(seenByTheOwner.names()).containsExactlyInAnyOrder("plan.txt", "one.txt");
    }

    private void share(String permissions) throws Exception {
        String contact = String.valueOf(mediafire.ask(Map.class, "mediafire:/?operation=call&method=contact/add",
                Map.of("contact_type", "mediafire", "email", FRIEND), Map.of()).get("contact_keys"));
        mediafire.send("mediafire:/?operation=share", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Shared",
                MediaFireConstants.CONTACT_KEYS, contact, MediaFireConstants.PERMISSIONS, permissions));
    }

    /** What is public can be read without a share. */
    private void hide() throws Exception {
        mediafire.send("mediafire:/?operation=call&method=folder/update",
                Map.of("folder_key", folder, "privacy", "private", "privacy_recursive", "yes"), Map.of());
    }

    private List<String> ownFilesOfTheFriend() throws Exception {
        return mediafire.askList("mediafire:/?operation=list&" + AS_FRIEND, null, Map.of()).stream()
                .map(entry -> ((Entry) entry).name()).toList();
    }
}
