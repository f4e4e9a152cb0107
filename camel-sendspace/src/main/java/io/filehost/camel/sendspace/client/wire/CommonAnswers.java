package io.filehost.camel.sendspace.client.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.ItemRefusal;

/** Reads what many answers have in common. */
public final class CommonAnswers {

    private CommonAnswers() {
    }

    /** What something was done to: named in elements of its own, or by the items that come along. */
    public static Done done(Element result) {
        List<String> named = Stream.concat(result.members("id"), result.members("email")).toList();
        List<String> items = Stream.concat(result.all("file").stream(), result.all("folder").stream())
                .map(item -> item.attribute("id")).filter(id -> !id.isEmpty()).toList();
        return new Done(named.isEmpty() ? items : named, refused(result));
    }

    /** What was refused inside an answer that says yes. */
    static List<ItemRefusal> refused(Element result) {
        return result.all("error").stream().map(error -> new ItemRefusal(
                (int) error.number("code", 0), error.attribute("text"), Element.list(error.attribute("id")).toList())).toList();
    }

    /** Everything that came, by name: a text, a map of attributes and children, or a list where a name comes again. */
    public static Answer members(Element result) {
        return new Answer(map(result));
    }

    private static Map<String, Object> map(Element element) {
        Map<String, Object> members = new LinkedHashMap<>(element.attributes());
        for (Element child : element.children()) {
            Object value = child.attributes().isEmpty() && child.children().isEmpty() ? child.text() : map(child);
            members.merge(child.name(), value, CommonAnswers::both);
        }
        return members;
    }

    private static Object both(Object one, Object other) {
        List<Object> list = one instanceof List<?> several ? new ArrayList<>(several) : new ArrayList<>(List.of(one));
        list.add(other);
        return list;
    }
}
