package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.SearchResults;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Answers with the files and folders whose names hold a text: below the folder that the headers name, else the
 * endpoint's, or in the whole account. At most 100, in the order of the service.
 */
public final class SearchOperation implements Operation {

    private final OperationContext context;

    public SearchOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        String text = text(message);
        Params filters = new GivenParams(context, message).of(FolderMethods.SEARCH_ALL, FolderMethods.SEARCH_FILTER,
                FolderMethods.SEARCH_ORDER, FolderMethods.ORDER_DIRECTION);
        int device = context.options().deviceId();
        SearchResults results = context.folders().with(context.subjectFolder(exchange), false,
                folder -> context.client().call(FolderMethods.SEARCH, Params.of(filters.asMap())
                        .with(FolderMethods.SEARCH_TEXT, text)
                        .with(FolderMethods.LISTED_KEY, folder)
                        .with(SharedParams.DEVICE_ID, device == 0 ? null : device)));
        message.setBody(results.entries());
    }

    private String text(Message message) {
        String header = HeaderText.of(message, MediaFireConstants.SEARCH_TEXT);
        if (header != null) {
            return header;
        }
        if (message.getBody() instanceof String body && !body.isBlank()) {
            return body.trim();
        }
        Object option = context.options().parameters().get(FolderMethods.SEARCH_TEXT.name());
        if (option == null) {
            throw new IllegalArgumentException(
                    "search needs a text: the header %s, a String body, or the option parameter.search_text"
                            .formatted(MediaFireConstants.SEARCH_TEXT));
        }
        return option.toString();
    }
}
