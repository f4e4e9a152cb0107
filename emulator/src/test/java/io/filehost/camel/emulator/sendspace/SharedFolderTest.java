package io.filehost.camel.emulator.sendspace;

import java.io.IOException;

import io.filehost.camel.emulator.sendspace.state.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedFolderTest {

    private SendspaceEmulator sendspace;
    private SendspaceCaller owner;
    private SendspaceCaller other;
    private StoredFile file;

    @BeforeEach
    void start() throws IOException {
        sendspace = SendspaceEmulator.start(
                SendspaceOptions.builder().account("testuser", "secret").account("other", "secret").build());
        owner = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
        other = new SendspaceCaller(sendspace.baseUrl()).logIn("other", "secret");
        file = sendspace.seeds().plant(sendspace.account("testuser"), "Reports/summary.pdf", new byte[5]);
    }

    @AfterEach
    void stop() {
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private String share() {
        return owner.session("folders.setinfo", "folder_id", file.folderId(), "shared", "1").one("folder")
                .get("public_url");
    }

    private SendspaceCaller.Result shared(SendspaceCaller caller, String folder) {
        return caller.session("folders.getshared", "folder_id", folder);
    }

    @Test
    void aSharedFolderIsShownToOthersInAReducedForm() {
        String address = share();
        String open = owner.session("folders.create", "name", "Q2", "shared", "1", "parent_folder_id", file.folderId())
                .one("folder").get("id");
        owner.session("folders.create", "name", "private", "parent_folder_id", file.folderId());
        owner.session("files.setinfo", "file_id", file.id(), "description", "all quarters");

        for (String named : new String[] { file.folderId(), address, "http://www.sendspace.com/folder/" + file.folderId() }) {
            SendspaceCaller.Result shown = shared(other, named);

            assertThat(shown.one("current")).containsOnlyKeys("id", "name", "parent_folder_id")
                    .containsEntry("id", file.folderId()).containsEntry("name", "Reports");
            assertThat(shown.one("folder")).containsOnlyKeys("id", "name", "parent_folder_id").containsEntry("id", open);
            assertThat(shown.one("file"))
                    .containsOnlyKeys("id", "name", "description", "folder_id", "upload_time", "file_size")
                    .containsEntry("id", file.id()).containsEntry("description", "all quarters")
                    .containsEntry("file_size", "5");
        }
    }

    @Test
    void itsFilesCanBeDownloadedByOthers() {
        share();
        String id = shared(other, file.folderId()).one("file").get("id");

        assertThat(other.session("download.getinfo", "file_id", id).one("download")).containsEntry("name", "summary.pdf");
    }

    @Test
    void aPrivateFolderIsForItsOwnerOnly() {
        SendspaceCaller.Result refused = shared(other, file.folderId());

        assertThat(refused.code()).isEqualTo(33);
        assertThat(refused.text("id")).isEqualTo(file.folderId());
        assertThat(shared(owner, file.folderId()).one("file")).containsEntry("id", file.id());
        assertThat(shared(other, "0").all("file")).as("one's own root").isEmpty();
    }

    @Test
    void sharingOfAFolderSaysNothingOfThoseInIt() {
        share();
        String inner = owner.session("folders.create", "name", "Q3", "parent_folder_id", file.folderId()).one("folder")
                .get("id");

        assertThat(shared(other, inner).code()).isEqualTo(33);
    }

    @Test
    void whatIsNoFolderIsNotFound() {
        assertThat(shared(other, "nofold").code()).isEqualTo(10);
        assertThat(shared(other, "http://example.com/folder/" + file.folderId()).code()).isEqualTo(10);
        assertThat(other.session("folders.getshared").code()).isEqualTo(4);
    }
}
