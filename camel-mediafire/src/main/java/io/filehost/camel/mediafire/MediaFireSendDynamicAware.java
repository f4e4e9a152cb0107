package io.filehost.camel.mediafire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.filehost.camel.mediafire.operation.FolderAddress;
import io.filehost.camel.mediafire.operation.OperationContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.UnsafeUriCharactersEncoder;

/**
 * Lets {@code toD("mediafire:/in/${header.customer}?operation=upload")} use one endpoint for all customers: the
 * endpoint of the root with the options as the route author wrote them, and the folder handed over beside it. What
 * comes from a message is a part of the folder only; a question mark in it does not begin options.
 */
@SendDynamic("mediafire")
public class MediaFireSendDynamicAware extends SendDynamicAwareSupport {

    private final Map<String, String> queries = new ConcurrentHashMap<>();

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        return new DynamicAwareEntry(uri, originalUri, Map.of(), null);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        return folder(entry) == null ? null : getScheme() + ":/" + query(entry.getOriginalUri());
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        String folder = folder(entry);
        if (folder == null) {
            return null;
        }
        FolderAddress address = FolderAddress.parse(folder);
        return message -> message.setProperty(OperationContext.DYNAMIC_FOLDER, address);
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return folder(entry) == null ? null : message -> message.removeProperty(OperationContext.DYNAMIC_FOLDER);
    }

    /** The evaluated folder, or null when options depend on the message too: then the endpoint is made as usual. */
    private String folder(DynamicAwareEntry entry) {
        String query = query(entry.getOriginalUri());
        if (query.contains("${") || query.contains("$simple{") || !entry.getUri().endsWith(query)) {
            return null;
        }
        String place = entry.getUri().substring(0, entry.getUri().length() - query.length());
        return FolderOfUri.read(UnsafeUriCharactersEncoder.encode(place.replace("?", "%3F")));
    }

    /** The options as the author wrote them, with the question mark; empty when there are none. */
    private String query(String originalUri) {
        return queries.computeIfAbsent(originalUri, uri -> {
            String resolved = getCamelContext().resolvePropertyPlaceholders(uri);
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
