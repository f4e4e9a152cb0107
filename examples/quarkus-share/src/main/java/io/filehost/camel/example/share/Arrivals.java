package io.filehost.camel.example.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The files that arrived, in the order they did. A file that arrives again, changed or delivered twice, takes the place
 * of its older self. With a directory each arrival is a line in a file there before it counts; a last line that a kill
 * cut off is no arrival, and will be delivered again.
 */
@Singleton
final class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final Map<String, SharedFile> byKey = new LinkedHashMap<>();
    private final Path lines;
    private final ObjectMapper json;

    Arrivals(@ConfigProperty(name = "share.data") Optional<Path> data, ObjectMapper json) throws IOException {
        this.json = json;
        this.lines = data.isPresent() ? Files.createDirectories(data.get()).resolve("arrivals.jsonl") : null;
        for (String line : earlier()) {
            keep(json.readValue(line, SharedFile.class));
        }
    }

    private List<String> earlier() throws IOException {
        if (lines == null || Files.notExists(lines)) {
            return List.of();
        }
        String text = Files.readString(lines);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(lines, whole);
        }
        return whole.lines().toList();
    }

    synchronized void add(SharedFile file) throws IOException {
        if (lines != null) {
            Files.writeString(lines, json.writeValueAsString(file) + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        keep(file);
        LOG.infof("arrived: %s, %d bytes, key %s", file.name(), file.size(), file.key());
    }

    private void keep(SharedFile file) {
        byKey.remove(file.key());
        byKey.put(file.key(), file);
    }

    synchronized Collection<SharedFile> all() {
        return new ArrayList<>(byKey.values());
    }
}
