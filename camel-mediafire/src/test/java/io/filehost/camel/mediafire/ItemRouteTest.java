package io.filehost.camel.mediafire;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ItemRouteTest {

    private static final String UNKNOWN = "abcdefghijklmno";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void aListHoldsWhatIsBelowFoldersFirst() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.upload("/Inbox", "sub/b.txt", "2");

        assertThat(names("mediafire:/Inbox?operation=list")).containsExactly("sub", "a.txt", "b.txt");
        assertThat(names("mediafire:/Inbox?operation=list&recursive=false")).containsExactly("sub", "a.txt");
    }

    @Test
    void anEntryOfAListIsInTheFolderThatWasListed() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "sub/b.txt", "2");
        FolderInfo inbox = (FolderInfo) mediafire.ask(Object.class, "mediafire:/Inbox?operation=info", null, Map.of());

        List<?> entries = mediafire.ask(List.class, "mediafire:/Inbox?operation=list", null, Map.of());

        FolderInfo sub = (FolderInfo) entries.get(0);
        assertThat(sub.parent()).isEqualTo(inbox.key());
        assertThat(((FileInfo) entries.get(1)).parent()).isEqualTo(sub.key()).isEqualTo(file.folder());
    }

    @Test
    void aStreamedListReadsFoldersWhenTheyComeUp() throws Exception {
        mediafire.upload("/Inbox", "sub/b.txt", "2");
        mediafire.journal().clear();

        Iterator<?> entries = mediafire.ask(Iterator.class, "mediafire:/Inbox?operation=list&streamList=true", null, Map.of());
        int before = mediafire.journal().count("folder/get_content");
        entries.forEachRemaining(entry -> assertThat(entry).isInstanceOf(Entry.class));

        assertThat(mediafire.journal().count("folder/get_content")).isGreaterThan(before);
    }

    @Test
    void infoTellsAboutOneSeveralOrTheFolderOfTheEndpoint() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        UploadResult b = mediafire.upload("/Inbox", "b.txt", "2");

        assertThat(ask(FileInfo.class, "info", keys(a)).name()).isEqualTo("a.txt");
        assertThat(askList("info", keys(a, b))).hasSize(2);
        assertThat(mediafire.ask(FolderInfo.class, "mediafire:/Inbox?operation=info", null, Map.of()).name())
                .isEqualTo("Inbox");
    }

    @Test
    void createFolderMakesThoseAboveAndTakesOneThatIsThere() throws Exception {
        FolderInfo made = mediafire.ask(FolderInfo.class, "mediafire:/a/b/c?operation=createFolder", null, Map.of());
        FolderInfo again = mediafire.ask(FolderInfo.class, "mediafire:/a/b?operation=createFolder", null,
                Map.of(MediaFireConstants.NEW_NAME, "c"));

        assertThat(made.name()).isEqualTo("c");
        assertThat(again.key()).isEqualTo(made.key());
    }

    @Test
    void copiesHaveKeysOfTheirOwn() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        FileInfo copy = ask(FileInfo.class, "copy", Map.of(MediaFireConstants.QUICK_KEY, a.quickKey().value(),
                MediaFireConstants.TARGET_FOLDER_PATH, "/Copies"));

        assertThat(copy.quickKey()).isNotEqualTo(a.quickKey());
        assertThat(mediafire.at("/Copies/a.txt").keyText()).isEqualTo(copy.keyText());
        assertThat(mediafire.at("/Inbox/a.txt").keyText()).isEqualTo(a.quickKey().value());
    }

    @Test
    void aCopyOfSomeNamesTheCopiesThatWereMade() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        assertThatExceptionOfType(PartlyDoneException.class)
                .isThrownBy(() -> ask(Object.class, "copy", Map.of(
                        MediaFireConstants.QUICK_KEY, a.quickKey() + "," + UNKNOWN,
                        MediaFireConstants.TARGET_FOLDER_PATH, "/Copies")))
                .satisfies(partly -> assertThat(partly.done()).hasSize(1));
        assertThat(mediafire.at("/Copies/a.txt").name()).isEqualTo("a.txt");
    }

    @Test
    void moveTakesKeysFromAListAsBodyToTheFolderOfTheEndpoint() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        UploadResult b = mediafire.upload("/Inbox", "b.txt", "2");

        List<?> moved = mediafire.askList("mediafire:/Archive/2026?operation=move",
                List.of(a.quickKey(), b.quickKey().value()), Map.of());

        assertThat(moved).hasSize(2);
        assertThat(mediafire.at("/Archive/2026/a.txt").keyText()).isEqualTo(a.quickKey().value());
        assertThat(mediafire.at("/Archive/2026/b.txt").keyText()).isEqualTo(b.quickKey().value());
    }

    @Test
    void aLostReplyOfAMoveIsLookedUpAndNotRepeated() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.faults().on("file/move").once().loseReply();

        FileInfo moved = mediafire.ask(FileInfo.class, "mediafire:/Archive?operation=move", null, keys(a));

        assertThat(moved.name()).isEqualTo("a.txt");
        assertThat(mediafire.journal().count("file/move")).isEqualTo(1);
        assertThat(mediafire.at("/Archive/a.txt").keyText()).isEqualTo(a.quickKey().value());
    }

    @Test
    void foldersMoveWithWhatIsInThem() throws Exception {
        mediafire.upload("/Inbox/sub", "a.txt", "1");

        mediafire.send("mediafire:/Archive?operation=move", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox/sub"));

        assertThat(mediafire.at("/Archive/sub/a.txt").name()).isEqualTo("a.txt");
    }

    @Test
    void renameChangesTheNameAndTheDescription() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        FileInfo renamed = ask(FileInfo.class, "rename", Map.of(MediaFireConstants.QUICK_KEY, a.quickKey().value(),
                MediaFireConstants.NEW_NAME, "b.txt", MediaFireConstants.DESCRIPTION, "about it"));

        assertThat(renamed.name()).isEqualTo("b.txt");
        assertThat(renamed.description()).isEqualTo("about it");
    }

    @Test
    void deletedFilesAreInTheTrashAndComeBackByRestore() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        assertThat(askList("delete", keys(a))).hasToString("[" + a.quickKey() + "]");
        assertThat(ask(FileInfo.class, "info", keys(a)).isTrashed()).isTrue();

        mediafire.send("mediafire:/Restored?operation=restore", null, keys(a));
        assertThat(mediafire.at("/Restored/a.txt").isTrashed()).isFalse();
    }

    @Test
    void aDeletionOfSomeNamesWhatIsDoneAndWhatIsNot() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.faults().on("file/delete").once().loseReply();

        assertThatExceptionOfType(PartlyDoneException.class)
                .isThrownBy(() -> ask(Object.class, "delete",
                        Map.of(MediaFireConstants.QUICK_KEY, a.quickKey() + "," + UNKNOWN)))
                .satisfies(partly -> assertThat(partly.notDone()).contains(UNKNOWN));
    }

    @Test
    void purgedFilesAreGone() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        askList("purge", keys(a));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> ask(FileInfo.class, "info", keys(a)))
                .satisfies(gone -> assertThat(gone.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void anEmptiedTrashNamesWhatWasInIt() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        askList("delete", keys(a));

        assertThat(askList("emptyTrash", Map.of())).hasToString("[" + a.quickKey() + "]");
        assertThat(askList("emptyTrash", Map.of())).isEmpty();
    }

    @Test
    void anOlderRevisionBecomesTheCurrentOne() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "old");
        long revision = ask(FileInfo.class, "info", keys(a)).revision();
        mediafire.upload("/Inbox", "a.txt", "new content");

        mediafire.send("mediafire:/?operation=restoreVersion", revision, keys(a));

        assertThat(ask(FileInfo.class, "info", keys(a)).size()).isEqualTo(3);
    }

    @Test
    void restoreVersionDoesNotTakeTheRevisionOfAReceivedFile() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "old");

        assertThatIllegalArgumentException().isThrownBy(() -> ask(Object.class, "restoreVersion", Map.of(
                MediaFireConstants.QUICK_KEY, a.quickKey().value(), MediaFireConstants.REVISION, 1L)))
                .withMessageContaining("parameter.revision");
    }

    @Test
    void oneLinkIsAnAddressSeveralAreARecord() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        assertThat(ask(String.class, "link", keys(a))).startsWith("http").contains(a.quickKey().value());
        assertThat(mediafire.lastCall("file/get_links").parameters()).containsEntry("link_type", "normal_download");
        FileLinks links = mediafire.ask(FileLinks.class, "mediafire:/?operation=link&linkType=normal,view", null, keys(a));
        assertThat(links.link("normal_download")).isPresent();
    }

    @Test
    void anUnknownContactIsRefusedByTheServiceWithItsCode() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> ask(Object.class, "share", Map.of(
                MediaFireConstants.QUICK_KEY, a.quickKey().value(), MediaFireConstants.CONTACT_KEYS, "1234567")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(138)).withMessageContaining("share");
    }

    @Test
    void destructiveOperationsNeverFallBackToTheFolderOfTheEndpoint() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.journal().clear();

        for (String operation : List.of("delete", "purge", "move", "copy", "restore", "share", "unshare", "rename", "link")) {
            assertThatIllegalArgumentException().as(operation).isThrownBy(
                    () -> mediafire.send("mediafire:/Inbox?operation=" + operation, null, Map.of()));
        }
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    private List<String> names(String uri) throws Exception {
        return mediafire.askList(uri, null, Map.of()).stream().map(Entry.class::cast).map(Entry::name)
                .toList();
    }

    private <T> T ask(Class<T> type, String operation, Map<String, Object> headers) throws Exception {
        return mediafire.ask(type, "mediafire:/?operation=" + operation, null, headers);
    }

    private List<?> askList(String operation, Map<String, Object> headers) throws Exception {
        return mediafire.askList("mediafire:/?operation=" + operation, null, headers);
    }

    private static Map<String, Object> keys(UploadResult... files) {
        return Map.of(MediaFireConstants.QUICK_KEY,
                Arrays.stream(files).map(file -> file.quickKey().value()).collect(
                        Collectors.joining(",")));
    }
}
