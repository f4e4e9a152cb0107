package io.filehost.camel.example.transfer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the program was asked to do.
 *
 * @param directory   the directory to transfer
 * @param data        where state, logs and the emulators' data are kept
 * @param services    the services to use; empty means emulators started by the program
 * @param emulation   how these emulators behave
 * @param sendOn      whether the archived files are sent on to sendspace
 * @param keepRunning watch the directory after everything has arrived
 */
public record Settings(Path directory, Path data, Optional<Services> services, Emulation emulation, boolean sendOn,
        boolean keepRunning) {

    // These mean something in the endpoint addresses that name the files in the data directory.
    private static final Pattern UNFIT = Pattern.compile("[%?&#{}$]");

    public Settings {
        if (UNFIT.matcher(data.toAbsolutePath().toString()).find()) {
            throw new UsageProblem("Choose another --data directory, its path must not hold any of % ? & # { } $: " + data);
        }
    }
}
