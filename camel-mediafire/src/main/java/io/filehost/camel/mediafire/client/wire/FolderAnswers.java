package io.filehost.camel.mediafire.client.wire;

import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderDepth;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.SearchResults;

/** Reads the answers of the folder family. */
public final class FolderAnswers {

    private FolderAnswers() {
    }

    /** A folder wherever one is described; {@code folder/create} spells its key with an underscore. */
    public static FolderInfo folder(Node folder) {
        FolderKey key = new FolderKey(folder.firstText("folderkey", "folder_key"));
        return folder(folder, key, parentNotTold(key));
    }

    private static FolderInfo folder(Node folder, FolderKey key, FolderKey parentNotTold) {
        return new FolderInfo(
                key, folder.firstText("name", "foldername"), folder.number("revision", 0),
                folder.has("parent_folderkey") ? folderKey(folder, "parent_folderkey") : parentNotTold,
                folder.time("created"), folder.time("delete_date"), folder.text("privacy"), folder.text("description"));
    }

    private static FolderKey parentNotTold(FolderKey folder) {
        return folder.isRoot() || folder.isTrash() ? null : FolderKey.ROOT;
    }

    /** A folder key, or null when it is missing. */
    static FolderKey folderKey(Node node, String name) {
        return node.has(name) ? new FolderKey(node.text(name)) : null;
    }

    /** Answer of {@code folder/get_info}. */
    public static FolderInfo.Lookup lookup(Node answer) {
        List<Node> folders = new ArrayList<>(answer.list("folder_info"));
        folders.addAll(answer.list("folder_infos"));
        return new FolderInfo.Lookup(folders.stream().map(FolderAnswers::folder).toList());
    }

    /** Answer of {@code folder/get_content}; its entries name no parent, they are in the folder of the answer. */
    public static FolderChunk content(Node answer) {
        Node content = answer.child("folder_content");
        FolderKey here = content.has("folderkey") ? folderKey(content, "folderkey") : FolderKey.ROOT;
        List<FileInfo> files = content.list("files").stream().map(file -> FileAnswers.file(file, here)).toList();
        List<FolderInfo> folders = content.list("folders").stream()
                .map(folder -> folder(folder, new FolderKey(folder.firstText("folderkey", "folder_key")), here)).toList();
        long size = content.number("chunk_size", 0);
        boolean full = size > 0 && files.size() + folders.size() >= size;
        return new FolderChunk(
                folderKey(content, "folderkey"), content.number("chunk_number", 1), size,
                content.flag("more_chunks", full), files, folders);
    }

    /** Answer of {@code folder/get_depth}. */
    public static FolderDepth depth(Node answer) {
        Node depth = answer.child("folder_depth");
        return new FolderDepth(
                depth.requiredNumber("depth"), depth.list("chain_folders").stream()
                        .map(step -> new FolderDepth.Step(new FolderKey(step.text("folderkey")), step.text("name"))).toList());
    }

    /** Answer of {@code folder/search}. */
    public static SearchResults search(Node answer) {
        List<Node> results = answer.list("results");
        return new SearchResults(
                answer.number("results_count", results.size()),
                results.stream().filter(result -> result.has("quickkey") || result.has("folderkey"))
                        .map(FolderAnswers::entry).toList());
    }

    private static Entry entry(Node result) {
        return result.has("quickkey") ? FileAnswers.file(result) : folder(result);
    }
}
