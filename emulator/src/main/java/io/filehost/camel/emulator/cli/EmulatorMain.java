package io.filehost.camel.emulator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;

/** Runs both emulators until one is stopped: by a signal, or at its control door. */
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
            serve(arguments);
            return STOPPED;
        } catch (WrongArgument | IOException e) {
            err.println("filehost-emulator: " + e.getMessage());
            return WRONG_INPUT;
        }
    }

    private void serve(Arguments arguments) throws IOException, InterruptedException {
        try (MediaFireEmulator mediafire = MediaFireEmulator.start(arguments.mediafire());
             SendspaceEmulator sendspace = SendspaceEmulator.start(arguments.sendspace(mediafire.tls()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(mediafire, sendspace), "filehost-emulator-stop"));
            out.println("mediafire " + mediafire.baseUrl());
            out.println("sendspace " + sendspace.baseUrl());
            out.flush();
            awaitFirst(mediafire.closed(), sendspace.closed());
        }
    }

    /** An order to stop one of them, at its control door, is meant for the program. */
    private static void awaitFirst(CompletionStage<Void> one, CompletionStage<Void> other) throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        one.thenRun(first::countDown);
        other.thenRun(first::countDown);
        first.await();
    }

    private static void stop(Emulator one, Emulator other) {
        one.close();
        other.close();
    }
}
