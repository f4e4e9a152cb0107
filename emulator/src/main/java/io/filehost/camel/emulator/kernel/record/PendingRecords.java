package io.filehost.camel.emulator.kernel.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one call changed and is not yet written. A record changed twice is written once, as it is in the end. */
final class PendingRecords {

    private final Map<RecordId, Supplier<ObjectNode>> pending = new LinkedHashMap<>();

    /** The record is to be written as it will be when the call ends. */
    void changed(RecordId id, Supplier<ObjectNode> value) {
        pending.remove(id);
        pending.put(id, value);
    }

    void removed(RecordId id) {
        pending.put(id, () -> null);
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    void clear() {
        pending.clear();
    }

    /** The line that holds all of it, with the device revision after the call. */
    ObjectNode line(long revision) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("revision", revision);
        ArrayNode records = line.putArray("records");
        pending.forEach((id, value) -> {
            ObjectNode entry = records.addObject().put("kind", id.kind()).put("id", id.id());
            ObjectNode now = value.get();
            if (now != null) {
                entry.set("value", now);
            }
        });
        return line;
    }
}
