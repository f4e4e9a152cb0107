package io.filehost.camel.sendspace.client.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Times as the service writes them: seconds since 1970 in its samples, US Eastern time in its prose (protocol notes,
 * C2). The hour that comes twice in autumn is taken for the first one.
 */
final class Times {

    private static final DateTimeFormatter EASTERN
            = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(ZoneId.of("America/New_York"));

    private Times() {
    }

    /** Null when there is no time to be read. */
    static Instant read(String text) {
        String trimmed = text.trim();
        if (trimmed.matches("\\d{1,12}")) {
            return Instant.ofEpochSecond(Long.parseLong(trimmed));
        }
        try {
            return LocalDateTime.parse(trimmed, EASTERN).atZone(EASTERN.getZone()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
