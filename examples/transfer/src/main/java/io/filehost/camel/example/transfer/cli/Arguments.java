package io.filehost.camel.example.transfer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.example.transfer.Account;
import io.filehost.camel.example.transfer.Settings;
import io.filehost.camel.example.transfer.UsageProblem;

/** Reads the command line. */
final class Arguments {

    static final String HELP = """
            usage: ./demo [DIRECTORY] [options]

            Uploads DIRECTORY (default: docs) to /Inbox of a MediaFire account, reads every file back as the change feed
            reports it, compares its SHA-256 with the local one, moves it to /Archive and makes a link.
            Uses an emulator inside the program, unless MEDIAFIRE_USERNAME, MEDIAFIRE_PASSWORD, MEDIAFIRE_APPLICATION_ID and
            MEDIAFIRE_API_KEY are set (and MEDIAFIRE_BASE_URL, for another address than the public one).

              --keep-running       watch the directory after everything has arrived, until Ctrl-C
              --fault-rate RATE    the emulator spoils this share of the requests, for example 0.05
              --seed NUMBER        seed of these faults (default: chosen and printed)
              --data DIR           where state, logs and the emulator's files are kept
                                   (default: a folder for each DIRECTORY under examples/transfer/target/demo)
              --port NUMBER        port of the emulator (default: any free one)
              --help               this text

            Exit codes: 0 all files verified; 3 all except names or sizes the service refuses; 2 wrong input; 1 anything else.
            Stop with Ctrl-C and start again at will: what has arrived is not sent again.
            """;

    private final Deque<String> words;
    private Path directory;
    private Path data;
    private int port;
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
                case "--keep-running" -> keepRunning = true;
                case "--fault-rate" -> faultRate = share(value(word));
                case "--seed" -> seed = number(word, value(word), Long.MIN_VALUE, Long.MAX_VALUE);
                case "--data" -> data = Path.of(value(word));
                case "--port" -> port = (int) number(word, value(word), 0, 65535);
                default -> directory(word);
            }
        }
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
        Optional<Account> service = Account.fromEnvironment(environment);
        if (service.isPresent() && (faultRate > 0 || port > 0)) {
            throw new UsageProblem("--fault-rate and --port concern the emulator, and MEDIAFIRE_USERNAME names a real account");
        }
        Path place = data == null ? DefaultData.of(home, source, service) : data;
        return new Settings(source, place, service, port, faultRate, seed, keepRunning);
    }
}
