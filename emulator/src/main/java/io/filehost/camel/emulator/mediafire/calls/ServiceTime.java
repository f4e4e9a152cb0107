package io.filehost.camel.emulator.mediafire.calls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Points in time as the service writes and reads them: US Central time with daylight saving, and UTC beside it. */
final class ServiceTime {

    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private ServiceTime() {
    }

    /** {@code 2021-09-28 01:10:15} for 06:10:15 UTC. */
    static String central(Instant time) {
        return LOCAL.format(time.atZone(CENTRAL));
    }

    /** {@code 2021-09-28T06:10:15Z}. */
    static String utc(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Reads a time a client sent: the service's own form, a date, ISO 8601 with an offset, or seconds since 1970. The
     * real service takes every form PHP reads.
     */
    static Instant parse(String text) {
        try {
            if (text.matches("@?\\d{1,12}")) {
                return Instant.ofEpochSecond(Long.parseLong(text.replace("@", "")));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text).atStartOfDay(CENTRAL).toInstant();
            }
            return text.indexOf('T') > 0
                    ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text, LOCAL).atZone(CENTRAL).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.of(ErrorCode.INVALID_DATE, text);
        }
    }
}
