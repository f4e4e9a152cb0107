package io.filehost.camel.emulator.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a handler answers: named values in order. Values are {@code String}, {@code Number}, {@code Map} (or another
 * {@code Reply}), {@code List} and {@link Items}; how they are written is the business of the wire.
 */
public final class Reply {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private Supplier<Answer> binary;

    private Reply() {
    }

    public static Reply ok() {
        return new Reply();
    }

    /** The answer is not an envelope but bytes. They are got ready when they are sent: nobody waits for them before. */
    public static Reply binary(Supplier<Answer> answer) {
        Reply reply = new Reply();
        reply.binary = answer;
        return reply;
    }

    public Reply put(String name, Object value) {
        values.put(name, value instanceof Reply nested ? nested.values() : value);
        return this;
    }

    public Reply putAll(Map<String, ?> more) {
        more.forEach(this::put);
        return this;
    }

    /** Puts the value when there is one and leaves the field out otherwise. */
    public Reply putIf(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    public Reply flag(String name, boolean value) {
        return put(name, value ? "yes" : "no");
    }

    /** A list; in XML an element {@code plural} with one child {@code singular} per member. */
    public Reply items(String plural, String singular, List<?> members) {
        return put(plural, new Items(singular, members));
    }

    public Reply asynchronous(boolean inBackground) {
        return flag("asynchronous", inBackground);
    }

    /** The device revision after a change; one of the two fields that are numbers in JSON. */
    public Reply revision(long revision) {
        return put("new_device_revision", revision);
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public Optional<Answer> binary() {
        return Optional.ofNullable(binary).map(Supplier::get);
    }
}
