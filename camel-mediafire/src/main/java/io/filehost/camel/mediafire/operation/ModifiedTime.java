package io.filehost.camel.mediafire.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

import io.filehost.camel.mediafire.header.MediaFireConstants;

/** Reads the header with a modification time. */
final class ModifiedTime {

    private ModifiedTime() {
    }

    /**
     * The instant of milliseconds, a date or ISO text with an offset; null when there is none.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Instant of(Object value) {
        if (value == null || value instanceof Instant) {
            return (Instant) value;
        }
        if (value instanceof Date date) {
            return date.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        String text = value.toString().trim();
        if (text.matches("-?\\d{1,18}")) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "%s is milliseconds or ISO text such as 2026-01-31T12:00:00Z, not %s".formatted(
                            MediaFireConstants.MODIFIED_TIME, text),
                    e);
        }
    }
}
