package io.filehost.camel.mediafire.client.wire;

import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Change.Kind;
import io.filehost.camel.mediafire.client.model.Change.State;
import io.filehost.camel.mediafire.client.model.Changes;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.TrashChunk;

/** Reads the answers of the device family. */
public final class DeviceAnswers {

    private DeviceAnswers() {
    }

    /** Answer of {@code device/get_status}. */
    public static DeviceStatus status(Node answer) {
        return new DeviceStatus(answer.requiredNumber("device_revision"), answer.flag("async_jobs_in_progress"));
    }

    /** Answer of {@code device/get_changes}; the property table of the service names the revision otherwise (C12). */
    public static Changes changes(Node answer) {
        List<Change> changes = new ArrayList<>();
        add(answer.child("updated"), State.UPDATED, changes);
        add(answer.child("deleted"), State.DELETED, changes);
        String revision = answer.has("device_revision") ? "device_revision" : "new_device_revision";
        return new Changes(answer.requiredNumber(revision), changes);
    }

    private static void add(Node lists, State state, List<Change> changes) {
        lists.list("files").forEach(file -> changes.add(change(Kind.FILE, state, "quickkey", "filename", file)));
        lists.list("folders").forEach(folder -> changes.add(change(Kind.FOLDER, state, "folderkey", "name", folder)));
    }

    private static Change change(Kind kind, State state, String key, String name, Node item) {
        return new Change(
                kind, state, item.text(key), item.requiredNumber("revision"),
                FolderAnswers.folderKey(item, "parent_folderkey"), item.has(name) ? item.text(name) : null,
                item.time("created"));
    }

    /** Answer of {@code device/get_trash}. */
    public static TrashChunk trash(Node answer) {
        return new TrashChunk(
                answer.number("file_count", 0), answer.number("folder_count", 0), answer.number("chunk_number", 0),
                answer.number("chunk_size", 0), answer.list("files").stream().map(FileAnswers::file).toList(),
                answer.list("folders").stream().map(FolderAnswers::folder).toList());
    }
}
