package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.camel.content.UploadName;
import org.apache.camel.Exchange;

/**
 * Finds the way of an upload from its target folder, and refuses names that MediaFire would not keep.
 *
 * @param names finds the names
 */
record UploadWay(UploadName names) {

    UploadWay(OperationOptions options) {
        this(new UploadName(options.fileName()));
    }

    /**
     * The names, the file's own last.
     *
     * @throws IllegalArgumentException when one of them is no name, or the file's own begins or ends with a space
     */
    List<String> of(Exchange exchange) {
        return checked(names.of(exchange));
    }

    /** As {@link #of(Exchange)}, where the body has this name; null for none. */
    List<String> of(Exchange exchange, String ofBody) {
        return checked(names.of(exchange, ofBody));
    }

    private static List<String> checked(List<String> way) {
        String own = way.get(way.size() - 1);
        // Uploads name the file in an HTTP header, which loses outer spaces: the file would replace one of another name.
        if (own.startsWith(" ") || own.endsWith(" ")) {
            throw new IllegalArgumentException("A file name cannot begin or end with a space: '" + own + "'");
        }
        return way;
    }
}
