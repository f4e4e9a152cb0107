package io.filehost.camel.sendspace.client.wire;

import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.FolderInfo.Totals;
import io.filehost.camel.sendspace.client.model.SharedFolder;

/** Reads answers that describe folders. */
public final class FolderAnswers {

    private FolderAnswers() {
    }

    /** One folder. */
    public static FolderInfo only(Element result) {
        return folder(result.neededChild("folder"));
    }

    /** All folders. */
    public static FolderInfo.Several all(Element result) {
        return new FolderInfo.Several(result.all("folder").stream().map(FolderAnswers::folder).toList());
    }

    /** What a folder holds. */
    public static FolderContents contents(Element result) {
        return new FolderContents(
                result.all("folder").stream().map(FolderAnswers::folder).toList(),
                result.all("file").stream().map(FileAnswers::file).toList());
    }

    /** A public folder. */
    public static SharedFolder shared(Element result) {
        return new SharedFolder(
                result.first("current").map(FolderAnswers::folder).orElse(null),
                result.all("folder").stream().map(FolderAnswers::folder).toList(),
                result.all("file").stream().map(FileAnswers::file).toList());
    }

    private static FolderInfo folder(Element folder) {
        FolderId id = new FolderId(folder.needed("id"));
        return new FolderInfo(
                id, folder.attribute("name"), parent(id, folder), folder.flag("shared"), folder.attribute("public_url"),
                folder.attribute("rss_url"), totals(folder));
    }

    /** The root stands in lists as its own parent (protocol notes, quirk 10). */
    private static FolderId parent(FolderId id, Element folder) {
        String parent = folder.attribute("parent_folder_id");
        if (id.isRoot()) {
            return null;
        }
        return parent.isEmpty() ? FolderId.ROOT : new FolderId(parent);
    }

    private static Totals totals(Element folder) {
        if (folder.attribute("total_files").isEmpty()) {
            return null;
        }
        return new Totals(folder.number("total_files", 0), folder.number("total_size", 0), folder.number("total_folders", 0));
    }
}
