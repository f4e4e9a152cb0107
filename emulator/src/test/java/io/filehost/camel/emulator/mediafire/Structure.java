package io.filehost.camel.emulator.mediafire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares names and nesting of an answer in JSON with those of one in XML. A list is an array in JSON; in XML it is an
 * element around members named in the singular.
 */
final class Structure {

    private Structure() {
    }

    static List<String> differences(JsonNode json, String xml) throws Exception {
        Element response = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        List<String> differences = new ArrayList<>();
        if (!response.getTagName().equals("response")) {
            differences.add("the element around all is " + response.getTagName());
        }
        compare("", json, response, differences);
        return differences;
    }

    private static void compare(String path, JsonNode json, Element xml, List<String> differences) {
        List<Element> children = children(xml);
        if (json.isArray()) {
            compareList(path, json, children, differences);
        } else if (json.isObject()) {
            compareFields(path, json, children, differences);
        } else if (!children.isEmpty()) {
            differences.add(path + " has members in XML only");
        }
    }

    private static void compareList(String path, JsonNode json, List<Element> members, List<String> differences) {
        if (json.size() != members.size()) {
            differences.add(path + " has " + json.size() + " members in JSON and " + members.size() + " in XML");
            return;
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        Iterator<Element> elements = members.iterator();
        for (JsonNode member : json) {
            Element element = elements.next();
            if (!isSingular(element.getTagName(), name)) {
                differences.add(path + " has a member " + element.getTagName());
            }
            compare(path + "[]", member, element, differences);
        }
    }

    private static boolean isSingular(String singular, String plural) {
        return plural.equals(singular + "s") || plural.equals(singular + "es")
                || singular.endsWith("y") && plural.equals(singular.substring(0, singular.length() - 1) + "ies");
    }

    private static void compareFields(String path, JsonNode json, List<Element> children, List<String> differences) {
        Set<String> inJson = new TreeSet<>();
        json.properties().stream().map(Map.Entry::getKey).forEach(inJson::add);
        Set<String> inXml = new TreeSet<>();
        for (Element child : children) {
            String name = child.getTagName();
            if (!inXml.add(name)) {
                differences.add(path + "." + name + " stands in XML twice");
            }
            compare(path + "." + name, json.path(name), child, differences);
        }
        if (!inJson.equals(inXml)) {
            differences.add(path + " has " + inJson + " in JSON and " + inXml + " in XML");
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                children.add(nested);
            }
        }
        return children;
    }
}
