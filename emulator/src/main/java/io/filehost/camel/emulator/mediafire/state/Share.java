package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody's access to an item of an account.
 *
 * @param resource    key of the file or folder
 * @param contact     key of the contact among the owner's
 * @param permissions 1 read, 2 read and write, 4 manage
 * @param indirect    the contact follows a public item and was not invited
 * @param since       when it began
 */
public record Share(String resource, String contact, int permissions, boolean indirect, Instant since) {

    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int MANAGE = 4;

    String id() {
        return resource + "/" + contact;
    }

    public Right right() {
        if (permissions >= MANAGE) {
            return Right.MANAGE;
        }
        if (permissions >= WRITE) {
            return Right.WRITE;
        }
        return indirect ? Right.FOLLOWED : Right.READ;
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
