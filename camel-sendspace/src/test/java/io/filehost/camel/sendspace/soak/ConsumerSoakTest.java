package io.filehost.camel.sendspace.soak;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.common.testing.soak.ConsumerSoakRules;
import io.filehost.camel.common.testing.soak.SoakedService;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsumerSoakTest implements ConsumerSoakRules {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Override
    public SoakedService service() {
        return new Soaked(sendspace, sendspace.emulator());
    }

    private record Soaked(CamelOnSendspace sendspace, SendspaceEmulator emulator) implements SoakedService {

        @Override
        public String scheme() {
            return "sendspace";
        }

        @Override
        public CamelContext newContext() {
            return sendspace.newContext();
        }

        @Override
        public void plant(String path, byte[] content) throws IOException {
            emulator.seeds().plant(emulator.account(CamelOnSendspace.USERNAME), path, content);
        }

        @Override
        public Set<String> names() {
            return emulator.accounts().exclusively(() -> emulator.account(CamelOnSendspace.USERNAME).tree().allFiles().stream()
                    .map(StoredFile::name).collect(Collectors.toSet()));
        }

        @Override
        public boolean provesContent() {
            return false;
        }

        @Override
        public void misbehave(double rate, long seed) {
            emulator.faults().everything(rate, seed);
        }

        @Override
        public void behave() {
            emulator.faults().clear();
        }
    }
}
