package io.filehost.camel.mediafire;

import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.camel.content.ToldValues;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.TrashedItem;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import org.apache.camel.Converter;

/**
 * Makes other things of results: the key as text, because that is what headers and other systems take, and a map of all
 * that is known. What the service did not tell is left out of the map; keys are text in it, words of a choice are in
 * lower case, and times stay instants.
 */
@Converter(generateLoader = true)
public final class MediaFireResultConverter {

    private static final Set<Class<?>> KEYS = Set.of(QuickKey.class, FolderKey.class);

    private MediaFireResultConverter() {
    }

    @Converter
    public static String toString(Entry entry) {
        return entry.keyText();
    }

    @Converter
    public static String toString(UploadResult result) {
        return result.quickKey().value();
    }

    @Converter
    public static String toString(Change change) {
        return change.key();
    }

    @Converter
    public static String toString(TrashedItem item) {
        return item.key();
    }

    @Converter
    public static QuickKey toQuickKey(FileInfo file) {
        return file.quickKey();
    }

    @Converter
    public static QuickKey toQuickKey(UploadResult result) {
        return result.quickKey();
    }

    @Converter
    public static QuickKey toQuickKey(String key) {
        return new QuickKey(key);
    }

    @Converter
    public static FolderKey toFolderKey(FolderInfo folder) {
        return folder.key();
    }

    @Converter
    public static FolderKey toFolderKey(String key) {
        return new FolderKey(key);
    }

    @Converter
    public static Map<String, Object> toMap(FileInfo file) {
        ToldValues known = new ToldValues(KEYS);
        known.put("quickKey", file.quickKey());
        known.put("name", file.name());
        known.put("size", file.size());
        known.put("hash", file.hash());
        known.put("revision", file.revision());
        known.put("parent", file.parent());
        known.put("created", file.created());
        known.put("deleted", file.deleted());
        known.put("mimeType", file.mimeType());
        known.put("privacy", file.privacy());
        known.put("description", file.description());
        return known.asMap();
    }

    @Converter
    public static Map<String, Object> toMap(FolderInfo folder) {
        ToldValues known = new ToldValues(KEYS);
        known.put("key", folder.key());
        known.put("name", folder.name());
        known.put("revision", folder.revision());
        known.put("parent", folder.parent());
        known.put("created", folder.created());
        known.put("deleted", folder.deleted());
        known.put("privacy", folder.privacy());
        known.put("description", folder.description());
        return known.asMap();
    }

    @Converter
    public static Map<String, Object> toMap(UploadResult result) {
        ToldValues known = new ToldValues(KEYS);
        known.put("quickKey", result.quickKey());
        known.put("name", result.name());
        known.put("folder", result.folder());
        known.put("size", result.size());
        known.put("hash", result.hash());
        known.put("revision", result.revision());
        known.put("kind", result.kind());
        return known.asMap();
    }

    @Converter
    public static Map<String, Object> toMap(Change change) {
        ToldValues known = new ToldValues(KEYS);
        known.put("kind", change.kind());
        known.put("state", change.state());
        known.put("key", change.key());
        known.put("revision", change.revision());
        known.put("parent", change.parent());
        known.put("name", change.name());
        known.put("created", change.created());
        return known.asMap();
    }

    @Converter
    public static Map<String, Object> toMap(TrashedItem item) {
        ToldValues known = new ToldValues(KEYS);
        known.put("kind", item.kind());
        known.put("key", item.key());
        known.put("revision", item.revision());
        known.put("name", item.name());
        known.put("size", item.size());
        known.put("deleted", item.deleted());
        return known.asMap();
    }
}
