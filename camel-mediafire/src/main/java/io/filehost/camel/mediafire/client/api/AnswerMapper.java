package io.filehost.camel.mediafire.client.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.api.Answer;

/**
 * Turns the {@code response} object of a successful answer into the type its method declares. Whether the answer was a
 * success is not its business.
 */
public final class AnswerMapper {

    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {
    };

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Class<?>, Function<JsonNode, ?>> readers = new LinkedHashMap<>();

    public AnswerMapper() {
        readers.put(Answer.class, this::members);
    }

    /**
     * Reads an answer.
     *
     * @param  response                 the object below {@code response}
     * @throws IllegalArgumentException when the answer lacks what the type cannot do without
     */
    public <T> T read(JsonNode response, Class<T> type) {
        Function<JsonNode, ?> reader = readers.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No reader for answers of type " + type.getName());
        }
        return type.cast(reader.apply(response));
    }

    private Answer members(JsonNode response) {
        try {
            return new Answer(json.treeToValue(response, MEMBERS));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The answer is not an object", e);
        }
    }
}
