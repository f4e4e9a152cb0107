package io.filehost.camel.sendspace.client.upload;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongConsumer;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.WatchedSource;
import io.filehost.camel.common.call.ReplyText;
import io.filehost.camel.common.call.WireFailures;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.http.Framing;
import io.filehost.camel.common.http.HttpReply;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.sendspace.client.model.UploadSlot;

/** Posts files to the node that a slot names, once each. The address is used as it is and never shown. */
final class UploadNode {

    /** What errors call the sending of a file. */
    static final String NAME = "upload";

    private final HttpTransport transport;
    private final Clock clock;

    UploadNode(HttpTransport transport, Clock clock) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Sends one file and reads what the node says. */
    UploadAnswer post(UploadSlot slot, Framing form, UploadSource source, LongConsumer moved) {
        URI address = address(slot);
        try {
            HttpReply reply = transport.postFramed(address, form, new WatchedSource(source, moved));
            return refusedByRedirect(reply) ? refused(reply) : UploadAnswer.of(ReplyText.read(NAME, reply, clock));
        } catch (IOException failure) {
            throw WireFailures.of(NAME, address, failure);
        }
    }

    /**
     * The site sends browsers to a page with a number when an upload failed; nodes may do so too (protocol notes, 5.3).
     */
    private static boolean refusedByRedirect(HttpReply reply) {
        return reply.status() / 100 == 3
                && reply.header("Location").filter(target -> target.contains("/uploadprocerr.html")).isPresent();
    }

    private static UploadAnswer refused(HttpReply reply) {
        reply.close();
        return UploadAnswer.REFUSED;
    }

    private static URI address(UploadSlot slot) {
        try {
            return new URI(slot.url());
        } catch (URISyntaxException odd) {
            // Without the cause: its message holds the address.
            throw new FileHostException("upload.getInfo: unusable address of the upload node", ErrorKind.FATAL);
        }
    }
}
