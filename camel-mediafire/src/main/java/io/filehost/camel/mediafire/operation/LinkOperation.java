package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Answers with links: the address itself for one file and one kind, a record for one file and several kinds, a list of
 * records for several files. The service refuses single links inside a successful answer; for one file that is an
 * exception, in a list the record says so.
 */
public final class LinkOperation implements Operation {

    private static final int NO_BANDWIDTH = 44;
    private static final int NO_PERMISSION = 45;

    private final OperationContext context;

    public LinkOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        if (!subjects.folders().isEmpty()) {
            throw new IllegalArgumentException("Folders have no links: " + subjects.folders());
        }
        String asked = HeaderText.of(message, MediaFireConstants.LINK_TYPE);
        List<LinkType> types = asked != null ? LinkType.parse(asked) : context.options().linkTypes();
        List<FileLinks> links = links(subjects.files(), types);
        if (!subjects.isSingle()) {
            message.setBody(links);
        } else if (types.size() == 1) {
            message.setBody(only(subjects.files().get(0), links, types.get(0)));
        } else {
            message.setBody(links.stream().findFirst().orElseThrow(() -> refused(subjects.files().get(0), "", 0)));
        }
    }

    private List<FileLinks> links(List<QuickKey> keys, List<LinkType> types) {
        List<FileLinks> links = new ArrayList<>();
        for (List<QuickKey> some : Batches.split(keys, SharedParams.MAX_KEYS)) {
            links.addAll(context.client().call(FileMethods.GET_LINKS, Params.params(SharedParams.QUICK_KEYS, some)
                    .with(FileMethods.LINK_TYPE, types.stream().map(LinkType::wire).toList())).files());
        }
        return links;
    }

    private static String only(QuickKey key, List<FileLinks> links, LinkType type) {
        FileLinks file = links.stream().findFirst().orElseThrow(() -> refused(key, "", 0));
        String word = type == LinkType.ONE_TIME ? "one_time_download" : type.wire();
        return file.link(word)
                .orElseThrow(() -> refused(key, String.join("; ", file.refusals().values()), file.code()));
    }

    private static FileHostException refused(QuickKey key, String why, int code) {
        ErrorKind kind = switch (code) {
            case NO_BANDWIDTH -> ErrorKind.QUOTA;
            case NO_PERMISSION -> ErrorKind.PERMISSION;
            default -> ErrorKind.CONFLICT;
        };
        return new FileHostException(
                "link of %s: the service gave none%s".formatted(key, why.isEmpty() ? "" : ": " + why), kind);
    }
}
