package io.filehost.camel.emulator.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an envelope looks like whatever its values are: names, nesting, lists, and in JSON text or number. Members of a
 * list are looked at together: what one of them has, the list has.
 *
 * @param kind    {@code text}, {@code number}, {@code object}, {@code list}, or {@code nothing} for an empty value,
 *                which is what an empty list or element looks like in some examples
 * @param members of an object by name; of a list under {@code []}
 */
public record Shape(String kind, Map<String, Shape> members) {

    private static final String ITEM = "[]";

    public static Shape of(JsonNode node) {
        if (node.isObject()) {
            Map<String, Shape> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
            return new Shape("object", members);
        }
        if (node.isArray()) {
            Map<String, Shape> members = new LinkedHashMap<>();
            node.forEach(item -> members.merge(ITEM, of(item), Shape::merged));
            return new Shape(node.isEmpty() ? "nothing" : "list", members);
        }
        if (node.isTextual() && node.asText().isEmpty()) {
            return new Shape("nothing", Map.of());
        }
        return new Shape(node.isNumber() ? "number" : "text", Map.of());
    }

    public static Shape of(Element element) {
        Map<String, Shape> members = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String kind = attribute.getNodeValue().isBlank() ? "nothing" : "text";
            members.put("@" + attribute.getNodeName(), new Shape(kind, Map.of()));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                members.merge(nested.getTagName(), of(nested), Shape::merged);
            }
        }
        if (!members.isEmpty()) {
            return new Shape("object", members);
        }
        return new Shape(element.getTextContent().isBlank() ? "nothing" : "text", Map.of());
    }

    private Shape merged(Shape other) {
        Map<String, Shape> all = new LinkedHashMap<>(members);
        other.members.forEach((name, shape) -> all.merge(name, shape, Shape::merged));
        return new Shape(kind.equals("nothing") ? other.kind : kind, all);
    }

    /** What this shape has and the other lacks or has in another form, as paths. */
    public List<String> missingIn(Shape other) {
        List<String> differences = new ArrayList<>();
        compare("", other, differences);
        return differences;
    }

    private void compare(String path, Shape other, List<String> differences) {
        if (!kind.equals(other.kind) && !kind.equals("nothing") && !other.kind.equals("nothing")) {
            differences.add(path + " is " + other.kind + " instead of " + kind);
            return;
        }
        if (other.kind.equals("nothing") && !members.isEmpty()) {
            differences.add(path + " is empty");
            return;
        }
        members.forEach((name, shape) -> {
            String inner = path.isEmpty() ? name : path + "." + name;
            Shape match = other.members.get(name);
            if (match != null) {
                shape.compare(inner, match, differences);
            } else if (!kind.equals("nothing")) {
                differences.add(inner + " is missing");
            }
        });
    }

    /** All names used anywhere. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        members.forEach((name, shape) -> {
            names.add(name);
            names.addAll(shape.names());
        });
        names.remove(ITEM);
        return names;
    }
}
