package io.filehost.camel.example.transfer.cli;

import java.io.PrintStream;
import java.time.Duration;

import io.filehost.camel.example.transfer.Progress;
import io.filehost.camel.example.transfer.Reporter;

/** Shows what happens: on a terminal in one line that is rewritten, elsewhere in a line every few seconds. */
final class Screen implements Reporter {

    private static final Duration LINE_EVERY = Duration.ofSeconds(2);
    private static final int NAME_WIDTH = 36;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private Duration nextLine = Duration.ZERO;
    private String shown = "";

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void note(String line) {
        clear();
        out.println(Figures.name(line));
        out.flush();
    }

    @Override
    public synchronized void progress(Progress progress) {
        String text = text(progress);
        if (terminal) {
            out.print(CLEAR_LINE + text);
            out.flush();
            shown = text;
        } else if (progress.elapsed().compareTo(nextLine) >= 0 && !text.equals(shown)) {
            out.println(text);
            out.flush();
            shown = text;
            nextLine = progress.elapsed().plus(LINE_EVERY);
        }
    }

    /** Makes room for lines that stay. */
    synchronized void clear() {
        if (terminal && !shown.isEmpty()) {
            out.print(CLEAR_LINE);
            shown = "";
        }
    }

    private static String text(Progress progress) {
        String name = Figures.name(progress.current());
        String current = name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "…";
        String sentOn = progress.sentOn().isPresent() ? " %d sent on,".formatted(progress.sentOn().getAsInt()) : "";
        return "%d of %d files arrived,%s %d sent, %s, %s  %s".formatted(progress.arrived(), progress.files(), sentOn,
                progress.sent(), Figures.bytes(progress.bytes()), Figures.rate(progress.bytes(), progress.elapsed()), current)
                .stripTrailing();
    }
}
