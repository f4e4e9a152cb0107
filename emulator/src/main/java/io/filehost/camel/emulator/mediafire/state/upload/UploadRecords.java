package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Uploads as the records they are written as. */
final class UploadRecords {

    private UploadRecords() {
    }

    static ObjectNode write(Upload upload) {
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("folder", upload.target().folderKey()).put("file", upload.target().quickKey())
                .put("filename", upload.source().filename())
                .put("hash", upload.source().hash()).put("size", upload.source().size())
                .put("opened", upload.opened().toString())
                .put("hiccup", upload.hiccup()).put("stalled", upload.stalled());
        upload.units().ifPresent(units -> {
            record.put("unit_size", units.unitSize());
            ArrayNode words = record.putArray("words");
            units.words().forEach(words::add);
        });
        upload.filed().ifPresent(filed -> record.set("filed", write(filed)));
        return record;
    }

    static ObjectNode write(Filed filed) {
        return JsonNodeFactory.instance.objectNode()
                .put("time", filed.time().toString()).put("error", filed.error().name())
                .put("quickkey", filed.quickKey()).put("filename", filed.filename())
                .put("revision", filed.revision()).put("closed", filed.closed());
    }

    static Upload read(String key, JsonNode record) {
        UploadTarget target = new UploadTarget(text(record, "folder"), text(record, "file"));
        UploadSource source = new UploadSource(text(record, "filename"), text(record, "hash"), record.path("size").asLong());
        return new Upload(
                key, target, source, Instant.parse(text(record, "opened")), readUnits(record), readFiled(record.path("filed")),
                record.path("hiccup").asBoolean(), record.path("stalled").asBoolean());
    }

    private static Optional<UnitMap> readUnits(JsonNode record) {
        if (!record.has("unit_size")) {
            return Optional.empty();
        }
        List<Integer> words = new ArrayList<>();
        record.path("words").forEach(word -> words.add(word.asInt()));
        return Optional.of(new UnitMap(record.path("size").asLong(), record.path("unit_size").asLong(), words));
    }

    static Optional<Filed> readFiled(JsonNode record) {
        if (record.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                new Filed(
                        Instant.parse(text(record, "time")), FileError.valueOf(text(record, "error")), text(record, "quickkey"),
                        text(record, "filename"), record.path("revision").asLong(), record.path("closed").asBoolean()));
    }

    private static String text(JsonNode record, String name) {
        return record.path(name).asText();
    }
}
