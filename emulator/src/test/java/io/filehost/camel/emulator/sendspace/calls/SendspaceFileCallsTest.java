package io.filehost.camel.emulator.sendspace.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceCaller.Result;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Owner;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class SendspaceFileCallsTest {

    private static final Instant UPLOADED = Instant.ofEpochSecond(1_185_443_691);

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace(SendspaceOptions.builder()
            .account("testuser", "secret").clock(Clock.fixed(UPLOADED, ZoneOffset.UTC)).build());

    private SendspaceCaller caller;

    @BeforeEach
    void enter() {
        caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
    }

    @Test
    void aFileHasTheAttributesOfThePrintedSample() throws Exception {
        StoredFile file = plant("Crazy frog - Popcorn <1> & \"2\" ü.mp3");

        Map<String, String> shown = info(file);

        assertThat(shown).containsOnlyKeys("id", "name", "description", "password", "folder_id", "download_page_url",
                "direct_download_url", "upload_time", "file_size", "downloads", "time_limit", "download_limit",
                "limit_action", "limit_action_to_folder");
        assertThat(shown).containsEntry("name", "Crazy frog - Popcorn <1> & \"2\" ü.mp3").containsEntry("folder_id", "0")
                .containsEntry("download_page_url", sendspace.baseUrl() + "/file/" + file.id())
                .containsEntry("upload_time", "1185443691").containsEntry("file_size", "4");
        assertThat(file.id()).matches("[a-z0-9]{6}");
    }

    @Test
    void switchesChangeTimesAndAddresses() throws Exception {
        StoredFile file = plant("a.txt");
        sendspace.emulator().change(options -> options.quirk(Quirk.EASTERN_UPLOAD_TIME).quirk(Quirk.HTTPS_PAGES)
                .quirk(Quirk.NO_DIRECT_LINKS));

        assertThat(info(file)).containsEntry("upload_time", "2007/07/26 05:54:51").containsEntry("direct_download_url", "");
        assertThat(info(file).get("download_page_url")).startsWith("https://127.0.0.1:");
    }

    @Test
    void aListOfFilesIsAnsweredWithAnElementEach() throws Exception {
        StoredFile one = plant("one");
        StoredFile two = plant("two");

        Result both = caller.session("files.getInfo", "file_id", one.id() + "," + two.id() + "," + one.id());

        assertThat(both.all("file")).extracting(file -> file.get("name")).containsExactly("one", "two");
    }

    @Test
    void anUnknownFileIsNamed() throws Exception {
        Account other = sendspace.emulator().accounts().create(Owner.of("other", "secret"));
        StoredFile foreign = sendspace.emulator().seeds().plant(other, "theirs", new byte[1]);

        assertThat(caller.session("files.getInfo", "file_id", "gone00").code()).isEqualTo(9);
        assertThat(caller.session("files.getInfo", "file_id", "gone00").text("id")).isEqualTo("gone00");
        assertThat(caller.session("files.getInfo", "file_id", foreign.id()).code()).isEqualTo(9);
        assertThat(caller.session("files.getInfo").code()).isEqualTo(4);
    }

    @Test
    void filesMoveIntoAFolderAndComeBackAsTheyAreNow() throws Exception {
        StoredFile file = plant("a.txt");
        String folder = plant("Target/b.txt").folderId();

        Map<String, String> moved
                = caller.session("files.moveToFolder", "file_id", file.id(), "folder_id", folder).one("file");

        assertThat(moved).containsEntry("folder_id", folder).isEqualTo(info(file));
        assertThat(caller.session("files.moveToFolder", "file_id", file.id(), "folder_id", "0").ok()).isTrue();
        assertThat(info(file)).containsEntry("folder_id", "0");
        Result lost = caller.session("files.moveToFolder", "file_id", file.id(), "folder_id", "gone00");
        assertThat(lost.code()).isEqualTo(10);
        assertThat(lost.text("id")).isEqualTo("gone00");
        assertThat(caller.session("files.moveToFolder", "file_id", file.id()).code()).isEqualTo(4);
    }

    @Test
    void whatIsAbsentStaysAndWhatIsEmptyIsCleared() throws Exception {
        StoredFile file = plant("a.txt");
        set(file, "description", "words", "password", "pass");

        assertThat(set(file, "name", "b.txt")).containsEntry("name", "b.txt").containsEntry("description", "words")
                .containsEntry("password", "pass");
        assertThat(set(file, "description", "", "password", "", "folder_id", "")).containsEntry("name", "b.txt")
                .containsEntry("description", "").containsEntry("password", "").containsEntry("folder_id", "0");
    }

    @Test
    void aRefusedChangeChangesNothing() throws Exception {
        StoredFile file = plant("a.txt");
        Map<String, String> before = info(file);

        assertThat(caller.session("files.setInfo", "file_id", file.id(), "description", "x", "name", "").code()).isEqualTo(21);
        assertThat(caller.session("files.setInfo", "file_id", file.id(), "name", "x", "folder_id", "gone00").code())
                .isEqualTo(10);
        assertThat(caller.session("files.setInfo", "file_id", "gone00", "name", "x").code()).isEqualTo(9);

        assertThat(info(file)).isEqualTo(before);
    }

    @Test
    void aDeletedFileIsGoneForGood() throws Exception {
        StoredFile file = plant("a.txt");

        assertThat(caller.session("files.delete", "file_id", file.id()).text("id")).isEqualTo(file.id());
        assertThat(caller.session("files.delete", "file_id", file.id()).code()).isEqualTo(9);
        assertThat(caller.session("folders.getContents", "folder_id", "0").all("file")).isEmpty();
    }

    @Test
    void ofAListTheGoodOnesAreDoneAndTheFirstBadOneIsReported() throws Exception {
        StoredFile one = plant("one");
        StoredFile two = plant("two");

        Result mixed = caller.session("files.delete", "file_id", one.id() + ",gone01,gone02," + two.id());

        assertThat(mixed.ok()).isFalse();
        assertThat(mixed.code()).isEqualTo(9);
        assertThat(mixed.texts("id")).containsExactly("gone01");
        assertThat(caller.session("folders.getContents", "folder_id", "0").all("file")).isEmpty();
    }

    @Test
    void aListThatSucceedsHasAnIdElementEach() throws Exception {
        StoredFile one = plant("one");
        StoredFile two = plant("two");

        assertThat(caller.session("files.delete", "file_id", one.id() + "," + two.id()).texts("id"))
                .containsExactly(one.id(), two.id());
    }

    @Test
    void inTheLaterModeAListTellsWhatSucceededAndWhatFailed() throws Exception {
        sendspace.emulator().change(options -> options.quirk(Quirk.MIXED_LIST_RESULTS));
        StoredFile one = plant("one");
        StoredFile two = plant("two");
        String ids = one.id() + ",gone01," + two.id() + ",gone02";

        Result moved = caller.session("files.moveToFolder", "file_id", ids, "folder_id", "0");
        Result deleted = caller.session("files.delete", "file_id", ids);
        Result none = caller.session("files.delete", "file_id", ids);

        assertThat(moved.ok()).isTrue();
        assertThat(moved.all("file")).extracting(file -> file.get("name")).containsExactly("one", "two");
        assertThat(deleted.text("id")).isEqualTo(one.id() + "," + two.id());
        assertThat(deleted.all("file")).containsExactly(Map.of("id", one.id()), Map.of("id", two.id()));
        assertThat(deleted.all("error")).containsExactly(
                Map.of("code", "9", "text", "File not found", "id", "gone01,gone02"));
        assertThat(none.ok()).isFalse();
        assertThat(none.texts("id")).isEmpty();
    }

    @Test
    void whoMayNotManageFilesCanLookAtThemOnly() throws Exception {
        StoredFile file = plant("a.txt");
        sendspace.emulator().account("testuser").forbid(Capability.FILES);

        assertThat(caller.session("files.getInfo", "file_id", file.id()).ok()).isTrue();
        assertThat(List.of("files.setInfo", "files.delete", "files.moveToFolder"))
                .allSatisfy(method -> assertThat(caller.session(method, "file_id", file.id()).code()).isEqualTo(11));
    }

    private Map<String, String> set(StoredFile file, String... namesAndValues) {
        String[] all = new String[namesAndValues.length + 2];
        all[0] = "file_id";
        all[1] = file.id();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return caller.session("files.setInfo", all).one("file");
    }

    private Map<String, String> info(StoredFile file) {
        return caller.session("files.getInfo", "file_id", file.id()).one("file");
    }

    private StoredFile plant(String path) throws Exception {
        return sendspace.emulator().seeds().plant(
                sendspace.emulator().account("testuser"), path, "four".getBytes(StandardCharsets.UTF_8));
    }
}
