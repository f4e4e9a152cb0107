package io.filehost.camel.sendspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.Repository;
import io.filehost.camel.common.testing.page.DifferencesPageRules;
import io.filehost.camel.common.testing.page.ProtocolNotes;
import io.filehost.camel.common.testing.page.SwitchNames;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;

/** {@code docs/differences-sendspace.md} is complete and true. */
class DifferencesPageTest implements DifferencesPageRules {

    private static final int CONTRADICTIONS = 17;

    @Override
    public Path differences() {
        return Repository.ROOT.resolve("docs/differences-sendspace.md");
    }

    @Override
    public ProtocolNotes notes() throws IOException {
        return ProtocolNotes.of("sendspace", CONTRADICTIONS);
    }

    @Override
    public Set<String> quirks() {
        return new SwitchNames().constants(Quirk.class).all();
    }

    @Override
    public Set<String> switches() throws IOException, InterruptedException {
        SwitchNames names = new SwitchNames().constants(Quirk.class).constants(Limit.class)
                .options(new Component("sendspace"));
        try (SendspaceEmulator emulator = SendspaceEmulator.start(SendspaceOptions.builder().build())) {
            return names.door(emulator.baseUrl()).all();
        }
    }
}
