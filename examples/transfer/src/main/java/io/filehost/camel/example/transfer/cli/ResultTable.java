package io.filehost.camel.example.transfer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.filehost.camel.example.transfer.Outcome;
import io.filehost.camel.mediafire.client.upload.UploadKind;

/** The last thing the program says. */
final class ResultTable {

    private static final int LISTED = 20;

    private final Outcome outcome;
    private final List<String> lines = new ArrayList<>();

    private ResultTable(Outcome outcome) {
        this.outcome = outcome;
    }

    static List<String> of(Outcome outcome) {
        ResultTable table = new ResultTable(outcome);
        table.counters();
        outcome.forwarded().ifPresent(table::forwarded);
        table.row("time", "%s, %s".formatted(Figures.time(outcome.time()), Figures.rate(table.bytes(), outcome.time())));
        table.list("Refused", outcome.refused());
        table.list("Failed", outcome.failed());
        outcome.forwarded().ifPresent(table::forwardedLists);
        table.list("Links", outcome.links());
        return table.lines;
    }

    private void counters() {
        if (isNothingSent() && outcome.arrived() > 0) {
            lines.add("Nothing to send: %d files are unchanged since an earlier run, no upload call was made."
                    .formatted(outcome.unchanged()));
        }
        row("files", "%d, %s".formatted(outcome.files(), Figures.bytes(outcome.bytes())));
        row("unchanged", "%d from earlier runs".formatted(outcome.unchanged()));
        row("sent", "%d uploads, %s over the wire".formatted(outcome.uploads(), Figures.bytes(outcome.bytesSent())));
        row("kinds", "none %d, instant %d, simple %d, resumable %d".formatted(kind(UploadKind.NONE), kind(UploadKind.INSTANT),
                kind(UploadKind.SIMPLE), kind(UploadKind.RESUMABLE)));
        row("verified",
                "%d in this run, %d of %d altogether".formatted(outcome.verified(), outcome.arrived(), outcome.files()));
        row("refused", Integer.toString(outcome.refused().size()));
        row("repeated", "%d uploads (the twin went to the trash), %d deliveries".formatted(outcome.repeated(),
                outcome.redelivered()));
        if (outcome.foreign() > 0) {
            row("left alone", "%d files in the inbox that are not from here".formatted(outcome.foreign()));
        }
    }

    private boolean isNothingSent() {
        return outcome.uploads() == 0 && outcome.forwarded().filter(onward -> onward.sent() > 0).isEmpty();
    }

    private long bytes() {
        return outcome.bytesSent() + outcome.forwarded().map(Outcome.Forwarded::bytesSent).orElse(0L);
    }

    private void forwarded(Outcome.Forwarded onward) {
        lines.add("On to sendspace:");
        row("unchanged", "%d from earlier runs".formatted(onward.unchanged()));
        row("sent", "%d uploads, %s over the wire".formatted(onward.sent(), Figures.bytes(onward.bytesSent())));
        row("found", "%d uploads of attempts whose end nobody recorded, not made again".formatted(onward.found()));
        row("verified", "%d in this run, %d of %d altogether".formatted(onward.verified(), onward.done(), outcome.arrived()));
        row("mailed", "%d links in this run; perhaps twice, over all runs: %d".formatted(onward.mailed(),
                onward.mailedAgain()));
        row("refused", Integer.toString(onward.refused().size()));
        if (onward.foreign() > 0) {
            row("left alone", "%d files in the archive that are not from here".formatted(onward.foreign()));
        }
    }

    private void forwardedLists(Outcome.Forwarded onward) {
        list("Refused by sendspace", onward.refused());
        list("Failed on the way to sendspace", onward.failed());
    }

    private int kind(UploadKind kind) {
        return outcome.kinds().getOrDefault(kind, 0);
    }

    private void row(String name, String value) {
        lines.add("  %-11s %s".formatted(name, value));
    }

    private void list(String title, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title + ":");
            entries.entrySet().stream().limit(LISTED)
                    .forEach(entry -> lines.add("  " + Figures.name(entry.getKey()) + ": " + Figures.name(entry.getValue())));
        }
        if (entries.size() > LISTED) {
            lines.add("  and %d more".formatted(entries.size() - LISTED));
        }
    }
}
