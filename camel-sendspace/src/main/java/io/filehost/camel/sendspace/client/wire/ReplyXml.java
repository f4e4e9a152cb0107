package io.filehost.camel.sendspace.client.wire;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may come from anybody: a document type is refused, so there are no entities but the five of XML, and
 * nothing outside of the text is ever fetched.
 */
public final class ReplyXml {

    /** Answers have three levels. */
    private static final int DEEPEST = 20;

    private ReplyXml() {
    }

    /** One for each text: factories are not made for several threads, and cost little. */
    private static XMLInputFactory factory() {
        // The one of the Java runtime: what its switches mean does not depend on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an answer must not refer to anything");
        });
        return factory;
    }

    /**
     * The root element.
     *
     * @throws XMLStreamException when the text is not well-formed or has a document type; its message may quote it
     */
    public static Element read(String text) throws XMLStreamException {
        XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text));
        try {
            Deque<Open> path = new ArrayDeque<>();
            path.push(new Open("", Map.of()));
            while (in.hasNext()) {
                take(in, in.next(), path);
            }
            return path.pop().children.get(0);
        } finally {
            in.close();
        }
    }

    private static void take(XMLStreamReader in, int event, Deque<Open> path) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> path.push(opened(in, path.size()));
            case XMLStreamConstants.END_ELEMENT -> {
                Element closed = path.pop().close();
                path.element().children.add(closed);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> path.element().text.append(in.getText());
            case XMLStreamConstants.DTD -> throw new XMLStreamException("an answer has no document type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an answer has no entities");
            default -> {
                // Remarks, instructions and white space say nothing.
            }
        }
    }

    private static Open opened(XMLStreamReader in, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("an answer is not that deep");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return new Open(in.getLocalName(), attributes);
    }

    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final StringBuilder text = new StringBuilder();
        private final List<Element> children = new ArrayList<>();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        Element close() {
            return new Element(name, attributes, text.toString().trim(), children);
        }
    }
}
