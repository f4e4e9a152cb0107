package io.filehost.camel.common.testing.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The temporary files of the components in this process that were not there before. */
public final class NewTemporaryFiles {

    private static final String NAME = "filehost-" + ProcessHandle.current().pid() + "-\\d+\\.tmp";

    private final Set<Path> others;

    /** Those that are there now are those of earlier tests. */
    public NewTemporaryFiles() throws IOException {
        this.others = present();
    }

    /** What has come since, and is still there. */
    public Set<Path> left() throws IOException {
        Set<Path> files = present();
        files.removeAll(others);
        return files;
    }

    private static Set<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches(NAME)).collect(Collectors.toSet());
        }
    }
}
