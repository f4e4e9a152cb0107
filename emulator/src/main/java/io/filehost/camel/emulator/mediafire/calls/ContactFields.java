package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.kernel.Call;

/** What {@code contact/add} tells of a contact. A value of another form than the documented one is 129. */
final class ContactFields {

    static final List<String> NAMES = List.of(
            "contact_type", "display_name", "first_name", "last_name", "avatar", "source_uid", "email", "phone",
            "phone_desc", "birthdate", "location", "gender", "website");

    // The documents have numbers for the gender, one client sends words.
    private static final Map<String, Pattern> FORMS = Map.of(
            "contact_type", Pattern.compile("mediafire|facebook|gmail|twitter"),
            "gender", Pattern.compile("[12]|female|male"),
            "phone", Pattern.compile("\\d{3}-\\d{3}-\\d{4}"),
            "birthdate", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContactFields() {
    }

    static Map<String, String> of(Call call) {
        Map<String, String> fields = new LinkedHashMap<>();
        NAMES.forEach(name -> call.text(name).ifPresent(value -> fields.put(name, value)));
        fields.forEach(check(call));
        return fields;
    }

    /**
     * The contacts of one call with {@code contacts}: a list of objects with the names of the parameters. The documents
     * mention it and do not show it, so this is our reading; each object's {@code uniqid} is not looked at.
     */
    static List<Map<String, String>> several(Call call) {
        List<Map<String, String>> contacts = new ArrayList<>();
        for (JsonNode node : json(call)) {
            Map<String, String> fields = new LinkedHashMap<>();
            NAMES.stream().filter(name -> !node.path(name).asText().isEmpty())
                    .forEach(name -> fields.put(name, node.path(name).asText()));
            fields.forEach(check(call));
            if (fields.isEmpty()) {
                throw call.malformed("contacts");
            }
            contacts.add(fields);
        }
        return contacts;
    }

    private static JsonNode json(Call call) {
        try {
            JsonNode list = JSON.readTree(call.required("contacts"));
            if (list.isArray() && !list.isEmpty()) {
                return list;
            }
            throw call.malformed("contacts");
        } catch (JsonProcessingException e) {
            throw call.malformed("contacts");
        }
    }

    private static BiConsumer<String, String> check(Call call) {
        return (name, value) -> {
            if (FORMS.containsKey(name) && !FORMS.get(name).matcher(value).matches()) {
                throw call.malformed(name);
            }
        };
    }
}
