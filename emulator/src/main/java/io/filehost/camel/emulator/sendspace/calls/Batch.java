package io.filehost.camel.emulator.sendspace.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;

/**
 * What became of the items of a list. A refused item does not hold up the others; what the reply says then is the
 * choice between 1.0 and 1.2 (C5).
 *
 * @param <T> what the work makes of an item
 */
final class Batch<T> {

    private final Map<String, T> done = new LinkedHashMap<>();
    private final Map<Integer, List<String>> failed = new TreeMap<>();
    private Optional<Refusal> first = Optional.empty();

    private Batch() {
    }

    /** Does the work for each item, in their order; one that is named twice is done once. */
    static <T> Batch<T> of(List<String> ids, Function<String, T> work) {
        Batch<T> batch = new Batch<>();
        ids.stream().distinct().forEach(id -> batch.take(id, work));
        return batch;
    }

    private void take(String id, Function<String, T> work) {
        try {
            done.put(id, work.apply(id));
        } catch (Refusal refusal) {
            failed.computeIfAbsent(refusal.code(), code -> new ArrayList<>()).add(id);
            first = first.or(() -> Optional.of(refusal));
        }
    }

    /** As in 1.0: what came of all items, or the first refusal when there was one. */
    List<T> results() {
        first.ifPresent(refusal -> {
            throw refusal;
        });
        return List.copyOf(done.values());
    }

    /**
     * As in 1.2: what succeeded beside what failed. When nothing succeeded, the first refusal alone, without an item.
     *
     * @param element name of an item's element
     * @param fields  what the element says
     */
    Reply mixed(String element, Function<T, Map<String, Object>> fields) {
        if (done.isEmpty()) {
            throw Refusal.of(first.orElseThrow().code());
        }
        return Reply.ok().put("id", String.join(",", done.keySet()))
                .put(element, done.values().stream().map(fields).toList())
                .put("error", failed.entrySet().stream().map(Batch::error).toList());
    }

    /** As {@link #mixed(String, Function)}, with elements that have an id and nothing else. */
    Reply mixed(String element) {
        return Batch.of(List.copyOf(done.keySet()), id -> id).withFailuresOf(this).mixed(element, id -> Map.of("id", id));
    }

    private Batch<T> withFailuresOf(Batch<?> other) {
        failed.putAll(other.failed);
        first = other.first;
        return this;
    }

    private static Map<String, Object> error(Map.Entry<Integer, List<String>> failure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", failure.getKey());
        fields.put("id", String.join(",", failure.getValue()));
        return fields;
    }
}
