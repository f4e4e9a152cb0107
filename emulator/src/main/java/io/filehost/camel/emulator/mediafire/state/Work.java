package io.filehost.camel.emulator.mediafire.state;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/**
 * Work that is done at once or in the background, written down so that it survives a restart.
 *
 * @param keys    keys of the items it works on
 * @param target  key of the folder they go to, empty when there is none
 * @param detail  a revision or a privacy, empty when there is none
 * @param newKeys keys of the folders a copy makes
 */
public record Work(WorkKind kind, List<String> keys, String target, String detail, List<String> newKeys) {

    public Work {
        keys = List.copyOf(keys);
        newKeys = List.copyOf(newKeys);
    }

    /** Work on these folders. */
    public static Work on(WorkKind kind, List<StoredFolder> folders) {
        return new Work(kind, folders.stream().map(StoredItem::key).toList(), "", "", List.of());
    }

    public static Work emptyTrash() {
        return new Work(WorkKind.EMPTY_TRASH, List.of(), "", "", List.of());
    }

    public static Work restore(StoredFile file, long revision) {
        return new Work(WorkKind.RESTORE_VERSION, List.of(file.key()), "", Long.toString(revision), List.of());
    }

    public Work into(StoredFolder folder) {
        return new Work(kind, keys, folder.key(), detail, newKeys);
    }

    public Work with(Privacy privacy) {
        return new Work(kind, keys, target, privacy.word(), newKeys);
    }

    public Work making(List<String> folderKeys) {
        return new Work(kind, keys, target, detail, folderKeys);
    }

    List<StoredFolder> folders(Account account) {
        return keys.stream().map(key -> folder(account, key)).toList();
    }

    StoredFolder targetFolder(Account account) {
        return folder(account, target);
    }

    private static StoredFolder folder(Account account, String key) {
        return account.tree().folder(key).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FOLDERKEY, key));
    }

    StoredFile file(Account account) {
        return account.tree().file(keys.get(0)).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, keys.get(0)));
    }

    /** Number of items it touches. */
    int size(Account account) {
        FolderTree tree = account.tree();
        return switch (kind) {
            case EMPTY_TRASH -> tree.below(tree.trash()).size();
            case RESTORE_VERSION -> 1;
            default -> folders(account).stream().mapToInt(folder -> 1 + tree.below(folder).size()).sum();
        };
    }

    ObjectNode write() {
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("work", kind.name()).put("target", target).put("detail", detail);
        ArrayNode items = record.putArray("keys");
        keys.forEach(items::add);
        ArrayNode made = record.putArray("new_keys");
        newKeys.forEach(made::add);
        return record;
    }

    static Work read(ObjectNode record) {
        List<String> keys = new ArrayList<>();
        record.path("keys").forEach(key -> keys.add(key.asText()));
        List<String> newKeys = new ArrayList<>();
        record.path("new_keys").forEach(key -> newKeys.add(key.asText()));
        return new Work(
                WorkKind.valueOf(record.path("work").asText()), keys, record.path("target").asText(),
                record.path("detail").asText(), newKeys);
    }
}
