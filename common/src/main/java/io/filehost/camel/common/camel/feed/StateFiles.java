package io.filehost.camel.common.camel.feed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.filehost.camel.common.feed.FileRevisionRepository;

/** One repository for all consumers of a component that name the same state file. */
final class StateFiles {

    private final Map<Path, Shared> open = new HashMap<>();

    private static final class Shared {

        private final FileRevisionRepository repository;
        private int users;

        Shared(Path file) {
            this.repository = new FileRevisionRepository(file);
        }
    }

    /** The repository of a file, started; whoever takes it gives it back once. */
    synchronized FileRevisionRepository take(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Shared shared = open.computeIfAbsent(file, Shared::new);
        if (shared.users == 0) {
            shared.repository.start();
        }
        shared.users++;
        return shared.repository;
    }

    synchronized void giveBack(FileRevisionRepository repository) {
        Path file = repository.path().toAbsolutePath().normalize();
        Shared shared = open.get(file);
        shared.users--;
        if (shared.users == 0) {
            open.remove(file);
            repository.stop();
        }
    }
}
