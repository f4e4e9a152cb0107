package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.call.ApiCaller;

/** Answers calls with prepared texts of the service, or errors, in turn; the last of a method is given again. */
final class AnsweringCaller implements ApiCaller {

    private final Map<String, Queue<Object>> answers = new HashMap<>();
    private final List<Made> made = new ArrayList<>();
    private final AnswerMapper mapper = new AnswerMapper();

    /** A call as it was made; {@code bytes} is null where none were sent. */
    record Made(String method, Map<String, String> params, Map<String, String> headers, byte[] bytes) {
    }

    /** Adds answers of a method: JSON of the response, with single quotes, or a RuntimeException. */
    AnsweringCaller on(ApiMethod<?> method, Object... several) {
        answers.computeIfAbsent(method.name(), name -> new ArrayDeque<>()).addAll(List.of(several));
        return this;
    }

    @Override
    public <T> T call(ApiMethod<T> method, Params params) {
        return answer(method, new Made(method.name(), params.asMap(), Map.of(), null));
    }

    @Override
    public String text(ApiMethod<?> method, Params params) {
        throw new UnsupportedOperationException("No upload asks for texts");
    }

    @Override
    public InputStream open(ApiMethod<?> method, Params params) {
        throw new UnsupportedOperationException("No upload asks for bytes");
    }

    @Override
    public <T> T send(
            ApiMethod<T> method, Params query, Map<String, String> headers, UploadSource source, long from, long count,
            boolean repeatable) {
        try (InputStream in = source.open(from, count)) {
            return answer(method, new Made(method.name(), query.asMap(), Map.copyOf(headers), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized <T> T answer(ApiMethod<T> method, Made call) {
        made.add(call);
        Queue<Object> queue = answers.get(method.name());
        if (queue == null) {
            throw new AssertionError("No answer prepared for " + method.name());
        }
        Object next = queue.size() > 1 ? queue.remove() : queue.peek();
        if (next instanceof RuntimeException failure) {
            throw failure;
        }
        try {
            return mapper.read(new ObjectMapper().readTree(next.toString().replace('\'', '"')), method.answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the methods called, in order. */
    synchronized List<String> methods() {
        return made.stream().map(Made::method).toList();
    }

    /** The calls of one method, in order. */
    synchronized List<Made> calls(ApiMethod<?> method) {
        return made.stream().filter(call -> call.method().equals(method.name())).toList();
    }
}
