package io.filehost.camel.emulator.kernel.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Records of one kind of one account, by their id. What is put here is written with the other changes of the call, and
 * is back after a restart.
 */
public final class Drawer {

    private final String kind;
    private final RecordBook book;
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();

    Drawer(String kind, RecordBook book) {
        this.kind = kind;
        this.book = book;
    }

    /** The record, to be read only: a change goes through {@link #put}. */
    public Optional<ObjectNode> get(String id) {
        return Optional.ofNullable(records.get(id));
    }

    public void put(String id, ObjectNode value) {
        records.put(id, value);
        book.changed(new RecordId(kind, id), () -> value);
    }

    public void remove(String id) {
        if (records.remove(id) != null) {
            book.removed(new RecordId(kind, id));
        }
    }

    /** All records by id, the oldest first. */
    public Map<String, ObjectNode> all() {
        return Collections.unmodifiableMap(records);
    }

    void load(String id, ObjectNode value) {
        records.put(id, value);
    }
}
