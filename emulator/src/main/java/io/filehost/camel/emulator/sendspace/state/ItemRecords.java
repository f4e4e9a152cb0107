package io.filehost.camel.emulator.sendspace.state;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.record.RecordId;
import io.filehost.camel.emulator.kernel.record.Records;

/** Files and folders as the records they are written as. */
final class ItemRecords {

    static final String FILE = "file";
    static final String FOLDER = "folder";

    private ItemRecords() {
    }

    static RecordId idOf(StoredFile file) {
        return new RecordId(FILE, file.id());
    }

    static RecordId idOf(StoredFolder folder) {
        return new RecordId(FOLDER, folder.id());
    }

    static ObjectNode write(StoredFile file) {
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("folder", file.folderId())
                .put("name", file.name())
                .put("description", file.description())
                .put("password", file.password())
                .put("hash", file.content().hash())
                .put("size", file.size())
                .put("uploaded", file.uploaded().toString())
                .put("downloads", file.downloads());
        if (file.limits() != FileLimits.NONE) {
            record.set("limits", file.limits().write());
        }
        return record;
    }

    static ObjectNode write(StoredFolder folder) {
        return JsonNodeFactory.instance.objectNode()
                .put("parent", folder.parentId())
                .put("name", folder.name())
                .put("shared", folder.shared());
    }

    /** Fills an empty tree. */
    static void load(Records records, FolderTree tree) {
        records.each(FOLDER, (id, record) -> tree.add(new StoredFolder(
                id, text(record, "parent"), text(record, "name"), record.path("shared").asBoolean())));
        records.each(FILE, (id, record) -> tree.add(readFile(id, record)));
    }

    private static StoredFile readFile(String id, ObjectNode record) {
        Content content = new Content(text(record, "hash"), record.path("size").asLong());
        StoredFile file = new StoredFile(
                id, text(record, "folder"), text(record, "name"), content, Instant.parse(text(record, "uploaded")));
        file.description(text(record, "description"));
        file.password(text(record, "password"));
        file.downloads(record.path("downloads").asLong());
        file.limits(FileLimits.read(record.path("limits")));
        return file;
    }

    private static String text(ObjectNode record, String name) {
        return record.path(name).asText();
    }
}
