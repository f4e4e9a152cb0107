package io.filehost.camel.common.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A successful answer without a record of its own: the members of the answer as they came, in their order. */
public record Answer(Map<String, Object> members) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answer(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The members, unmodifiable. */
    @JsonValue
    @Override
    public Map<String, Object> members() {
        return members;
    }

    /** A member as text; empty when absent, null or an empty text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    /** A member as a number, whether the service sent digits or a number; empty when absent or not a number. */
    public OptionalLong number(String name) {
        return text(name).filter(text -> text.matches("[+-]?\\d{1,18}")).map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }
}
