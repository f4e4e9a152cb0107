package io.filehost.camel.mediafire.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.TrashChunk;
import org.apache.camel.Exchange;

/**
 * Deletes everything in the trash for ever and answers with the keys of what was at its top. The service has been
 * reported to say yes and keep everything, so the trash is looked at before and after.
 */
public final class EmptyTrashOperation implements Operation {

    private final OperationContext context;

    public EmptyTrashOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Set<String> before = content();
        context.client().call(DeviceMethods.EMPTY_TRASH, device());
        Set<String> left = content();
        left.retainAll(before);
        if (!left.isEmpty()) {
            throw new FileHostException(
                    "emptyTrash: the service said yes, but these items are still there: " + left, ErrorKind.CONFLICT);
        }
        exchange.getMessage().setBody(List.copyOf(before));
    }

    private Set<String> content() {
        Set<String> keys = new LinkedHashSet<>();
        for (String type : List.of("files", "folders")) {
            TrashChunk chunk;
            long number = 1;
            do {
                chunk = context.client().call(DeviceMethods.GET_TRASH,
                        device().with(SharedParams.CONTENT_TYPE, type).with(SharedParams.CHUNK, number++));
                chunk.files().stream().map(FileInfo::keyText).forEach(keys::add);
                chunk.folders().stream().map(FolderInfo::keyText).forEach(keys::add);
            } while (chunk.size() > 0 && chunk.files().size() + chunk.folders().size() >= chunk.size());
        }
        return keys;
    }

    private Params device() {
        int device = context.options().deviceId();
        return Params.none().with(SharedParams.DEVICE_ID, device == 0 ? null : device);
    }
}
