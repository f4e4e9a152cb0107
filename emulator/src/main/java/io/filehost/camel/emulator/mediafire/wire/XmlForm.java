package io.filehost.camel.emulator.mediafire.wire;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.filehost.camel.emulator.kernel.Items;

/** An envelope as XML: a list is a plural element around singular ones. */
final class XmlForm {

    static final String CONTENT_TYPE = "text/xml";

    private static final char REPLACEMENT = '\uFFFD';

    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

    byte[] write(Map<String, Object> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = factory.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            element(out, "response", fields);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A reply does not fit into XML", e);
        }
        return bytes.toByteArray();
    }

    private void element(XMLStreamWriter out, String name, Object value) throws XMLStreamException {
        out.writeStartElement(elementName(name));
        if (value instanceof Map<?, ?> nested) {
            for (Map.Entry<?, ?> field : nested.entrySet()) {
                element(out, field.getKey().toString(), field.getValue());
            }
        } else if (value instanceof Items items) {
            children(out, items.singular(), items.members());
        } else if (value instanceof List<?> members) {
            children(out, singular(name), members);
        } else {
            out.writeCharacters(printable(Scalar.text(value)));
        }
        out.writeEndElement();
    }

    private void children(XMLStreamWriter out, String name, List<?> members) throws XMLStreamException {
        for (Object member : members) {
            element(out, name, Scalar.unwrapped(member));
        }
    }

    // Names that are keys, as in new_names, may start with a digit, which no XML name may. No source shows what the
    // service does about them (our reading).
    private static String elementName(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** File names may hold characters that XML 1.0 cannot. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
