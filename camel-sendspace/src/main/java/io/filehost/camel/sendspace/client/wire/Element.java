package io.filehost.camel.sendspace.client.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of an answer. Reading is tolerant: absent and empty are the same, what nobody asks for is ignored, and
 * order means nothing (protocol notes, 2).
 *
 * @param name       tag name
 * @param attributes attributes by name
 * @param text       text directly in it, without white space around
 * @param children   elements directly in it
 */
public record Element(String name, Map<String, String> attributes, String text, List<Element> children) {

    private static final String NUMBER = "[+-]?\\d{1,18}";

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute; empty when it is absent. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An attribute the record cannot do without. */
    String needed(String attribute) {
        String value = attribute(attribute);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no " + attribute + " in " + name);
        }
        return value;
    }

    /** A number in an attribute; {@code otherwise} when there is none to be read. */
    long number(String attribute, long otherwise) {
        return number(attribute(attribute)).orElse(otherwise);
    }

    /** True for an attribute that is {@code 1}. */
    boolean flag(String attribute) {
        return attribute(attribute).equals("1");
    }

    /** Elements of this name directly in it. */
    public List<Element> all(String child) {
        return children.stream().filter(element -> element.name().equals(child)).toList();
    }

    /** The first element of this name directly in it. */
    public Optional<Element> first(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** Text of the first element of this name; empty when there is none. */
    public String textOf(String child) {
        return first(child).map(Element::text).orElse("");
    }

    /** The first element of this name, which the record cannot do without. */
    Element neededChild(String child) {
        return first(child).orElseThrow(() -> new IllegalArgumentException("no " + child + " in " + name));
    }

    /** Number in the text of the first element of this name; empty when there is none to be read. */
    Optional<Long> numberIn(String child) {
        return number(textOf(child));
    }

    /** Members of a list: elements of this name, comma lists in them taken apart. */
    public Stream<String> members(String child) {
        return all(child).stream().flatMap(element -> list(element.text()));
    }

    /** Members of a comma list. */
    static Stream<String> list(String text) {
        return Stream.of(text.split(",")).map(String::trim).filter(member -> !member.isEmpty());
    }

    private static Optional<Long> number(String text) {
        String trimmed = text.trim();
        return trimmed.matches(NUMBER) ? Optional.of(Long.parseLong(trimmed)) : Optional.empty();
    }
}
