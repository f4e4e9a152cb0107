package io.filehost.camel.example.transfer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import io.filehost.camel.example.transfer.Emulation;
import io.filehost.camel.example.transfer.Halt;
import io.filehost.camel.example.transfer.Hooks;
import io.filehost.camel.example.transfer.Outcome;
import io.filehost.camel.example.transfer.Settings;
import io.filehost.camel.example.transfer.Transfer;
import io.filehost.camel.example.transfer.UsageProblem;
import org.slf4j.LoggerFactory;

/** The program behind {@code ./demo}. */
public final class TransferCommand {

    private static final int ALL_VERIFIED = 0;
    private static final int FAILED = 1;
    private static final int WRONG_INPUT = 2;
    private static final int SOME_REFUSED = 3;

    private final PrintStream out;
    private final Screen screen;
    private final Halt halt;

    TransferCommand(PrintStream out, boolean terminal, Halt halt) {
        this.out = out;
        this.screen = new Screen(out, terminal);
        this.halt = halt;
    }

    public static void main(String[] words) {
        start(List.of(words), Hooks.NONE);
    }

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param words the command line
     * @param hooks may look into the run
     */
    public static void start(List<String> words, Hooks hooks) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Halt halt = new Halt();
        TransferCommand command = new TransferCommand(out, Boolean.getBoolean("demo.terminal"), halt);
        Signals signals = Signals.endWith(halt);
        int code = command.run(words, Path.of(System.getProperty("demo.home", ".")), hooks);
        signals.done();
        System.exit(code);
    }

    private int run(List<String> words, Path home, Hooks hooks) {
        if (Arguments.askForHelp(words)) {
            out.print(Arguments.HELP);
            return ALL_VERIFIED;
        }
        Path log = null;
        try {
            Settings settings = Arguments.read(words, System.getenv(), home, System.nanoTime());
            log = logTo(settings);
            Emulation emulation = settings.emulation();
            if (emulation.faultRate() > 0) {
                out.println("Faults: rate %s, seed %d".formatted(emulation.faultRate(), emulation.seed()));
            }
            Transfer transfer = new Transfer(settings, screen, halt, InstantSource.system());
            return tell(transfer.run(hooks), settings);
        } catch (UsageProblem e) {
            screen.clear();
            System.err.println("demo: " + Figures.name(e.getMessage()));
            return WRONG_INPUT;
        } catch (Exception e) {
            screen.clear();
            System.err.println("demo: " + Figures.name(String.valueOf(e)) + (log == null ? "" : " (details: " + log + ")"));
            LoggerFactory.getLogger(TransferCommand.class).error("The transfer failed", e);
            return FAILED;
        }
    }

    private int tell(Outcome outcome, Settings settings) {
        screen.clear();
        ResultTable.of(outcome).forEach(out::println);
        outcome.halted().ifPresent(error -> System.err.println("demo: stopped: " + Figures.name(error)));
        if (!outcome.finished()) {
            out.println("Not everything has arrived. The same command continues where this run ended (state in %s)."
                    .formatted(settings.data()));
            return FAILED;
        }
        if (!outcome.isComplete()) {
            return FAILED;
        }
        return outcome.isAnythingRefused() ? SOME_REFUSED : ALL_VERIFIED;
    }

    // The screen belongs to the person; Camel and the component write to a file. The logger reads this when first used.
    private Path logTo(Settings settings) throws IOException {
        Path log = settings.data().resolve("transfer.log");
        Files.createDirectories(settings.data());
        System.setProperty("org.slf4j.simpleLogger.logFile", log.toString());
        out.println("Log: " + log);
        return log;
    }
}
