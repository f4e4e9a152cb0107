package io.filehost.camel.emulator.junit;

import java.util.List;
import java.util.stream.IntStream;

import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class BothEmulatorsTest {

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire("someone@example.com", "secret");

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("someone", "secret");

    @Test
    void eachComesAsAParameterOfItsOwnType(SendspaceEmulator one, MediaFireEmulator other) {
        assertThat(one).isSameAs(sendspace.emulator());
        assertThat(other).isSameAs(mediafire.emulator());
        assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
    }

    @Test
    void callersOfOneSessionDoNotDisturbEachOther() {
        SendspaceCaller caller = new SendspaceCaller(sendspace.baseUrl()).logIn("someone", "secret");

        List<Boolean> answers = IntStream.range(0, 40).parallel()
                .mapToObj(number -> caller.session("folders.create", "name", "folder " + number).ok()).toList();

        assertThat(answers).doesNotContain(false);
        assertThat(caller.session("folders.getContents", "folder_id", "0").all("folder")).extracting(folder -> folder.get("id"))
                .hasSize(40).doesNotHaveDuplicates();
    }
}
