package io.filehost.camel.emulator.sendspace.upload;

import java.util.Map;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.XmlOutput;

/** The documents of upload nodes: a root with a text element for each field. */
final class PlainXml {

    private PlainXml() {
    }

    static Answer answer(String root, Map<String, String> fields) {
        return Answer.bytes(200, "text/xml; charset=UTF-8", XmlOutput.document(out -> {
            out.open(root);
            for (Map.Entry<String, String> field : fields.entrySet()) {
                out.open(field.getKey()).text(field.getValue()).close();
            }
            out.close();
        }));
    }
}
