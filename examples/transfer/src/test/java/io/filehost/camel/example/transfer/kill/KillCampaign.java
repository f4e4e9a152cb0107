package io.filehost.camel.example.transfer.kill;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs the program again and again, kills it as planned, and lets the last run finish. */
public final class KillCampaign {

    private static final int SIGKILL = 137;
    private static final int HOURS = 2;

    private final Path directory;
    private final Path data;
    private final List<String> options;
    private final Consumer<String> report;

    /**
     * @param options further words of the command line
     * @param report  told what happens, a line at a time
     */
    public KillCampaign(Path directory, Path data, List<String> options, Consumer<String> report) {
        this.directory = directory;
        this.data = data;
        this.options = options;
        this.report = report;
    }

    /**
     * Runs it all.
     *
     * @return how many of the kills struck; a run that ended before its kill is one less
     */
    public int run(List<Kill> kills) throws IOException, InterruptedException {
        int struck = 0;
        for (Kill kill : kills) {
            int code = run(kill);
            report.accept("%s: exit code %d".formatted(kill, code));
            struck += code == SIGKILL ? 1 : 0;
            if (kill.moment() == Moment.STORE_WRITE && code == SIGKILL) {
                tearLastRecord();
            }
        }
        return struck;
    }

    /** Runs it undisturbed; the exit code. */
    public int finish() throws IOException, InterruptedException {
        return start(List.of()).waitFor();
    }

    private int run(Kill kill) throws IOException, InterruptedException {
        Process program = start(List.of("-Dkill.moment=" + kill.moment(), "-Dkill.occurrence=" + kill.occurrence(),
                "-Dkill.state=" + stateFile()));
        if (kill.moment() == Moment.RANDOM && !program.waitFor(kill.millis(), TimeUnit.MILLISECONDS)) {
            program.destroyForcibly();
        }
        if (!program.waitFor(HOURS, TimeUnit.HOURS)) {
            program.destroyForcibly();
            throw new IllegalStateException("The program hangs, see " + output());
        }
        return program.exitValue();
    }

    private Process start(List<String> properties) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MortalTransfer.class.getName()));
        command.addAll(List.of(directory.toString(), "--data", data.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output()));
        builder.environment().keySet().removeIf(
                name -> name.startsWith("MEDIAFIRE_") || name.startsWith("SENDSPACE_"));
        // Names of files are text; a plain C locale has no letters for most of them.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** What all runs printed. */
    public File output() {
        return data.resolveSibling(data.getFileName() + ".out").toFile();
    }

    private Path stateFile() {
        return data.resolve("inbox.state");
    }

    private void tearLastRecord() throws IOException {
        byte[] whole = Files.readAllBytes(stateFile());
        int start = whole.length - 1;
        while (start > 0 && whole[start - 1] != '\n') {
            start--;
        }
        if (start == 0) {
            return;
        }
        int torn = start + (whole.length - start) / 2;
        try (FileChannel file = FileChannel.open(stateFile(), StandardOpenOption.WRITE)) {
            file.truncate(torn);
        }
        report.accept("state file torn from %d to %d bytes".formatted(whole.length, torn));
    }

    /** Deliveries that started again after they had completed. */
    public List<String> repeatedDeliveries() throws IOException {
        Set<String> completed = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("deliveries.log"), StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t");
            String delivery = fields[1] + ":" + fields[2];
            if (fields[0].equals("completed")) {
                completed.add(delivery);
            } else if (completed.contains(delivery)) {
                repeated.add(delivery);
            }
        }
        return repeated;
    }
}
