package io.filehost.camel.emulator.sendspace.calls;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/** Times as the service writes them: seconds, or words in US Eastern time (C2). */
final class ServiceTime {

    private static final DateTimeFormatter EASTERN
            = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(ZoneId.of("America/New_York"));

    private ServiceTime() {
    }

    static String write(Instant time, Rules rules) {
        return rules.has(Quirk.EASTERN_UPLOAD_TIME) ? EASTERN.format(time) : Long.toString(time.getEpochSecond());
    }
}
