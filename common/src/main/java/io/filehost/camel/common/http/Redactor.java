package io.filehost.camel.common.http;

import java.net.URI;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the values of secret parameters out of text meant for people: forms, query strings and JSON. */
public final class Redactor {

    private static final String STARS = "***";
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?|ftp)://\\S+");

    private final Pattern secrets;

    /** @param secretNames names of the parameters whose values must not be seen; compared without case */
    public Redactor(Collection<String> secretNames) {
        String names = secretNames.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        secrets = Pattern.compile("(?i)(?<![\\w-])((?:" + names + ")\"?\\s*[=:]\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"?|[^&\\s\",}]+)");
    }

    /** The text with {@code ***} in place of each secret value. */
    public String redact(String text) {
        return secrets.matcher(text).replaceAll(found -> {
            String stars = found.group(2).startsWith("\"") ? "\"" + STARS + "\"" : STARS;
            return Matcher.quoteReplacement(found.group(1) + stars);
        });
    }

    /** The address with {@code ***} in place of each secret value of its query string. */
    public String redact(URI address) {
        return redact(address.toString());
    }

    /** The text with {@code ***} in place of each web address: it may hold a password, or be signed. */
    public static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(STARS);
    }

    /** Scheme and authority only: for signed addresses, whose path is a secret itself. */
    public static String hostOf(URI address) {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
