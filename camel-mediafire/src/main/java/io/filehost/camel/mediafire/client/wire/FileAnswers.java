package io.filehost.camel.mediafire.client.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.client.model.QuickKey;

/** Reads the answers of the file family. */
public final class FileAnswers {

    private static final String REFUSAL = "_error_message";

    private FileAnswers() {
    }

    /** A file wherever one is described: get_info, create, listings, search, trash can. */
    public static FileInfo file(Node file) {
        return file(file, FolderKey.ROOT);
    }

    /** A file of a listing, in the folder that was listed unless its own entry names another. */
    static FileInfo file(Node file, FolderKey listed) {
        FolderKey parent = file.has("parent_folderkey") ? new FolderKey(file.text("parent_folderkey")) : listed;
        return new FileInfo(
                quickKey(file, "quickkey"), file.text("filename"), file.number("size", -1), file.text("hash"),
                file.number("revision", 0), parent, file.time("created"), file.time("delete_date"), file.text("mimetype"),
                file.text("privacy"), file.text("description"));
    }

    /** A quick key, or null when it is missing. */
    static QuickKey quickKey(Node node, String name) {
        return node.has(name) ? new QuickKey(node.text(name)) : null;
    }

    /** Answer of {@code file/create}; the member is spelled without the underscore there. */
    public static FileInfo created(Node answer) {
        return file(answer.child(answer.has("fileinfo") ? "fileinfo" : "file_info"));
    }

    /** Answer of {@code file/get_info}: one key gives an object, several give a list even if one survived. */
    public static FileInfo.Lookup lookup(Node answer) {
        List<Node> files = new ArrayList<>(answer.list("file_info"));
        files.addAll(answer.list("file_infos"));
        return new FileInfo.Lookup(
                files.stream().map(FileAnswers::file).toList(),
                answer.texts("skipped").stream().map(QuickKey::new).toList());
    }

    /** Answer of {@code file/get_links}. */
    public static FileLinks.Several links(Node answer) {
        return new FileLinks.Several(
                answer.list("links").stream().map(FileAnswers::linksOfOne).toList(), oneTimeUsed(answer),
                answer.number("one_time_key_request_max_count", -1));
    }

    private static FileLinks linksOfOne(Node file) {
        Map<String, String> links = new LinkedHashMap<>();
        Map<String, String> refusals = new LinkedHashMap<>();
        file.values().forEach((name, value) -> {
            if (name.equals("error")) {
                refusals.put(name, value);
            } else if (name.endsWith(REFUSAL)) {
                refusals.put(linkType(name.substring(0, name.length() - REFUSAL.length())), value);
            } else if (!name.equals("quickkey") && !name.endsWith("_error")) {
                links.put(name, value);
            }
        });
        file.child("one_time").values().forEach((kind, link) -> links.put("one_time_" + kind, link));
        return new FileLinks(quickKey(file, "quickkey"), links, refusals, file.small("direct_download_error", 0));
    }

    private static String linkType(String refused) {
        return refused.equals("one_time_key") ? "one_time" : refused;
    }

    /** Answer of {@code file/get_versions}. */
    public static FileVersion.Several versions(Node answer) {
        return new FileVersion.Several(
                answer.list("file_versions").stream()
                        .map(version -> new FileVersion(
                                version.requiredNumber("revision"), version.time("date"), version.flag("head")))
                        .toList());
    }

    /** Answer of {@code file/one_time_key} and {@code file/configure_one_time_key}. */
    public static OneTimeLink oneTimeLink(Node answer) {
        return new OneTimeLink(
                answer.text("token"), answer.child("links").values(), oneTimeUsed(answer),
                answer.number("one_time_key_request_max_count", -1));
    }

    private static long oneTimeUsed(Node answer) {
        return answer.number("one_time_key_request_count", answer.number("one_time_download_request_count", -1));
    }
}
