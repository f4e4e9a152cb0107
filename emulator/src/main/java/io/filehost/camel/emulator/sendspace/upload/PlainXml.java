package io.filehost.camel.emulator.sendspace.upload;

import java.io.StringWriter;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.filehost.camel.emulator.kernel.Answer;

/** The documents of upload nodes: a root with a text element for each field. */
final class PlainXml {

    private PlainXml() {
    }

    static Answer answer(String root, Map<String, String> fields) {
        return Answer.text(200, "text/xml; charset=UTF-8", document(root, fields));
    }

    private static String document(String root, Map<String, String> fields) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            for (Map.Entry<String, String> field : fields.entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(field.getValue());
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text in memory can be written", e);
        }
        return text.toString();
    }
}
