package io.filehost.camel.emulator.mediafire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The request printed beside an example: an address with its parameters. Words in the place of an address are none.
 *
 * @param path  from {@code /api/} on
 * @param names of the parameters, in their order
 */
record PrintedRequest(String path, List<String> names) {

    private static final String TOKEN = "session_token";
    private static final String SIGNATURE = "signature";
    private static final String FORMAT = "response_format";

    static Optional<PrintedRequest> of(String request) {
        int query = request.indexOf(".php?");
        if (query < 0) {
            return Optional.empty();
        }
        int api = request.indexOf("/api/");
        String path = api < 0 ? "/api/1.5/" + request.substring(0, query + 4) : request.substring(api, query + 4);
        List<String> names = Arrays.stream(request.substring(query + 5).split("&"))
                .map(pair -> pair.replaceFirst("=.*", "")).filter(name -> !name.isEmpty()).toList();
        return Optional.of(new PrintedRequest(path, names));
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasToken() {
        return has(TOKEN);
    }

    boolean hasFormat() {
        return has(FORMAT);
    }

    /** What differs between the parameters printed and those sent; a login's signature is a parameter. */
    Set<String> differsFrom(Set<String> sent, boolean signedIn) {
        Set<String> differences = new TreeSet<>(names);
        differences.removeAll(Set.of(TOKEN, SIGNATURE, FORMAT));
        if (sent.contains(SIGNATURE)) {
            differences.add(SIGNATURE);
        }
        Set<String> missing = new TreeSet<>(differences);
        missing.removeAll(sent);
        Set<String> added = new TreeSet<>(sent);
        added.removeAll(names);
        added.remove(TOKEN);
        missing.addAll(added);
        if ((signedIn || sent.contains(TOKEN)) != hasToken()) {
            missing.add(TOKEN);
        }
        return missing;
    }
}
