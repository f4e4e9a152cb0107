package io.filehost.camel.mediafire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.Repository;
import io.filehost.camel.common.testing.page.DifferencesPageRules;
import io.filehost.camel.common.testing.page.ProtocolNotes;
import io.filehost.camel.common.testing.page.SwitchNames;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import io.filehost.camel.emulator.mediafire.wire.WireOptions;

/** {@code docs/differences.md} is complete and true. */
class DifferencesPageTest implements DifferencesPageRules {

    private static final int CONTRADICTIONS = 24;
    private static final List<Class<?>> OPTIONS = List.of(
            GateOptions.class, WireOptions.class, StateOptions.class, UploadOptions.class, EmulatorOptions.Builder.class);

    @Override
    public Path differences() {
        return Repository.ROOT.resolve("docs/differences.md");
    }

    @Override
    public ProtocolNotes notes() throws IOException {
        return ProtocolNotes.of("mediafire", CONTRADICTIONS);
    }

    @Override
    public Set<String> quirks() {
        return new SwitchNames().constants(Quirk.class).constants(UploadQuirk.class).all();
    }

    @Override
    public Set<String> switches() throws IOException, InterruptedException {
        SwitchNames names = new SwitchNames().constants(Quirk.class).constants(UploadQuirk.class)
                .options(new Component("mediafire"));
        OPTIONS.forEach(names::methods);
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.builder().build())) {
            return names.door(emulator.baseUrl()).all();
        }
    }
}
