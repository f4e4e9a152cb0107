package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.sendspace.state.FolderTree;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** What a reply tells of a folder. */
final class FolderFields {

    private final SiteAddresses addresses;

    FolderFields(SiteAddresses addresses) {
        this.addresses = addresses;
    }

    Map<String, Object> of(Call call, StoredFolder folder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", folder.id());
        fields.put("name", folder.name());
        fields.put("shared", folder.shared() ? 1 : 0);
        fields.put("public_url", addresses.publicPage(call, folder));
        fields.put("rss_url", addresses.feed(call, folder));
        fields.put("parent_folder_id", folder.parentId());
        return fields;
    }

    /** With totals of what is directly inside (U7, our reading). */
    Map<String, Object> withTotals(Call call, StoredFolder folder, FolderTree tree) {
        List<StoredFile> files = tree.filesIn(folder);
        Map<String, Object> fields = of(call, folder);
        fields.put("total_files", files.size());
        fields.put("total_size", files.stream().mapToLong(StoredFile::size).sum());
        fields.put("total_folders", tree.foldersIn(folder).size());
        return fields;
    }
}
