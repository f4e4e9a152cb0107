package io.filehost.camel.emulator.mediafire.gate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller may have signed: the path and the parameters as they were sent. Clients sign the encoded or the decoded
 * text and both are good, for GET and for POST (C4).
 *
 * @param path  as sent
 * @param query as sent, without the question mark
 * @param form  the form body as sent; empty when the body is data or missing
 */
public record SignedText(String path, String query, String form) {

    /** Every text whose signature is accepted. Parameters sent in both places count alone and together. */
    List<String> readings() {
        String fromQuery = unsigned(query);
        String fromForm = unsigned(form);
        List<String> parameters = new ArrayList<>(List.of(fromForm, fromQuery));
        if (!fromQuery.isEmpty() && !fromForm.isEmpty()) {
            parameters.add(fromQuery + "&" + fromForm);
        }
        return parameters.stream().filter(text -> !text.isEmpty())
                .flatMap(text -> Stream.of(text, decoded(text)))
                .map(text -> path + "?" + text).distinct().toList();
    }

    private static String unsigned(String parameters) {
        return Arrays.stream(parameters.split("&")).filter(pair -> !pair.isEmpty() && !pair.startsWith("signature="))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;   // a stray percent sign: there is no decoded reading
        }
    }
}
