package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** New content in units for a file of another account, which upload/check has no parameter for. */
class ForeignUnitsTest {

    private static final int UNIT = 4;
    private static final byte[] CONTENT = { 1, 2, 3, 4, 5, 6, 7, 8 };

    private MediaFireEmulator emulator;
    private UploadCaller owner;
    private UploadCaller writer;
    private String folder;
    private String file;

    @BeforeEach
    void start() throws IOException {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account("owner@example.com", "secret")
                .account("writer@example.com", "secret").uploads(options -> options.withUnitSizes(UnitSizes.fixed(UNIT)))
                .build());
        owner = UploadCaller.loggedIn(emulator.baseUrl(), "owner@example.com", "secret");
        writer = UploadCaller.loggedIn(emulator.baseUrl(), "writer@example.com", "secret");
        folder = owner.call("folder/create", "foldername", "Project").path("folder_key").asText();
        file = owner.finish(owner.simple("a.bin", new byte[] { 9 }, "folder_key", folder)).path("quickkey").asText();
        String contact = owner.call("contact/add", "email", "writer@example.com").path("contact_keys").asText();
        owner.call("device/share_resources", "resources", folder, "contacts", contact, "permissions", "2");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private JsonNode sendUnits() {
        writer.unit("a.bin", CONTENT, 0, UNIT, "quick_key", file);
        return writer.unit("a.bin", CONTENT, 1, UNIT, "quick_key", file);
    }

    private String hash() {
        return owner.call("file/get_info", "quick_key", file).path("file_info").path("hash").asText();
    }

    @Test
    void afterACheckOfTheOwnAccountTheyAreNotKnown() {
        String before = hash();
        writer.check("a.bin", CONTENT);

        assertThat(sendUnits().path("doupload").path("result").asText()).isEqualTo("-302");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void afterACheckOfTheSharedFolderTheyAreTaken() {
        writer.check("a.bin", CONTENT, "folder_key", folder);

        assertThat(sendUnits().path("doupload").path("result").asText()).isEqualTo("0");
        assertThat(hash()).isEqualTo(UploadCaller.sha256(CONTENT));
    }

    @Test
    void withoutAShareNothingIsTakenWhateverWasChecked() {
        owner.check("a.bin", CONTENT);
        owner.call("device/unshare_resources", "resources", folder);

        assertThat(sendUnits().path("doupload").path("result").asText()).isEqualTo("-204");
        assertThat(hash()).isNotEqualTo(UploadCaller.sha256(CONTENT));
    }
}
