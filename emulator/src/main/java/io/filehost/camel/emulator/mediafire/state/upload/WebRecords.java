package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;

/** Web uploads as the records they are written as. */
final class WebRecords {

    private WebRecords() {
    }

    static ObjectNode write(WebUpload upload) {
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("url", upload.url()).put("owner", upload.owner()).put("folder", upload.target().folderKey())
                .put("on_duplicate", upload.onDuplicate().name()).put("entered", upload.entered().toString())
                .put("filename", upload.source().filename()).put("hash", upload.source().hash())
                .put("size", upload.source().size()).put("reason", upload.reason());
        upload.filed().ifPresent(filed -> record.set("filed", UploadRecords.write(filed)));
        return record;
    }

    static WebUpload read(String key, ObjectNode record) {
        return new WebUpload(
                key, text(record, "url"), text(record, "owner"), UploadTarget.folder(text(record, "folder")),
                OnDuplicate.valueOf(text(record, "on_duplicate")), Instant.parse(text(record, "entered")),
                new UploadSource(text(record, "filename"), text(record, "hash"), record.path("size").asLong()),
                UploadRecords.readFiled(record.path("filed")), text(record, "reason"));
    }

    private static String text(ObjectNode record, String name) {
        return record.path(name).asText();
    }
}
