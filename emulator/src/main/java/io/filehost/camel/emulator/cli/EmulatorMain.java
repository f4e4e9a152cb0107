package io.filehost.camel.emulator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;

/** Runs the emulator until it is stopped: by a signal, or at its control door. */
public final class EmulatorMain {

    private static final int STOPPED = 0;
    private static final int WRONG_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;

    EmulatorMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) throws InterruptedException {
        System.exit(new EmulatorMain(System.out, System.err).run(List.of(words)));
    }

    /** @return the exit code: 0 when it was stopped or asked for help, 2 for a wrong command line, port or directory */
    int run(List<String> words) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(words);
            if (arguments.help()) {
                out.print(Arguments.HELP);
                return STOPPED;
            }
            serve(arguments.options());
            return STOPPED;
        } catch (WrongArgument | IOException e) {
            err.println("filehost-emulator: " + e.getMessage());
            return WRONG_INPUT;
        }
    }

    private void serve(EmulatorOptions options) throws IOException, InterruptedException {
        MediaFireEmulator emulator = MediaFireEmulator.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "filehost-emulator-stop"));
        out.println("mediafire " + emulator.baseUrl());
        out.flush();
        emulator.awaitClose();
    }
}
