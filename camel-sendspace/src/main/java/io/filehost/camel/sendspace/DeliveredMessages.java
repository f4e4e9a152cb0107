package io.filehost.camel.sendspace;

import java.io.IOException;

import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.camel.feed.MessageWriter;
import io.filehost.camel.common.camel.feed.PathHeaders;
import io.filehost.camel.common.feed.ChangeKey;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.InFlight;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import io.filehost.camel.sendspace.operation.ContentBodies;
import io.filehost.camel.sendspace.operation.FileHeaders;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Makes messages of files and of changes. The password of a protected file is not known here. */
final class DeliveredMessages implements MessageWriter<FileInfo> {

    private final SendspaceEndpoint endpoint;
    private final RevisionFeed feed;
    private final ReachedLimits limits;
    private final ContentBodies bodies;

    DeliveredMessages(SendspaceEndpoint endpoint, RevisionFeed feed, ReachedLimits limits) {
        this.endpoint = endpoint;
        this.feed = feed;
        this.limits = limits;
        this.bodies = endpoint.operationContext().bodies();
    }

    @Override
    public void write(Delivery<FileInfo> delivery, Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        InFlight flight = delivery.flight();
        message.setHeader(SendspaceConstants.FILE_ID, flight.key());
        message.setHeader(SendspaceConstants.CHANGE_KEY,
                new ChangeKey(feed.id(), flight.key(), flight.revision()).toString());
        if (delivery.path() == null) {
            message.setBody(delivery.entry());
            return;
        }
        FileHeaders.ofContent(message, delivery.file());
        PathHeaders.write(message, endpoint.address(), delivery.path());
        RemoteContent content = limits.watched(bodies.content(delivery.file(), null), delivery);
        message.setBody(bodies.of(delivery.file(), content, delivery.path().toString(), exchange));
    }
}
