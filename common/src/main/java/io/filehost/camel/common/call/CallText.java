package io.filehost.camel.common.call;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.http.Redactor;

/** Words about one call for people: names what was asked for by keys and paths, never by anything secret. */
public final class CallText {

    private static final int MOST_NAMED = 3;
    private static final int LONGEST = 60;
    /** Shorter ones, such as the month of a card, would take words apart. */
    private static final int SHORTEST_SECRET = 4;

    private final List<String> subjects;
    private final Set<String> secrets;

    /**
     * @param subjects parameters that say what a call is about
     * @param methods  the catalogue of the service: what it marks secret is left out of words
     * @param added    secret parameters that the client adds to calls by itself
     */
    public CallText(List<String> subjects, Collection<ApiMethod<?>> methods, Set<String> added) {
        this.subjects = List.copyOf(subjects);
        this.secrets = Stream.concat(added.stream(), methods.stream().flatMap(method -> method.params().stream())
                .filter(ApiParam::secret).map(ApiParam::name)).collect(Collectors.toUnmodifiableSet());
    }

    /** What the service wrote may repeat what it was asked with. */
    public String withoutSecrets(String words, Map<String, String> params) {
        String clean = Redactor.withoutAddresses(words);
        for (Map.Entry<String, String> param : params.entrySet()) {
            boolean hide = secrets.contains(param.getKey()) && param.getValue().length() >= SHORTEST_SECRET;
            clean = hide ? clean.replace(param.getValue(), "***") : clean;
        }
        return clean;
    }

    /** What the call was about; empty when no parameter says. */
    public String askedWith(Map<String, String> params) {
        String named = subjects.stream().filter(params::containsKey).map(name -> name + "=" + shortened(params.get(name)))
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
