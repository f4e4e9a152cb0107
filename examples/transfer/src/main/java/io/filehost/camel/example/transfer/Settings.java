package io.filehost.camel.example.transfer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the program was asked to do.
 *
 * @param directory   the directory to transfer
 * @param data        where state, logs and the emulator's data are kept
 * @param service     the service to use; empty means an emulator started by the program
 * @param port        port of that emulator, 0 for any free one
 * @param faultRate   share of requests the emulator spoils, 0 to 1
 * @param seed        seed of the faults
 * @param keepRunning watch the directory after everything has arrived
 */
public record Settings(Path directory, Path data, Optional<Account> service, int port, double faultRate, long seed,
        boolean keepRunning) {

    // These mean something in the endpoint addresses that name the files in the data directory.
    private static final Pattern UNFIT = Pattern.compile("[%?&#{}$]");

    public Settings {
        if (UNFIT.matcher(data.toAbsolutePath().toString()).find()) {
            throw new UsageProblem("Choose another --data directory, its path must not hold any of % ? & # { } $: " + data);
        }
    }
}
