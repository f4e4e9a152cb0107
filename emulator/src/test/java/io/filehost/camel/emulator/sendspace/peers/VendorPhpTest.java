package io.filehost.camel.emulator.sendspace.peers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calls of the vendor's own PHP class for this API (copyright 2005-2014, read in a copy inside a Drupal module):
 * all lower case, parameters in its order, and its habits. It has no upload of its own: a browser posts the form.
 */
class VendorPhpTest {

    private SendspaceEmulator emulator;
    private EchoingClient client;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.builder().account("member", "hush").account("other", "hush")
                .quirk(Quirk.GUEST_MAIL).build());
        client = new EchoingClient(emulator.baseUrl(), "Drupal 7");
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "member", "hush");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private String file(String path) throws Exception {
        return emulator.seeds().plant(emulator.account("member"), path, path.getBytes(StandardCharsets.UTF_8)).id();
    }

    /** {@code FoldersCreate} does not look at the id, so it asks for all folders afterwards. */
    private String folder(String name, boolean shared) throws Exception {
        client.call("folders.create", "name", name, "shared", shared ? "1" : "0", "parent_folder_id", "0");
        SendspaceCaller.Result all = client.call("folders.getall");
        return all.attributes("folder", "id").get(all.attributes("folder", "name").indexOf(name));
    }

    @Test
    void aSessionIsToldWhatItMay() throws Exception {
        SendspaceCaller.Result check = client.call("auth.checksession");

        assertThat(check.text("session")).isEqualTo("ok");
        assertThat(check.text("bandwidth_left")).isNotEmpty();
        assertThat(check.text("diskspace_left")).isNotEmpty();
        client.call("auth.logout");
        assertThat(client.ask("folders.getall", "session_key", client.session()).code()).isEqualTo(6);
    }

    @Test
    void oneFileOrSeveralAreAskedForInOneCall() throws Exception {
        String first = file("a.txt");
        String second = file("b.txt");

        assertThat(client.call("files.getinfo", "file_id", first).attributes("file", "name")).containsExactly("a.txt");
        assertThat(client.call("files.getinfo", "file_id", first + "," + second).attributes("file", "name"))
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void filesAreMovedChangedAndDeleted() throws Exception {
        String first = file("a.txt");
        String second = file("b.txt");
        String folder = folder("Target", false);

        SendspaceCaller.Result moved = client.call("files.movetofolder", "file_id", first + "," + second, "folder_id", folder);
        client.call("files.setinfo", "file_id", first, "name", "c.txt", "description", "changed", "time_limit", "86400",
                "download_limit", "3", "limit_action", "1");
        SendspaceCaller.Result changed = client.call("files.getinfo", "file_id", first);
        client.call("files.delete", "file_id", first + "," + second);

        assertThat(moved.attributes("file", "folder_id")).containsExactly(folder, folder);
        assertThat(changed.attribute("file", "name")).isEqualTo("c.txt");
        assertThat(changed.attribute("file", "download_limit")).as("the name this class has for it").isEqualTo("3");
        assertThat(client.call("folders.getcontents", "folder_id", folder).attributes("file", "id")).isEmpty();
    }

    @Test
    void aFailureNamesItsItem() throws Exception {
        SendspaceCaller.Result refused = client.ask("files.delete", "session_key", client.session(), "file_id", "zzzzzz");

        assertThat(refused.code()).isEqualTo(9);
        assertThat(refused.text("id")).as("the class keeps it with the error").isEqualTo("zzzzzz");
    }

    @Test
    void foldersAreMadeListedSharedMovedAndDeleted() throws Exception {
        String folder = folder("Inbox", false);
        String target = folder("Shelf", false);

        client.call("folders.setinfo", "folder_id", folder, "name", "Outbox", "shared", "1");
        client.call("folders.move", "folder_id", folder, "parent_folder_id", target);
        SendspaceCaller.Result info = client.call("folders.getinfo", "folder_id", folder);
        SendspaceCaller.Result contents = client.call("folders.getcontents", "folder_id", target);
        client.call("folders.delete", "folder_id", folder);

        assertThat(info.attribute("folder", "shared")).isEqualTo("1");
        assertThat(info.attribute("folder", "public_url")).isNotEmpty();
        assertThat(contents.attributes("folder", "name")).containsExactly("Outbox");
        assertThat(client.call("folders.getall").attributes("folder", "id")).doesNotContain(folder).contains(target);
    }

    @Test
    void aSharedFolderIsReadByItsIdOrItsAddress() throws Exception {
        String folder = folder("Public", true);
        String address = client.call("folders.getinfo", "folder_id", folder).attribute("folder", "public_url");
        file("Public/a.txt");
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "other", "hush");

        for (String name : List.of(folder, address)) {
            SendspaceCaller.Result shared = client.call("folders.getshared", "folder_id", name);
            assertThat(shared.attribute("current", "name")).isEqualTo("Public");
            assertThat(shared.attributes("file", "name")).containsExactly("a.txt");
        }
    }

    @Test
    void mailsGoToAListWithCommas() throws Exception {
        String file = file("a.txt");
        String folder = folder("Public", true);

        client.call("files.sendmail", "file_id", file, "emails", "a@example.com,b@example.com", "message", "look");
        client.call("folders.sendmail", "folder_id", folder, "emails", "c@example.com", "message", "");
        client.ask("anonymous.filessendmail", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0",
                "app_version", "Drupal 7", "file_id", file, "sender_email", "me@example.com", "emails", "d@example.com",
                "message", "for you");

        assertThat(emulator.outbox().entries()).hasSize(3);
    }

    @Test
    void theAddressBookIsKeyedByAddresses() throws Exception {
        client.call("addressbook.add", "email", "friend@example.com", "name", "Friend", "description", "", "type", "0");
        client.call("addressbook.update", "email", "friend@example.com", "name", "");

        assertThat(client.call("addressbook.list").attributes("contact", "name")).as("empty clears").containsExactly("");

        client.call("addressbook.delete", "email", "friend@example.com");
        assertThat(client.call("addressbook.list").attributes("contact", "email")).isEmpty();
    }

    @Test
    void anAddressToDownloadFromIsAskedForByTheId() throws Exception {
        SendspaceCaller.Result link = client.call("download.getinfo", "file_id", file("a.txt"));

        assertThat(link.attribute("download", "name")).isEqualTo("a.txt");
        assertThat(link.attribute("download", "url")).startsWith(emulator.baseUrl());
    }

    @Test
    void wishesForAnUploadArriveEncodedTwice() throws Exception {
        String description = URLEncoder.encode("first quarter", StandardCharsets.UTF_8);

        SendspaceCaller.Result slot = client.call("upload.getinfo", "speed_limit", "0", "description", description,
                "notify_uploader", "0");
        SendspaceCaller.Result posted = client.caller().fetch(new PeerForm("browser")
                .field("MAX_FILE_SIZE", slot.attribute("upload", "max_file_size"))
                .field("UPLOAD_IDENTIFIER", slot.attribute("upload", "upload_identifier"))
                .field("extra_info", slot.attribute("upload", "extra_info"))
                .file("a.txt", "text/plain", new byte[] { 1 }).end().to(slot.attribute("upload", "url")));

        String id = posted.text().lines().toList().get(1).split("=")[1];
        assertThat(client.call("files.getinfo", "file_id", id).attribute("file", "description"))
                .as("the class encodes before it encodes: what is sent is kept").isEqualTo("first+quarter");
    }

    @Test
    void aGuestNeedsNoSession() throws Exception {
        SendspaceCaller.Result slot = client.ask("anonymous.uploadgetinfo", "api_key", SendspaceOptions.DEFAULT_API_KEY,
                "api_version", "1.0", "app_version", "Drupal 7", "speed_limit", "0");

        assertThat(slot.ok()).as(slot.text()).isTrue();
        assertThat(slot.attribute("upload", "url")).startsWith(emulator.baseUrl());
    }
}
