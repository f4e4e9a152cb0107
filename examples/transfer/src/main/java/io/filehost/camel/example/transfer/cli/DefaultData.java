package io.filehost.camel.example.transfer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

import io.filehost.camel.example.transfer.Services;
import io.filehost.camel.example.transfer.UsageProblem;

/**
 * The data directory of a transfer that names none: one for each pair of directory and MediaFire account. What went
 * without sendspace goes on with it.
 */
final class DefaultData {

    private DefaultData() {
    }

    static Path of(Path home, Path source, Optional<Services> services) {
        try {
            Path real = source.toRealPath();
            CRC32 sum = new CRC32();
            sum.update((real + "\n" + services.map(used -> used.mediaFire().toString()).orElse(""))
                    .getBytes(StandardCharsets.UTF_8));
            Path last = real.getFileName();
            String name = last == null ? "root" : last.toString().replaceAll("[^A-Za-z0-9._-]", "_");
            return home.resolve("examples/transfer/target/demo").resolve("%s-%08x".formatted(name, sum.getValue()));
        } catch (IOException e) {
            throw new UsageProblem("Not readable: " + source, e);
        }
    }
}
