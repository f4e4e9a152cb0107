package io.filehost.camel.mediafire.client.call;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.http.Redactor;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;

/** Makes exceptions of answers that say no. Names what was asked for by keys and paths, never by anything secret. */
final class Refusals {

    private static final List<String> SUBJECTS = List.of(
            "quick_key", "file_path", "folder_key", "folder_path", "path", "filename", "foldername", "contact_key", "key");
    private static final int MOST_NAMED = 3;
    private static final int LONGEST = 60;
    private static final Set<String> SECRETS = MediaFireCatalog.methods().stream().flatMap(method -> method.params().stream())
            .filter(ApiParam::secret).map(ApiParam::name).collect(Collectors.toUnmodifiableSet());
    /** Shorter ones, such as the month of a card, would take words apart. */
    private static final int SHORTEST_SECRET = 4;

    private final ErrorTable table;
    private final AnswerMapper mapper;

    Refusals(ErrorTable table, AnswerMapper mapper) {
        this.table = table;
        this.mapper = mapper;
    }

    RefusedCallException of(String method, Map<String, String> params, Envelope envelope) {
        return of(method, params, envelope, table.of(envelope.code()));
    }

    RefusedCallException of(String method, Map<String, String> params, Envelope envelope, ErrorCode code) {
        Answer answer = mapper.read(envelope.response(), Answer.class);
        return new RefusedCallException(method, code, words(params, envelope), envelope, answer, subject(params));
    }

    /** What the service wrote may repeat what it was asked with. */
    private static String words(Map<String, String> params, Envelope envelope) {
        String words = Redactor.withoutAddresses(envelope.message());
        for (Map.Entry<String, String> param : params.entrySet()) {
            boolean hide = SECRETS.contains(param.getKey()) && param.getValue().length() >= SHORTEST_SECRET;
            words = hide ? words.replace(param.getValue(), "***") : words;
        }
        return words;
    }

    private static String subject(Map<String, String> params) {
        String named = SUBJECTS.stream().filter(params::containsKey).map(name -> name + "=" + shortened(params.get(name)))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : "Asked with " + named;
    }

    private static String shortened(String value) {
        List<String> members = Arrays.asList(value.split(","));
        String first = members.stream().limit(MOST_NAMED).collect(Collectors.joining(","));
        String cut = first.length() > LONGEST ? first.substring(0, LONGEST) + "\u2026" : first;
        return members.size() > MOST_NAMED ? cut + " and " + (members.size() - MOST_NAMED) + " more" : cut;
    }
}
