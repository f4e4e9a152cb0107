package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ShareRouteTest {

    private static final String FRIEND = "friend@example.com";
    private static final String UPDATE = "mediafire:/?operation=updateContent";
    private static final String AS_FRIEND = "&username=" + FRIEND + "&password=RAW(her secret)";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .account(FRIEND, "her secret").build());

    @Test
    void aSharedFileIsSeenByTheContactAndAnUnsharedOneNoMore() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "1");
        String key = file.quickKey().value();
        Map<String, Object> headers = Map.of(MediaFireConstants.QUICK_KEY, key, MediaFireConstants.CONTACT_KEYS, contact(),
                MediaFireConstants.PERMISSIONS, "write");

        assertThat(mediafire.askList("mediafire:/?operation=share", null, headers)).hasToString("[" + key + "]");
        assertThat(seenByTheFriend()).contains(key);

        assertThat(mediafire.askList("mediafire:/?operation=unshare", null, headers)).hasToString("[" + key + "]");
        assertThat(seenByTheFriend()).doesNotContain(key);
    }

    @Test
    void withoutContactsAllSharesOfAnItemAreWithdrawn() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        String contact = contact();
        Map<String, Object> folder = Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox");
        mediafire.send("mediafire:/?operation=share", null,
                Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox", MediaFireConstants.CONTACT_KEYS, contact));
        String key = mediafire.at("/Inbox").keyText();
        assertThat(seenByTheFriend()).contains(key);

        mediafire.send("mediafire:/?operation=unshare", null, folder);

        assertThat(seenByTheFriend()).doesNotContain(key);
    }

    @Test
    void aLostReplyOfAShareIsLookedUp() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "1");
        String key = file.quickKey().value();
        Map<String, Object> headers
                = Map.of(MediaFireConstants.QUICK_KEY, key, MediaFireConstants.CONTACT_KEYS, contact());
        mediafire.faults().on("device/share_resources").once().loseReply();

        mediafire.send("mediafire:/?operation=share", null, headers);

        assertThat(mediafire.journal().count("device/share_resources")).isEqualTo(1);
        assertThat(seenByTheFriend()).contains(key);
    }

    @Test
    void aContactWithTheRightToWriteUpdatesTheContent() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");
        Map<String, Object> item = Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value());
        share(file, "write");

        UploadResult updated = mediafire.ask(UploadResult.class, UPDATE + AS_FRIEND, "by a friend", item);

        assertThat(updated.quickKey()).isEqualTo(file.quickKey());
        assertThat(mediafire.send("mediafire:/?operation=download", null, item).getMessage().getBody(String.class))
                .isEqualTo("by a friend");
    }

    @Test
    void aContactThatMayOnlyReadUpdatesNothing() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");
        Map<String, Object> item = Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value());
        share(file, "read");

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send(UPDATE + AS_FRIEND, "by a friend", item))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.PERMISSION));
        assertThat(mediafire.send("mediafire:/?operation=download", null, item).getMessage().getBody(String.class))
                .isEqualTo("old");
    }

    private void share(UploadResult file, String permissions) throws Exception {
        mediafire.send("mediafire:/?operation=share", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value(),
                MediaFireConstants.CONTACT_KEYS, contact(), MediaFireConstants.PERMISSIONS, permissions));
    }

    private String contact() throws Exception {
        return String.valueOf(mediafire.ask(Map.class, "mediafire:/?operation=call&method=contact/add",
                Map.of("contact_type", "mediafire", "email", FRIEND), Map.of()).get("contact_keys"));
    }

    private String seenByTheFriend() throws Exception {
        return mediafire.ask(String.class,
                "mediafire:/?operation=call&method=device/get_foreign_resources&rawResponse=true" + AS_FRIEND, null,
                Map.of());
    }
}
