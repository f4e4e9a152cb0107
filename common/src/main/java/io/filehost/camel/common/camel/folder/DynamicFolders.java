package io.filehost.camel.common.camel.folder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.SendDynamicAware.DynamicAwareEntry;
import org.apache.camel.util.UnsafeUriCharactersEncoder;

/**
 * Lets {@code toD("scheme:/in/${header.customer}?operation=upload")} use one endpoint for all customers: the endpoint
 * of the root with the options as the route author wrote them, and the folder handed over beside it. What comes from a
 * message is a part of the folder only; a question mark in it does not begin options.
 */
public final class DynamicFolders {

    /** Holds a {@link FolderAddress}. Text in it is ignored, so nothing from outside gets here. */
    private static final String PROPERTY = "CamelFileHostDynamicFolder";

    private final FolderNaming naming;
    private final Map<String, String> queries = new ConcurrentHashMap<>();

    public DynamicFolders(FolderNaming naming) {
        this.naming = naming;
    }

    /** The folder that a dynamic endpoint handed over with this message, else the endpoint's own. */
    public static FolderAddress of(Exchange exchange, FolderAddress own) {
        return exchange.getProperty(PROPERTY) instanceof FolderAddress dynamic ? dynamic : own;
    }

    /** What Camel should know of an address. */
    public DynamicAwareEntry prepare(String uri, String originalUri) {
        return new DynamicAwareEntry(uri, originalUri, Map.of(), null);
    }

    /** The endpoint that serves them all; null when options depend on the message too: then one is made as usual. */
    public String staticUri(String scheme, DynamicAwareEntry entry, CamelContext context) {
        return folder(entry, context) == null ? null : scheme + ":/" + query(entry.getOriginalUri(), context);
    }

    /** Hands the folder over; null where {@link #staticUri} is null. */
    public Processor before(DynamicAwareEntry entry, CamelContext context) {
        String folder = folder(entry, context);
        if (folder == null) {
            return null;
        }
        FolderAddress address = naming.parse(folder);
        return message -> message.setProperty(PROPERTY, address);
    }

    /** Takes it back; null where {@link #staticUri} is null. */
    public Processor after(DynamicAwareEntry entry, CamelContext context) {
        return folder(entry, context) == null ? null : message -> message.removeProperty(PROPERTY);
    }

    private String folder(DynamicAwareEntry entry, CamelContext context) {
        String query = query(entry.getOriginalUri(), context);
        if (query.contains("${") || query.contains("$simple{") || !entry.getUri().endsWith(query)) {
            return null;
        }
        String place = entry.getUri().substring(0, entry.getUri().length() - query.length());
        return FolderOfUri.read(UnsafeUriCharactersEncoder.encode(place.replace("?", "%3F")));
    }

    /** The options as the author wrote them, with the question mark; empty when there are none. */
    private String query(String originalUri, CamelContext context) {
        return queries.computeIfAbsent(originalUri, uri -> {
            String resolved = context.resolvePropertyPlaceholders(uri);
            int question = questionMark(resolved);
            return question < 0 ? "" : resolved.substring(question);
        });
    }

    /** The question mark that begins the options, not one within an expression of the folder. */
    private static int questionMark(String uri) {
        int depth = 0;
        for (int i = 0; i < uri.length(); i++) {
            char letter = uri.charAt(i);
            if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
            } else if (letter == '?' && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
