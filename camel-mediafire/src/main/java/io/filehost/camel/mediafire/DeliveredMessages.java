package io.filehost.camel.mediafire;

import java.io.IOException;

import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.camel.feed.MessageWriter;
import io.filehost.camel.common.camel.feed.PathHeaders;
import io.filehost.camel.common.feed.ChangeKey;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.InFlight;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.mediafire.operation.ContentBodies;
import io.filehost.camel.mediafire.operation.FileHeaders;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Writes deliveries into messages. What the service tells is data here: names are neither evaluated nor resolved. */
final class DeliveredMessages implements MessageWriter<FileInfo> {

    private final MediaFireEndpoint endpoint;
    private final RevisionFeed feed;
    private final ContentBodies bodies;

    DeliveredMessages(MediaFireEndpoint endpoint, RevisionFeed feed) {
        this.endpoint = endpoint;
        this.feed = feed;
        OperationSettings settings = new OperationSettings(endpoint);
        DownloadRetry retry = settings.downloadRetry();
        this.bodies = new ContentBodies(endpoint.lease().client(), settings.context().options(), retry);
    }

    @Override
    public void write(Delivery<FileInfo> delivery, Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        headers(delivery, message);
        message.setBody(delivery.path() == null
                ? delivery.entry() : bodies.of(delivery.file(), delivery.path().toString(), exchange));
    }

    private void headers(Delivery<FileInfo> delivery, Message message) {
        InFlight flight = delivery.flight();
        if (delivery.path() != null) {
            FileHeaders.ofContent(message, delivery.file());
            PathHeaders.write(message, endpoint.address(), delivery.path());
        } else if (!flight.kind().isFolder()) {
            message.setHeader(MediaFireConstants.QUICK_KEY, flight.key());
        }
        message.setHeader(MediaFireConstants.REVISION, flight.revision());
        message.setHeader(MediaFireConstants.CHANGE_KEY,
                new ChangeKey(feed.id(), flight.key(), flight.revision()).toString());
        message.setHeader(MediaFireConstants.DEVICE_REVISION, feed.position());
    }
}
