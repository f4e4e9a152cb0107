package io.filehost.camel.mediafire.soak;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.common.testing.soak.ConsumerSoakRules;
import io.filehost.camel.common.testing.soak.SoakedService;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsumerSoakTest implements ConsumerSoakRules {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Override
    public SoakedService service() {
        return new Soaked(mediafire, mediafire.emulator());
    }

    private record Soaked(CamelOnEmulator mediafire, MediaFireEmulator emulator) implements SoakedService {

        @Override
        public String scheme() {
            return "mediafire";
        }

        @Override
        public CamelContext newContext() {
            return mediafire.newContext();
        }

        @Override
        public void plant(String path, byte[] content) throws IOException {
            emulator.seeds().plant(emulator.account(CamelOnEmulator.USERNAME), path, content);
        }

        @Override
        public Set<String> names() {
            FolderTree tree = emulator.account(CamelOnEmulator.USERNAME).tree();
            return emulator.accounts().exclusively(() -> tree.allFiles().stream()
                    .filter(file -> !tree.isWithin(file, tree.trash())).map(StoredFile::name).collect(Collectors.toSet()));
        }

        @Override
        public boolean provesContent() {
            return true;
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
