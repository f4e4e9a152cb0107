package io.filehost.camel.mediafire.client.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A member of an answer, read with patience: numbers may be texts, flags yes/no or 0/1, lists may be empty texts or
 * missing, and anything may be absent (protocol notes, section 2).
 */
public final class Node {

    /** Dates without a zone are told in the time of the service's home, daylight saving included. */
    private static final ZoneId SERVICE_ZONE = ZoneId.of("America/Chicago");
    private static final DateTimeFormatter SERVICE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Set<String> TRUE = Set.of("yes", "1", "true");

    private final JsonNode json;

    public Node(JsonNode json) {
        this.json = json;
    }

    /** A member that is an object; an empty one when it is missing or an empty text. */
    public Node child(String name) {
        return new Node(json.path(name));
    }

    /** True when the member is there and is not an empty text. */
    public boolean has(String name) {
        return json.path(name).isContainerNode() || !text(name).isEmpty();
    }

    /** A member as text; empty when it is missing, null or not a single value. */
    public String text(String name) {
        return json.path(name).asText("").trim();
    }

    /** The first of these members that is there, as text. */
    public String firstText(String name, String... others) {
        String text = text(name);
        for (int i = 0; i < others.length && text.isEmpty(); i++) {
            text = text(others[i]);
        }
        return text;
    }

    /**
     * A member as a number.
     *
     * @throws IllegalArgumentException when it is there and is no number
     */
    public long number(String name, long absent) {
        String text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The member " + name + " of the answer is not a number: " + text, e);
        }
    }

    /** A member as a number that the answer cannot do without. */
    public long requiredNumber(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("The answer lacks " + name);
        }
        return number(name, 0);
    }

    /** As {@link #number}, for small numbers. */
    public int small(String name, int absent) {
        return Math.toIntExact(number(name, absent));
    }

    /** A member as a flag; false when it is missing. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    public boolean flag(String name, boolean absent) {
        String text = text(name);
        return text.isEmpty() ? absent : TRUE.contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * The time of this name: its UTC form where the service sends one, else its own. Null when it is missing or
     * unreadable, such as the all-zero dates of databases: no answer is worth losing for a date.
     */
    public Instant time(String name) {
        try {
            if (has(name + "_utc")) {
                return Instant.parse(text(name + "_utc"));
            }
            return has(name) ? LocalDateTime.parse(text(name), SERVICE_TIME).atZone(SERVICE_ZONE).toInstant() : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** The members of a list; none when it is missing or an empty text, one when an object stands in its place. */
    public List<Node> list(String name) {
        JsonNode list = json.path(name);
        if (list.isArray()) {
            return StreamSupport.stream(list.spliterator(), false).map(Node::new).toList();
        }
        return list.isObject() ? List.of(new Node(list)) : List.of();
    }

    /** The values of a list, or those of a text with commas. */
    public List<String> texts(String name) {
        JsonNode list = json.path(name);
        if (list.isArray()) {
            return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
        }
        return has(name) ? List.of(text(name).split("\\s*,\\s*")) : List.of();
    }

    /** The members that are single values and not empty, in their order. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        json.properties().forEach(member -> {
            if (member.getValue().isValueNode() && has(member.getKey())) {
                values.put(member.getKey(), text(member.getKey()));
            }
        });
        return values;
    }

    /** The member as Jackson reads it. */
    public JsonNode json() {
        return json;
    }
}
