package io.filehost.camel.sendspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.filehost.camel.common.camel.content.ToldValues;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import org.apache.camel.Converter;

/**
 * Makes other things of results: the id as text, because that is what headers and other systems take, and a map of all
 * that is known. What the service did not tell is left out of the map.
 */
@Converter(generateLoader = true)
public final class SendspaceResultConverter {

    private static final Set<Class<?>> KEYS = Set.of(FileId.class, FolderId.class);

    private SendspaceResultConverter() {
    }

    @Converter
    public static String toString(Entry entry) {
        return entry.idText();
    }

    @Converter
    public static String toString(UploadResult result) {
        return result.fileId().value();
    }

    @Converter
    public static FileId toFileId(FileInfo file) {
        return file.id();
    }

    @Converter
    public static FileId toFileId(UploadResult result) {
        return result.fileId();
    }

    @Converter
    public static FileId toFileId(String id) {
        return new FileId(id);
    }

    @Converter
    public static FolderId toFolderId(FolderInfo folder) {
        return folder.id();
    }

    @Converter
    public static FolderId toFolderId(String id) {
        return new FolderId(id);
    }

    @Converter
    public static Map<String, Object> toMap(FileInfo file) {
        return new ToldValues(KEYS)
                .put("id", file.id())
                .put("name", file.name())
                .put("size", file.size())
                .put("parent", file.parent())
                .put("uploaded", file.uploaded())
                .put("downloads", file.downloads())
                .put("description", file.description())
                .put("protected", file.isProtected())
                .put("pageUrl", file.pageUrl())
                .asMap();
    }

    @Converter
    public static Map<String, Object> toMap(FolderInfo folder) {
        return new ToldValues(KEYS)
                .put("id", folder.id())
                .put("name", folder.name())
                .put("parent", folder.parent())
                .put("shared", folder.shared())
                .put("publicUrl", folder.publicUrl())
                .put("rssUrl", folder.rssUrl())
                .asMap();
    }

    /** Without the address that an anonymous upload is deleted with: who knows it can delete. */
    @Converter
    public static Map<String, Object> toMap(UploadResult result) {
        return new ToldValues(KEYS)
                .put("id", result.fileId())
                .put("name", result.name())
                .put("folder", result.folder())
                .put("size", result.size())
                .put("pageUrl", result.pageUrl())
                .asMap();
    }

    /** Bytes; what is unlimited is -1, as the service writes it. */
    @Converter
    public static Map<String, Object> toMap(Quota quota) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("bandwidthLeft", quota.bandwidthLeft());
        told.put("diskspaceLeft", quota.diskspaceLeft());
        told.put("diskspaceUsed", quota.diskspaceUsed());
        told.values().removeIf(Objects::isNull);
        return told;
    }
}
