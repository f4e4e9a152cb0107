package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The back door of the emulator: what a Java caller does by methods, over HTTP with JSON both ways. It asks for no
 * credentials, which is one more reason to listen at loopback only.
 */
public final class ControlDoor implements Door {

    public static final String PREFIX = "/_emulator/";

    private static final String JSON = "application/json";

    private final Failures failures;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, Action> actions = new LinkedHashMap<>();

    /** @param failures where bugs are noted that show at this door */
    public ControlDoor(Failures failures) {
        this.failures = failures;
    }

    /** Does something and says how it went, with values Jackson can write: maps, lists, texts, numbers. */
    @FunctionalInterface
    public interface Action {

        /** @throws IllegalArgumentException when the order makes no sense; its text goes to the caller */
        Object perform(ControlOrder order) throws IOException;
    }

    /**
     * @param verb GET to look, POST to do, DELETE to take away
     * @param name what comes behind {@code /_emulator/}
     */
    public ControlDoor on(String verb, String name, Action action) {
        actions.put(verb + " " + name, action);
        return this;
    }

    @Override
    public Answer open(Request request) throws IOException {
        String name = request.path().substring(Math.min(PREFIX.length(), request.path().length()));
        Action action = actions.get(request.verb() + " " + name);
        if (action == null) {
            return answer(404, Map.of("error", "no such order", "orders", actions.keySet()));
        }
        try {
            return answer(200, action.perform(new ControlOrder(FormText.parse(request.query()), body(request))));
        } catch (JsonProcessingException e) {
            return answer(400, Map.of("error", "the body is not JSON"));
        } catch (IllegalArgumentException e) {
            return answer(400, Map.of("error", String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            failures.add(e);
            return answer(500, Map.of("error", "the emulator has a bug: " + e));
        }
    }

    private JsonNode body(Request request) throws IOException {
        JsonNode body = mapper.readTree(request.body());
        if (body == null || body.isMissingNode()) {
            return mapper.createObjectNode();
        }
        if (!body.isObject()) {
            throw new IllegalArgumentException("the body is not a JSON object");
        }
        return body;
    }

    private Answer answer(int status, Object value) throws IOException {
        return Answer.bytes(status, JSON, mapper.writeValueAsBytes(value));
    }
}
