package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/**
 * Takes files or folders out of the trash by moving them to a folder, and answers with their keys. No method of the API
 * is documented to do that; that a move does it is our reading, so the items are looked at afterwards.
 */
public final class RestoreOperation implements Operation {

    private final OperationContext context;
    private final Relocation relocation;

    public RestoreOperation(OperationContext context) {
        this.context = context;
        this.relocation = new Relocation("restore", context);
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        List<Entry> entries = move(subjects, context.target(exchange));
        List<String> left = entries.stream().filter(Entry::isTrashed).map(Entry::keyText).toList();
        if (!left.isEmpty()) {
            throw refused("the items are still there: " + left, ErrorKind.CONFLICT, null);
        }
        exchange.getMessage().setBody(subjects.keys());
    }

    private List<Entry> move(Subjects<QuickKey, FolderKey> subjects, FolderAddress target) {
        try {
            return relocation.move(subjects, target);
        } catch (FileHostException failure) {
            if (failure.kind() == ErrorKind.CONFLICT) {
                throw refused(failure.getMessage(), failure.kind(), failure);
            }
            throw failure;
        }
    }

    private static FileHostException refused(String why, ErrorKind kind, FileHostException cause) {
        return new FileHostException(
                "restore: the service does not take items out of the trash by moving them: %s. ".formatted(why)
                                     + "Restore them in the web pages of the service",
                kind, cause);
    }
}
