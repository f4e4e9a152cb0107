package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody's access to an item of an account.
 *
 * @param resource    key of the file or folder
 * @param contact     key of the contact among the owner's
 * @param permissions 1 read, 2 read and write
 * @param indirect    the contact follows a public item and was not invited
 * @param since       when it began
 */
public record Share(String resource, String contact, int permissions, boolean indirect, Instant since) {

    String id() {
        return resource + "/" + contact;
    }

    public Right right() {
        return permissions >= 2 ? Right.WRITE : Right.READ;
    }

    ObjectNode write() {
        return JsonNodeFactory.instance.objectNode().put("resource", resource).put("contact", contact)
                .put("permissions", permissions).put("indirect", indirect).put("since", since.toString());
    }

    static Share read(ObjectNode record) {
        return new Share(
                record.path("resource").asText(), record.path("contact").asText(), record.path("permissions").asInt(),
                record.path("indirect").asBoolean(), Instant.parse(record.path("since").asText()));
    }
}
