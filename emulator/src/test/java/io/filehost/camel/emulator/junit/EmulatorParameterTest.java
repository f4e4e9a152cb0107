package io.filehost.camel.emulator.junit;

import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class EmulatorParameterTest {

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire("someone@example.com", "secret");

    @Test
    void theEmulatorComesAsAParameterToo(MediaFireEmulator emulator) {
        assertThat(emulator).isSameAs(mediafire.emulator());
        assertThat(emulator.baseUrl()).isEqualTo(mediafire.baseUrl());
    }
}
