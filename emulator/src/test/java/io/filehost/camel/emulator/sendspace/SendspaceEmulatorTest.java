package io.filehost.camel.emulator.sendspace;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendspaceEmulatorTest {

    private SendspaceEmulator emulator;
    private SendspaceCaller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.withAccount("testuser", "secret"));
        caller = new SendspaceCaller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void whoLogsInSeesItsFilesAndFolders() throws Exception {
        emulator.seeds().plant(emulator.account("testuser"), "Reports/a & b.txt", "four".getBytes(StandardCharsets.UTF_8));
        caller.logIn("testuser", "secret");

        var reports = caller.session("folders.getContents", "folder_id", "0").one("folder");
        var file = caller.session("folders.getContents", "folder_id", reports.get("id")).one("file");

        assertThat(reports).containsEntry("name", "Reports").containsEntry("parent_folder_id", "0");
        assertThat(file).containsEntry("name", "a & b.txt").containsEntry("file_size", "4");
        assertThat(caller.session("files.getinfo", "file_id", file.get("id")).one("file")).isEqualTo(file);
    }

    @Test
    void theReplyRepeatsTheMethodAsItWasSent() {
        assertThat(caller.call("files.GETinfos").method()).isEqualTo("files.GETinfos");
        assertThat(caller.call("files.getinfos").code()).isEqualTo(2);
    }
}
