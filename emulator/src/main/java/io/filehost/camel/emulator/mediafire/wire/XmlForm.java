package io.filehost.camel.emulator.mediafire.wire;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.XmlOutput;

/** An envelope as XML: a list is a plural element around singular ones. */
final class XmlForm {

    static final String CONTENT_TYPE = "text/xml";

    byte[] write(Map<String, Object> fields) {
        return XmlOutput.document(out -> element(out, "response", fields));
    }

    private void element(XmlOutput out, String name, Object value) throws XMLStreamException {
        out.open(elementName(name));
        if (value instanceof Map<?, ?> nested) {
            for (Map.Entry<?, ?> field : nested.entrySet()) {
                element(out, field.getKey().toString(), field.getValue());
            }
        } else if (value instanceof Items items) {
            children(out, items.singular(), items.members());
        } else if (value instanceof List<?> members) {
            children(out, singular(name), members);
        } else {
            out.text(Scalar.text(value));
        }
        out.close();
    }

    private void children(XmlOutput out, String name, List<?> members) throws XMLStreamException {
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
}
