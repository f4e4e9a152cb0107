package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in UTF-8 that grows element by element. What cannot be in XML is replaced, not refused. */
public final class XmlOutput {

    private static final char REPLACEMENT = '\uFFFD';

    private final XMLStreamWriter out;

    private XmlOutput(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a part of a document. */
    @FunctionalInterface
    public interface Part {
        void write(XmlOutput out) throws XMLStreamException;
    }

    /** The bytes of a document with this content. */
    public static byte[] document(Part content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlOutput(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A reply does not fit into XML", e);
        }
        return bytes.toByteArray();
    }

    public XmlOutput open(String element) throws XMLStreamException {
        out.writeStartElement(element);
        return this;
    }

    public XmlOutput attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, printable(value));
        return this;
    }

    public XmlOutput text(String text) throws XMLStreamException {
        out.writeCharacters(printable(text));
        return this;
    }

    public XmlOutput close() throws XMLStreamException {
        out.writeEndElement();
        return this;
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
