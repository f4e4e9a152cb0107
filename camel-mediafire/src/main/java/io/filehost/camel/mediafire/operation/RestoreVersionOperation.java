package io.filehost.camel.mediafire.operation;

import java.util.Map;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes an older revision of a file the current one, and answers with the key. The revision is the body (a number, or a
 * map with {@code revision}), else the option {@code parameter.revision}: the header with a revision tells about a
 * received file and never steers.
 */
public final class RestoreVersionOperation implements Operation {

    private static final String REVISION = "revision";

    private final OperationContext context;

    public RestoreVersionOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.named(message);
        if (subjects.files().size() != 1 || !subjects.folders().isEmpty()) {
            throw new IllegalArgumentException("restoreVersion takes one file, by header, not " + subjects);
        }
        context.client().call(FileMethods.RESTORE, Params.params(SharedParams.QUICK_KEY, subjects.files().get(0))
                .with(FileMethods.VERSION_REVISION, revision(message)));
        message.setBody(subjects.keys());
    }

    private String revision(Message message) {
        Object body = message.getBody() instanceof Map<?, ?> map ? map.get(REVISION) : message.getBody();
        if (body instanceof Number || body instanceof String text && !text.isBlank()) {
            return digits(body.toString().trim());
        }
        Object option = context.options().parameters().get(REVISION);
        if (option == null) {
            throw new IllegalArgumentException(
                    "restoreVersion needs a revision: a number as body, or the option parameter.revision");
        }
        return digits(option.toString());
    }

    private static String digits(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("restoreVersion needs a revision, a number; it got: " + text);
        }
        return text;
    }
}
