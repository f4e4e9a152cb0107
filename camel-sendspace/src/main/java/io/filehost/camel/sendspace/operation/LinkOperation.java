package io.filehost.camel.sendspace.operation;

import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Answers with the address of a file or a public folder, or a list of addresses, files first. */
public final class LinkOperation implements Operation {

    private final OperationContext context;

    public LinkOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        String password = OperationContext.password(message);
        Subjects<FileId, FolderId> subjects = context.items().required(message);
        LinkType type
                = LinkType.of(HeaderText.of(message, SendspaceConstants.LINK_TYPE), context.options().linkType());
        List<String> links = new ArrayList<>();
        subjects.files().forEach(id -> links.add(ofFile(context.entries().file(id), type, password)));
        subjects.folders().forEach(id -> links.add(ofFolder(id, type)));
        message.setBody(subjects.isSingle() ? links.get(0) : links);
        OperationContext.forgetPassword(message);
    }

    private String ofFile(FileInfo file, LinkType type, String password) {
        if (type == LinkType.PAGE) {
            return told(file.pageUrl(), "file " + file.id(), "the service tells none");
        }
        return file.directUrl().isEmpty()
                ? context.client().call(TransferMethods.GET_DOWNLOAD_INFO,
                        Params.params(TransferMethods.FILE_ID_OR_URL, file.id())
                                .with(TransferMethods.FILE_PASSWORD, password))
                        .url()
                : file.directUrl();
    }

    private String ofFolder(FolderId id, LinkType type) {
        if (type == LinkType.DIRECT) {
            throw new IllegalArgumentException("Folders have no direct links: " + id);
        }
        return told(context.entries().folder(id).publicUrl(), "folder " + id, "it is not public; share it first");
    }

    private static String told(String link, String item, String why) {
        if (link.isEmpty()) {
            throw new FileHostException("link of %s: there is none, %s".formatted(item, why), ErrorKind.CONFLICT);
        }
        return link;
    }
}
