package io.filehost.camel.emulator.mediafire.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.filehost.camel.emulator.kernel.Items;

/** An envelope as JSON, with the habits of the service: numbers as strings, escaped slashes, plain ASCII. */
final class JsonForm {

    private static final Set<String> NUMBERS = Set.of("error", "new_device_revision");

    private final Supplier<WireOptions> options;
    private final JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build()
            .setCharacterEscapes(new SlashesToo());

    JsonForm(Supplier<WireOptions> options) {
        this.options = options;
    }

    /** Without a character set: a client that compares the header letter by letter exists (protocol 27). */
    String contentType() {
        return options.get().jsonContentType();
    }

    byte[] write(Map<String, Object> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeFieldName("response");
            object(out, fields);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void object(JsonGenerator out, Map<?, ?> fields) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String name = field.getKey().toString();
            out.writeFieldName(name);
            value(out, field.getValue(), options.get().numbersAsNumbers() || NUMBERS.contains(name));
        }
        out.writeEndObject();
    }

    private void value(JsonGenerator out, Object value, boolean asNumber) throws IOException {
        if (value instanceof Map<?, ?> nested) {
            object(out, nested);
        } else if (value instanceof Items items) {
            list(out, items.members());
        } else if (value instanceof List<?> members) {
            list(out, members);
        } else if (value instanceof Number number && asNumber) {
            out.writeNumber(number.toString());
        } else {
            out.writeString(Scalar.text(value));
        }
    }

    private void list(JsonGenerator out, List<?> members) throws IOException {
        if (members.isEmpty() && options.get().emptyListsAsText()) {
            out.writeString("");
            return;
        }
        out.writeStartArray();
        for (Object member : members) {
            value(out, Scalar.unwrapped(member), options.get().numbersAsNumbers());
        }
        out.writeEndArray();
    }

    /** The escapes JSON asks for, and that of the slash. */
    private static final class SlashesToo extends CharacterEscapes {

        private final int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
        private final SerializedString slash = new SerializedString("\\/");

        private SlashesToo() {
            escapes['/'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return slash;
        }
    }
}
