package io.filehost.camel.emulator.sendspace.calls;

import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceCaller.Result;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Capability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SendspaceFolderCallsTest {

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("testuser", "secret");

    private SendspaceCaller caller;

    @BeforeEach
    void enter() {
        caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
    }

    @Test
    void aNewFolderIsPrivateAndInTheRootUnlessSaidOtherwise() {
        assertThat(caller.session("folders.create", "name", "test").one("folder")).containsEntry("name", "test")
                .containsEntry("shared", "0").containsEntry("public_url", "").containsEntry("rss_url", "")
                .containsEntry("parent_folder_id", "0");
    }

    @Test
    void aSharedFolderHasAPageAndAFeed() {
        Map<String, String> folder = caller.session("folders.create", "name", "test", "shared", "1").one("folder");

        assertThat(folder).containsEntry("public_url", sendspace.baseUrl() + "/folder/" + folder.get("id"));
        assertThat(folder.get("rss_url")).startsWith(sendspace.baseUrl()).endsWith(folder.get("id"));
    }

    @Test
    void twinsAreAllowed() {
        assertThat(create("twin", "0")).isNotEqualTo(create("twin", "0"));
        assertThat(contents("0").all("folder")).extracting(folder -> folder.get("name")).containsExactly("twin", "twin");
    }

    @Test
    void foldersNeedANameAndAParentThatIsThere() {
        assertThat(caller.session("folders.create").code()).isEqualTo(4);
        assertThat(caller.session("folders.create", "name", " ").code()).isEqualTo(21);
        assertThat(caller.session("folders.create", "name", "a", "shared", "2").code()).isEqualTo(21);
        Result lost = caller.session("folders.create", "name", "a", "parent_folder_id", "gone00");
        assertThat(lost.code()).isEqualTo(10);
        assertThat(lost.text("id")).isEqualTo("gone00");
    }

    @Test
    void contentsAreWhatIsDirectlyInside() throws Exception {
        String outer = create("outer", "0");
        String inner = create("inner", outer);
        plant("outer/a.txt");
        plant("outer/inner/b.txt");

        Result contents = contents(outer);

        assertThat(contents.one("folder")).containsEntry("id", inner);
        assertThat(contents.one("file")).containsEntry("name", "a.txt").containsEntry("folder_id", outer);
        assertThat(contents(create("empty", "0")).root().hasChildNodes()).isFalse();
        assertThat(contents("gone00").code()).isEqualTo(10);
        assertThat(caller.session("folders.getContents").code()).isEqualTo(4);
    }

    @Test
    void allFoldersComeFlatWithTheRootAsItsOwnParent() {
        String outer = create("outer", "0");
        String inner = create("inner", outer);

        assertThat(caller.session("folders.getAll").all("folder"))
                .extracting(folder -> folder.get("id"), folder -> folder.get("parent_folder_id"), folder -> folder.get("name"))
                .containsExactly(tuple("0", "0", "Default"),
                        tuple(outer, "0", "outer"),
                        tuple(inner, outer, "inner"));

        sendspace.emulator().change(options -> options.quirk(Quirk.NO_ROOT_IN_GET_ALL));
        assertThat(caller.session("folders.getAll").all("folder")).extracting(folder -> folder.get("id"))
                .containsExactly(outer, inner);
    }

    @Test
    void infoHasTotalsOfWhatIsDirectlyInside() throws Exception {
        String outer = create("outer", "0");
        create("inner", outer);
        plant("outer/a");
        plant("outer/inner/b");

        assertThat(caller.session("folders.getInfo", "folder_id", outer).one("folder")).containsEntry("total_files", "1")
                .containsEntry("total_size", "5").containsEntry("total_folders", "1");
        assertThat(caller.session("folders.getInfo", "folder_id", "0").one("folder")).containsEntry("name", "Default");
        assertThat(caller.session("folders.getInfo", "folder_id", "gone00").code()).isEqualTo(10);
    }

    @Test
    void changesLeaveWhatIsAbsentAndReadEmptyValues() {
        String outer = create("outer", "0");
        String inner = create("inner", outer);

        assertThat(set(inner, "name", "renamed", "shared", "1")).containsEntry("name", "renamed")
                .containsEntry("shared", "1").containsEntry("parent_folder_id", outer);
        assertThat(set(inner, "shared", "", "parent_folder_id", "")).containsEntry("name", "renamed")
                .containsEntry("shared", "0").containsEntry("parent_folder_id", "0");
        assertThat(caller.session("folders.setInfo", "folder_id", inner, "name", "").code()).isEqualTo(21);
        assertThat(caller.session("folders.setInfo", "folder_id", "gone00", "name", "a").code()).isEqualTo(10);
        assertThat(caller.session("folders.setInfo", "folder_id", "0", "name", "a").code()).isEqualTo(11);
    }

    @Test
    void aFolderCannotGoBelowItself() {
        String outer = create("outer", "0");
        String inner = create("inner", outer);

        assertThat(move(outer, outer).code()).isEqualTo(31);
        assertThat(move(outer, inner).code()).isEqualTo(31);
        assertThat(move(outer, inner).text("id")).isEqualTo(outer);
        assertThat(move("0", inner).code()).isEqualTo(31);
        assertThat(caller.session("folders.setInfo", "folder_id", outer, "name", "x", "parent_folder_id", inner).code())
                .isEqualTo(31);
        assertThat(caller.session("folders.getInfo", "folder_id", outer).one("folder")).containsEntry("name", "outer");
        assertThat(move(inner, "gone00").code()).isEqualTo(10);
        assertThat(move(inner, "0").text("status")).isEqualTo("ok");
        assertThat(move(inner, "0").text("id")).isEqualTo(inner);
        assertThat(contents("0").all("folder")).extracting(folder -> folder.get("name")).containsExactly("outer", "inner");
    }

    @Test
    void onlyAnEmptyFolderIsDeleted() throws Exception {
        String outer = create("outer", "0");
        String inner = create("inner", outer);
        plant("outer/inner/a");

        assertThat(delete(outer).code()).isEqualTo(14);
        assertThat(delete(inner).code()).isEqualTo(14);
        assertThat(delete(inner).text("id")).isEqualTo(inner);
        assertThat(delete("0").code()).isEqualTo(11);
        caller.session("files.delete", "file_id", contents(inner).one("file").get("id"));

        Result deleted = delete(inner);

        assertThat(deleted.text("status")).isEqualTo("ok");
        assertThat(deleted.text("id")).isEqualTo(inner);
        assertThat(delete(inner).code()).isEqualTo(10);
    }

    @Test
    void aSwitchDeletesFoldersWithWhatIsInside() throws Exception {
        sendspace.emulator().change(options -> options.quirk(Quirk.RECURSIVE_FOLDER_DELETE));
        String outer = create("outer", "0");
        create("inner", outer);
        plant("outer/inner/a");

        assertThat(delete(outer).ok()).isTrue();
        assertThat(caller.session("folders.getAll").all("folder")).hasSize(1);
        assertThat(sendspace.emulator().account("testuser").tree().allFiles()).isEmpty();
    }

    @Test
    void theLaterModeTakesListsOfFolders() {
        sendspace.emulator().change(options -> options.quirk(Quirk.MIXED_LIST_RESULTS));
        String one = create("one", "0");
        String two = create("two", one);

        Result moved = caller.session("folders.move", "folder_id", two + ",gone01", "parent_folder_id", "0");
        Result deleted = delete("gone01," + one + ",0," + two);

        assertThat(moved.one("folder")).isEqualTo(Map.of("id", two));
        assertThat(deleted.text("id")).isEqualTo(one + "," + two);
        assertThat(deleted.all("error")).extracting(error -> error.get("code")).containsExactly("10", "11");
    }

    @Test
    void whoMayNotManageFoldersCanLookAtThemOnly() {
        String folder = create("a", "0");
        sendspace.emulator().account("testuser").forbid(Capability.FOLDERS);

        assertThat(contents(folder).ok()).isTrue();
        assertThat(List.of("folders.create", "folders.setInfo", "folders.delete", "folders.move"))
                .allSatisfy(method -> assertThat(caller.session(method, "folder_id", folder).code()).isEqualTo(11));
    }

    private String create(String name, String parent) {
        return caller.session("folders.create", "name", name, "parent_folder_id", parent).one("folder").get("id");
    }

    private Map<String, String> set(String id, String... namesAndValues) {
        String[] all = new String[namesAndValues.length + 2];
        all[0] = "folder_id";
        all[1] = id;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return caller.session("folders.setInfo", all).one("folder");
    }

    private Result contents(String id) {
        return caller.session("folders.getContents", "folder_id", id);
    }

    private Result move(String id, String target) {
        return caller.session("folders.move", "folder_id", id, "parent_folder_id", target);
    }

    private Result delete(String id) {
        return caller.session("folders.delete", "folder_id", id);
    }

    private void plant(String path) throws Exception {
        sendspace.emulator().seeds().plant(sendspace.emulator().account("testuser"), path, new byte[5]);
    }
}
