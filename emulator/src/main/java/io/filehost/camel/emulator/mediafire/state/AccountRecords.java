package io.filehost.camel.emulator.mediafire.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The records of one account after a number of lines: of each the last, without the removed ones. */
final class AccountRecords {

    private static final Set<String> OWN_KINDS = Set.of(Account.RECORD, ItemRecords.FILE, ItemRecords.FOLDER);

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
    long revision() {
        return revision;
    }

    ObjectNode get(String kind, String id) {
        return records.get(new RecordId(kind, id));
    }

    /** Hands out all records of a kind. */
    void each(String kind, BiConsumer<String, ObjectNode> reader) {
        records.forEach((id, value) -> {
            if (id.kind().equals(kind)) {
                reader.accept(id.id(), value);
            }
        });
    }

    /** Hands out all records but those of files and folders and of the account itself. */
    void eachInDrawers(BiConsumer<RecordId, ObjectNode> reader) {
        records.forEach((id, value) -> {
            if (!OWN_KINDS.contains(id.kind())) {
                reader.accept(id, value);
            }
        });
    }

    /** One line that says the same as all that were read. */
    ObjectNode line() {
        PendingRecords all = new PendingRecords();
        records.forEach((id, value) -> all.changed(id, () -> value));
        return all.line(revision);
    }
}
