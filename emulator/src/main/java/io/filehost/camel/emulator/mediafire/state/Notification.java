package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something an account is told.
 *
 * @param id       unique in the account
 * @param actor    key of the contact it comes from
 * @param message  for people
 * @param resource key of the file or folder it is about; empty when there is none
 * @param time     when it happened
 * @param read     the account was told
 */
public record Notification(String id, String actor, String message, String resource, Instant time, boolean read) {

    Notification seen() {
        return new Notification(id, actor, message, resource, time, true);
    }

    ObjectNode write() {
        return JsonNodeFactory.instance.objectNode().put("actor", actor).put("message", message)
                .put("resource", resource).put("time", time.toString()).put("read", read);
    }

    static Notification read(String id, ObjectNode record) {
        return new Notification(
                id, record.path("actor").asText(), record.path("message").asText(), record.path("resource").asText(),
                Instant.parse(record.path("time").asText()), record.path("read").asBoolean());
    }
}
