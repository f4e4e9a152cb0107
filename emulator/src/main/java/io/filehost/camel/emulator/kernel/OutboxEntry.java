package io.filehost.camel.emulator.kernel;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something the service sends of its own accord.
 *
 * @param time    by the emulator's clock
 * @param kind    {@code mail} or {@code call}
 * @param to      mail address, or address that is called
 * @param text    what it is about, for people
 * @param outcome {@code kept} for a mail, which goes no further; for a call its HTTP status or why there is none
 */
public record OutboxEntry(Instant time, String kind, String to, String text, String outcome) {

    static OutboxEntry read(ObjectNode record) {
        return new OutboxEntry(
                Instant.parse(record.path("time").asText()), record.path("kind").asText(), record.path("to").asText(),
                record.path("text").asText(), record.path("outcome").asText());
    }

    ObjectNode written() {
        return JsonNodeFactory.instance.objectNode().put("time", time.toString()).put("kind", kind).put("to", to)
                .put("text", text).put("outcome", outcome);
    }
}
