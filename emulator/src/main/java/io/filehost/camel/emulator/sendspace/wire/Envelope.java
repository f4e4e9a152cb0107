package io.filehost.camel.emulator.sendspace.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.ErrorTable;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.kernel.XmlOutput;

/**
 * Puts replies and refusals into {@code result} elements, always with HTTP status 200. A text or number of a reply
 * becomes an element with text, a map one with attributes, a list one element for each member.
 */
public final class Envelope {

    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    private static final String ERROR = "error";
    private static final String CODE = "code";
    private static final String TEXT = "text";

    private final ErrorTable errors = ErrorTable.beside(Envelope.class);

    /** @param method as the reply shall show it */
    public Answer success(String method, Reply reply) {
        return reply.binary().orElseGet(() -> result(method, "ok", out -> fields(out, reply.values())));
    }

    /** An item or a text of its own comes with the refusal as {@code id} and {@code text}. */
    public Answer failure(String method, Refusal refusal) {
        Map<String, Object> details = refusal.payload().map(Reply::values).orElse(Map.of());
        return result(method, "fail", out -> {
            String text = Optional.ofNullable(details.get(TEXT)).map(Object::toString)
                    .orElseGet(() -> errors.message(refusal.code()));
            out.open(ERROR).attribute(CODE, Integer.toString(refusal.code())).attribute(TEXT, text).close();
            if (details.containsKey("id")) {
                out.open("id").text(details.get("id").toString()).close();
            }
        });
    }

    private static Answer result(String method, String status, XmlOutput.Part content) {
        return Answer.bytes(200, CONTENT_TYPE, XmlOutput.document(out -> {
            out.open("result").attribute("method", method).attribute("status", status);
            content.write(out);
            out.close();
        }));
    }

    private void fields(XmlOutput out, Map<String, Object> values) throws XMLStreamException {
        for (Map.Entry<String, Object> field : values.entrySet()) {
            List<?> members = field.getValue() instanceof List<?> list ? list : List.of(field.getValue());
            for (Object member : members) {
                element(out, field.getKey(), member);
            }
        }
    }

    private void element(XmlOutput out, String name, Object value) throws XMLStreamException {
        out.open(name);
        if (value instanceof Map<?, ?> attributes) {
            for (Map.Entry<?, ?> attribute : attributes.entrySet()) {
                out.attribute(attribute.getKey().toString(), attribute.getValue().toString());
                if (name.equals(ERROR) && attribute.getKey().equals(CODE)) {
                    out.attribute(TEXT, errors.message((Integer) attribute.getValue()));
                }
            }
        } else {
            out.text(value.toString());
        }
        out.close();
    }
}
