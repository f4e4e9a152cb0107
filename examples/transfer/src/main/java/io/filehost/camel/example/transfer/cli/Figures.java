package io.filehost.camel.example.transfer.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
final class Figures {

    private static final String[] UNITS = { "B", "KB", "MB", "GB", "TB" };
    private static final int STEP = 1000;

    private Figures() {
    }

    static String bytes(double bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, UNITS[unit]);
    }

    static String rate(long bytes, Duration time) {
        return bytes(bytes * 1000.0 / Math.max(1, time.toMillis())) + "/s";
    }

    static String time(Duration time) {
        if (time.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** File names come from elsewhere: what a terminal would obey is not shown. */
    static String name(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
