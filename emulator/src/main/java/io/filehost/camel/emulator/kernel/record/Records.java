package io.filehost.camel.emulator.kernel.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The records of one account after a number of lines: of each the last, without the removed ones. */
public final class Records {

    private final Map<RecordId, ObjectNode> records = new LinkedHashMap<>();
    private long revision;

    void apply(JsonNode line) {
        revision = line.path("revision").asLong();
        for (JsonNode entry : line.path("records")) {
            RecordId id = new RecordId(entry.path("kind").asText(), entry.path("id").asText());
            if (entry.path("value") instanceof ObjectNode value) {
                records.put(id, value);
            } else {
                records.remove(id);
            }
        }
    }

    /** The device revision after the last line. */
    public long revision() {
        return revision;
    }

    /** The record, or null. */
    public ObjectNode get(String kind, String id) {
        return records.get(new RecordId(kind, id));
    }

    /** Hands out all records of a kind. */
    public void each(String kind, BiConsumer<String, ObjectNode> reader) {
        records.forEach((id, value) -> {
            if (id.kind().equals(kind)) {
                reader.accept(id.id(), value);
            }
        });
    }

    void each(BiConsumer<RecordId, ObjectNode> reader) {
        records.forEach(reader);
    }

    /** One line that says the same as all that were read. */
    ObjectNode line() {
        PendingRecords all = new PendingRecords();
        records.forEach((id, value) -> all.changed(id, () -> value));
        return all.line(revision);
    }
}
