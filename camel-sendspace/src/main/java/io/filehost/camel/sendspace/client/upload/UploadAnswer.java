package io.filehost.camel.sendspace.client.upload;

import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

import io.filehost.camel.common.call.ReplyText;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.wire.Element;
import io.filehost.camel.sendspace.client.wire.ReplyXml;

/**
 * What an upload node said: lines to members, an XML document to others. Told apart by the first character, as the
 * content type says nothing (protocol notes, 7).
 *
 * @param ok        true when the file was taken
 * @param fileId    id of the new file; empty when none was made
 * @param pageUrl   its page; empty in lines
 * @param deleteUrl where it can be deleted; empty in lines
 * @param left      what the account may still use
 */
record UploadAnswer(boolean ok, String fileId, String pageUrl, String deleteUrl, Quota left) {

    /** No, without a word. */
    static final UploadAnswer REFUSED = new UploadAnswer(false, "", "", "", Quota.UNKNOWN);

    private static final String ROOT = "upload_done";
    private static final String EXPECTED = "the answer of an upload node";

    /** Reads an answer; what is neither form is no answer of a node. */
    static UploadAnswer of(ReplyText reply) {
        String start = reply.start();
        if (start.startsWith("<")) {
            return ofDocument(reply, start);
        }
        Map<String, String> lines = lines(start);
        if (!lines.containsKey("upload_status")) {
            throw reply.notAnAnswer(EXPECTED);
        }
        boolean ok = lines.get("upload_status").equalsIgnoreCase("ok");
        Quota left = new Quota(number(lines.get("bandwidth_left")), number(lines.get("diskspace_left")), null);
        return answer(reply, new UploadAnswer(ok, lines.getOrDefault("file_id", ""), "", "", left));
    }

    private static UploadAnswer ofDocument(ReplyText reply, String start) {
        Element done;
        try {
            done = ReplyXml.read(start);
        } catch (XMLStreamException unreadable) {
            throw start.contains("<" + ROOT) ? reply.damaged() : reply.notAnAnswer(EXPECTED);
        }
        if (!done.name().equals(ROOT)) {
            throw reply.notAnAnswer(EXPECTED);
        }
        boolean ok = done.textOf("status").equalsIgnoreCase("ok");
        return answer(reply, new UploadAnswer(
                ok, done.textOf("file_id"), done.textOf("download_url"), done.textOf("delete_url"), Quota.UNKNOWN));
    }

    /** A yes without an id was cut short or spoilt on the way. */
    private static UploadAnswer answer(ReplyText reply, UploadAnswer answer) {
        if (answer.ok() && !FileId.isId(answer.fileId())) {
            throw reply.damaged();
        }
        return answer;
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> lines = new TreeMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> lines.put(pair[0].trim(), pair[1].trim()));
        return lines;
    }

    private static Long number(String text) {
        return text != null && text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
