package io.filehost.camel.common.camel.content;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;

/**
 * Finds the name of an upload: the overruling header, the header with the file name, the option, the name of a file
 * that is the body, the id of the message. Header text is taken as it is; only the option may be an expression.
 *
 * @param option compiled option; null when there is none
 */
public record UploadName(Expression option) {

    /**
     * The names on the way from the target folder, the file's own last.
     *
     * @throws IllegalArgumentException when a name is empty, {@code .} or {@code ..}
     */
    public List<String> of(Exchange exchange) {
        return of(exchange, ofBody(exchange.getMessage().getBody()));
    }

    /** As {@link #of(Exchange)}, where the body has this name; null for none. */
    public List<String> of(Exchange exchange, String ofBody) {
        return FolderAddress.names(text(exchange, ofBody));
    }

    private String text(Exchange exchange, String ofBody) {
        Message message = exchange.getMessage();
        String overruling = HeaderText.of(message, Exchange.OVERRULE_FILE_NAME);
        if (overruling != null) {
            return overruling;
        }
        String header = HeaderText.of(message, Exchange.FILE_NAME);
        if (header != null) {
            return header;
        }
        String evaluated = option == null ? null : option.evaluate(exchange, String.class);
        if (evaluated != null && !evaluated.isBlank()) {
            return evaluated;
        }
        return ofBody != null ? ofBody : message.getMessageId();
    }

    private static String ofBody(Object body) {
        Object file = body instanceof WrappedFile<?> wrapped ? wrapped.getFile() : body;
        if (file instanceof Path path && path.getFileName() != null) {
            return path.getFileName().toString();
        }
        return file instanceof File local ? local.getName() : null;
    }
}
