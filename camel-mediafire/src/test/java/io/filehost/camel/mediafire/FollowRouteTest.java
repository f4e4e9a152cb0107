package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A friend follows, leaves and asks for what belongs to the owner. */
class FollowRouteTest {

    private static final String FRIEND = "friend@example.com";
    private static final String AS_FRIEND = "&maximumRetries=0&username=" + FRIEND + "&password=RAW(her secret)";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .account(FRIEND, "her secret").build());

    @Test
    void aPublicFileIsFollowedAndLeft() throws Exception {
        String key = upload("a.txt", "public");

        assertThat(keys("follow", key)).containsExactly(key);
        assertThat(keys("follow", key)).as("followed already").containsExactly(key);
        assertThat(seenByTheFriend()).contains(key);

        assertThat(keys("unfollow", key)).containsExactly(key);
        assertThat(keys("unfollow", key)).as("not followed").containsExactly(key);
        assertThat(seenByTheFriend()).doesNotContain(key);
    }

    @Test
    void aLostReplyIsCheckedByAskingAgain() throws Exception {
        String key = upload("a.txt", "public");
        mediafire.faults().on("device/follow_resource").once().loseReply();
        mediafire.faults().on("device/unfollow_resource").once().loseReply();

        assertThat(keys("follow", key)).containsExactly(key);
        assertThat(seenByTheFriend()).contains(key);
        assertThat(keys("unfollow", key)).containsExactly(key);
        assertThat(mediafire.journal().count("device/follow_resource")).isEqualTo(2);
        assertThat(mediafire.journal().count("device/unfollow_resource")).isEqualTo(2);
    }

    @Test
    void whatIsDoneAndWhatIsNotIsNamed() throws Exception {
        String open = upload("a.txt", "public");
        String closed = upload("b.txt", "private");
        String last = upload("c.txt", "public");

        assertThatExceptionOfType(PartlyDoneException.class)
                .isThrownBy(() -> send("follow", List.of(open, closed, last)))
                .satisfies(partly -> {
                    assertThat(partly.done()).containsExactly(open);
                    assertThat(partly.notDone()).containsExactly(closed, last);
                    assertThat(partly.kind()).isEqualTo(ErrorKind.PERMISSION);
                });
    }

    @Test
    void ownItemsAreRefusedByTheService() throws Exception {
        String key = upload("a.txt", "public");

        for (String operation : List.of("follow", "requestAccess")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> mediafire.send("mediafire:/?operation=" + operation, null,
                            Map.of(MediaFireConstants.QUICK_KEY, key)))
                    .withMessageContaining(operation + " of " + key).withMessageContaining("error 235");
        }
    }

    @Test
    void accessToAPrivateFileIsAskedForOnce() throws Exception {
        String key = upload("a.txt", "private");
        assertThat(keys("requestAccess", key)).containsExactly(key);
        mediafire.journal().clear();
        mediafire.faults().on("device/request_foreign_resource").once().loseReply();

        assertThatExceptionOfType(LostReplyException.class).isThrownBy(() -> keys("requestAccess", key))
                .withMessageContaining("requestAccess of [" + key + "]").withMessageContaining("Look whether it happened");
        assertThat(mediafire.journal().count("device/request_foreign_resource")).isEqualTo(1);
    }

    @Test
    void nothingNamedIsRefusedBeforeAnythingIsSent() {
        for (String operation : List.of("follow", "unfollow", "requestAccess")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mediafire.send("mediafire:/?operation=" + operation, null, Map.of()))
                    .withMessageContaining("Nothing to work on");
        }
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    private String upload(String name, String privacy) throws Exception {
        return mediafire.send("mediafire:/Inbox", name,
                Map.of(Exchange.FILE_NAME, name, MediaFireConstants.PRIVACY, privacy))
                .getMessage().getHeader(MediaFireConstants.QUICK_KEY, String.class);
    }

    private List<String> keys(String operation, String key) throws Exception {
        List<?> keys = send(operation, List.of(key)).getMessage().getBody(List.class);
        return keys.stream().map(String.class::cast).toList();
    }

    private Exchange send(String operation, List<String> keys) throws Exception {
        return mediafire.send("mediafire:/?operation=" + operation + AS_FRIEND, null,
                Map.of(MediaFireConstants.QUICK_KEY, keys));
    }

    private String seenByTheFriend() throws Exception {
        return mediafire.ask(String.class,
                "mediafire:/?operation=call&method=device/get_foreign_resources&rawResponse=true" + AS_FRIEND, null,
                Map.of());
    }
}
