package io.filehost.camel.sendspace.client.call;

import java.time.Clock;

import javax.xml.stream.XMLStreamException;

import io.filehost.camel.common.call.ReplyText;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.HttpReply;
import io.filehost.camel.sendspace.client.wire.Element;
import io.filehost.camel.sendspace.client.wire.ReplyXml;

/** Finds the service's answer in a reply. The body decides, whatever the status and the content type say. */
final class EnvelopeReader {

    private final Clock clock;

    EnvelopeReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads the answer and closes the reply.
     *
     * @throws LostReplyException     when the answer is not whole
     * @throws NotTheServiceException when it is not the service's, or belongs to another call
     */
    Envelope read(String method, HttpReply reply) {
        ReplyText answer = ReplyText.read(method, reply, clock);
        Element root = root(answer);
        Envelope envelope = new Envelope(root, answer.text(), answer.status(), answer.retryAfter());
        if (!root.name().equals("result") || !envelope.isAnswer()) {
            throw answer.notTheService("XML came that is no answer of the service");
        }
        if (!envelope.method().isEmpty() && !envelope.method().equalsIgnoreCase(method)) {
            throw answer.notTheService("the answer to another call came");
        }
        return envelope;
    }

    private Element root(ReplyText answer) {
        String start = answer.start();
        if (!start.startsWith("<?xml") && !start.startsWith("<result")) {
            throw answer.notAnAnswer("XML");
        }
        try {
            return ReplyXml.read(start);
        } catch (XMLStreamException unreadable) {
            throw start.contains("<result") ? answer.damaged() : answer.notAnAnswer("XML");
        }
    }
}
