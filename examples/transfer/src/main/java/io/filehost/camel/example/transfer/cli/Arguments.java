package io.filehost.camel.example.transfer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.example.transfer.Emulation;
import io.filehost.camel.example.transfer.Services;
import io.filehost.camel.example.transfer.Settings;
import io.filehost.camel.example.transfer.UsageProblem;

/** Reads the command line. */
final class Arguments {

    static final String HELP = """
            usage: ./demo [DIRECTORY] [options]

            Uploads DIRECTORY (default: docs) to /Inbox of a MediaFire account, reads every file back as the change feed
            reports it, compares its SHA-256 with the local one, moves it to /Archive and makes a link. What reaches
            /Archive is sent on to /Archive of a sendspace account, read back and compared there too, and its link mailed.
            Uses emulators inside the program, unless MEDIAFIRE_USERNAME, MEDIAFIRE_PASSWORD, MEDIAFIRE_APPLICATION_ID,
            MEDIAFIRE_API_KEY and SENDSPACE_USERNAME, SENDSPACE_PASSWORD, SENDSPACE_API_KEY, SENDSPACE_RECIPIENT are set
            (and MEDIAFIRE_BASE_URL, SENDSPACE_BASE_URL, for other addresses than the public ones).

              --only mediafire         the first half alone: nothing goes to sendspace, nothing is mailed
              --keep-running           watch the directory after everything has arrived, until Ctrl-C
              --fault-rate RATE        the emulators spoil this share of the requests, for example 0.05
              --seed NUMBER            seed of these faults (default: chosen and printed)
              --data DIR               where state, logs and the emulators' files are kept
                                       (default: a folder for each DIRECTORY under examples/transfer/target/demo)
              --port NUMBER            port of MediaFire's emulator (default: any free one)
              --sendspace-port NUMBER  port of sendspace's emulator (default: any free one)
              --help                   this text

            Exit codes: 0 all files verified; 3 all except names or sizes a service refuses; 2 wrong input; 1 anything else.
            Stop with Ctrl-C and start again at will: what has arrived is not sent again.
            """;

    private static final int LARGEST_PORT = 65535;

    private final Deque<String> words;
    private Path directory;
    private Path data;
    private boolean sendOn = true;
    private int port;
    private int sendspacePort;
    private double faultRate;
    private long seed;
    private boolean keepRunning;

    private Arguments(List<String> words, long seed) {
        this.words = new ArrayDeque<>(words);
        this.seed = seed;
    }

    static boolean askForHelp(List<String> words) {
        return words.contains("--help") || words.contains("-h");
    }

    /**
     * @param  words        the command line
     * @param  environment  the environment variables
     * @param  home         the folder that holds the default directory and the default data
     * @param  seed         seed of the faults when none is given
     * @throws UsageProblem when something is wrong with it
     */
    static Settings read(List<String> words, Map<String, String> environment, Path home, long seed) {
        Arguments arguments = new Arguments(words, seed);
        arguments.parse();
        return arguments.settings(environment, home);
    }

    private void parse() {
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--only" -> only(value(word));
                case "--keep-running" -> keepRunning = true;
                case "--fault-rate" -> faultRate = share(value(word));
                case "--seed" -> seed = number(word, value(word), Long.MIN_VALUE, Long.MAX_VALUE);
                case "--data" -> data = Path.of(value(word));
                case "--port" -> port = port(word);
                case "--sendspace-port" -> sendspacePort = port(word);
                default -> directory(word);
            }
        }
    }

    private void only(String service) {
        if (!service.equals("mediafire")) {
            throw new UsageProblem("--only knows mediafire, nothing else: " + service);
        }
        sendOn = false;
    }

    private void directory(String word) {
        if (word.startsWith("--")) {
            throw new UsageProblem("Unknown option " + word + " (see --help)");
        }
        if (directory != null) {
            throw new UsageProblem("One directory, please: " + directory + " or " + word + "?");
        }
        directory = Path.of(word);
    }

    private String value(String option) {
        if (words.isEmpty()) {
            throw new UsageProblem(option + " needs a value (see --help)");
        }
        return words.pop();
    }

    private int port(String option) {
        return (int) number(option, value(option), 0, LARGEST_PORT);
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
            throw new UsageProblem(option + " is out of range: " + text);
        } catch (NumberFormatException e) {
            throw new UsageProblem(option + " is not a number: " + text, e);
        }
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share < 1) {
                return share;
            }
            throw new UsageProblem("--fault-rate is from 0 to below 1: " + text);
        } catch (NumberFormatException e) {
            throw new UsageProblem("--fault-rate is not a number: " + text, e);
        }
    }

    private Settings settings(Map<String, String> environment, Path home) {
        Path source = directory == null ? home.resolve("docs") : directory;
        if (!Files.isDirectory(source)) {
            throw new UsageProblem((Files.exists(source) ? "Not a directory: " : "No such directory: ") + source);
        }
        if (!Files.isReadable(source)) {
            throw new UsageProblem("Not readable: " + source);
        }
        Optional<Services> services = Services.fromEnvironment(environment, sendOn);
        if (services.isPresent() && (faultRate > 0 || port > 0 || sendspacePort > 0)) {
            throw new UsageProblem(
                    "--fault-rate, --port and --sendspace-port concern the emulators, and MEDIAFIRE_USERNAME names a real account");
        }
        Path place = data == null ? DefaultData.of(home, source, services) : data;
        Emulation emulation = new Emulation(port, sendspacePort, faultRate, seed);
        return new Settings(source, place, services, emulation, sendOn, keepRunning);
    }
}
