package io.filehost.camel.emulator.mediafire.calls;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.mediafire.links.LinkDesk;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ItemCallsTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "mediafire-api.yaml");
    private static final List<String> FAMILIES = List.of("file/", "folder/", "device/", "contact/", "notifications/",
            "download/");
    private static final List<String> OLD_NAMES = List.of("file/one_time_download", "file/configure_one_time_download");

    @Test
    void everyMethodOfItsFamiliesIsAnsweredAndNoOther() throws IOException {
        Set<String> documented = new TreeSet<>();
        JsonNode reference = new ObjectMapper(new YAMLFactory()).readTree(REFERENCE.toFile());
        for (JsonNode method : reference.path("methods")) {
            String name = method.path("name").asText();
            if (FAMILIES.stream().anyMatch(name::startsWith)) {
                documented.add(name);
            }
        }
        MethodTable table = new MethodTable();
        try (BlobStore blobs = BlobStore.temporary()) {
            new ItemCalls(
                    new Accounts(StateOptions::defaults), new LinkDesk(Clock.systemUTC(), Optional::empty), blobs)
                    .addTo(table);
        }

        assertThat(documented).hasSizeGreaterThan(40);
        documented.addAll(OLD_NAMES);
        assertThat(table.all().keySet()).containsExactlyInAnyOrderElementsOf(documented);
    }
}
