package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

    static RecordId idOf(StoredItem item) {
        return new RecordId(item instanceof StoredFile ? FILE : FOLDER, item.key());
    }

    static ObjectNode write(StoredItem item) {
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("parent", item.parentKey())
                .put("name", item.name())
                .put("created", item.created().toString())
                .put("modified", item.modified().toString())
                .put("description", item.description())
                .put("privacy", item.privacy().word())
                .put("revision", item.revision());
        item.deleted().ifPresent(time -> record.put("deleted", time.toString()).put("from", item.parentBefore()));
        if (item instanceof StoredFile file) {
            writeVersions(file, record);
        } else if (item instanceof StoredFolder folder) {
            folder.fileDrop().ifPresent(drop -> record.putObject("drop")
                    .put("key", drop.key()).put("message", drop.message()).put("descriptions", drop.descriptions())
                    .put("several", drop.several()).put("mails", drop.mails()));
        }
        return record;
    }

    private static void writeVersions(StoredFile file, ObjectNode record) {
        record.put("downloads", file.downloads());
        ArrayNode versions = record.putArray("versions");
        for (ContentVersion version : file.versions()) {
            versions.addObject()
                    .put("revision", version.revision())
                    .put("hash", version.content().hash())
                    .put("size", version.content().size())
                    .put("stored", version.stored().toString());
        }
    }

    /** Fills an empty tree, and the log of the account with the numbers of its items. */
    static void load(Records records, FolderTree tree, RevisionLog revisions) {
        List<StoredFolder> folders = new ArrayList<>();
        List<StoredFile> files = new ArrayList<>();
        records.each(FOLDER, (key, record) -> folders.add(readFolder(key, record)));
        records.each(FILE, (key, record) -> files.add(readFile(key, record)));
        tree.addAll(folders, files);
        Stream.concat(tree.allFolders().stream(), tree.allFiles().stream())
                .filter(item -> item.revision() > 0)
                .forEach(item -> revisions.stamp(item, item.revision()));
    }

    private static StoredFile readFile(String key, ObjectNode record) {
        StoredFile file = new StoredFile(key, text(record, "parent"), text(record, "name"), time(record, "created"));
        file.downloads(record.path("downloads").asLong());
        for (JsonNode version : record.path("versions")) {
            Content content = new Content(text(version, "hash"), version.path("size").asLong());
            file.add(new ContentVersion(version.path("revision").asLong(), content, time(version, "stored")));
        }
        readCommon(file, record);
        return file;
    }

    private static StoredFolder readFolder(String key, ObjectNode record) {
        StoredFolder folder = new StoredFolder(key, text(record, "parent"), text(record, "name"), time(record, "created"));
        if (record.has("drop")) {
            JsonNode drop = record.path("drop");
            folder.fileDrop(new FileDrop(
                    text(drop, "key"), text(drop, "message"), drop.path("descriptions").asBoolean(),
                    drop.path("several").asBoolean(), drop.path("mails").asBoolean(true)));
        }
        readCommon(folder, record);
        return folder;
    }

    private static void readCommon(StoredItem item, ObjectNode record) {
        item.modified(time(record, "modified"));
        item.description(text(record, "description"));
        item.privacy(Privacy.of(text(record, "privacy")).orElseThrow());
        item.revision(record.path("revision").asLong());
        if (record.has("deleted")) {
            item.deletedAt(time(record, "deleted"));
            item.parentBefore(text(record, "from"));
        }
    }

    private static String text(JsonNode record, String name) {
        return record.path(name).asText();
    }

    private static Instant time(JsonNode record, String name) {
        return Instant.parse(text(record, name));
    }
}
