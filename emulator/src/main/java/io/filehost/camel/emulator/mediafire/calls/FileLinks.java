package io.filehost.camel.emulator.mediafire.calls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.links.LinkDesk;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** The addresses of a file. Direct links are minted anew each time; the others do not change. */
final class FileLinks {

    private final LinkDesk desk;

    FileLinks(LinkDesk desk) {
        this.desk = desk;
    }

    /** What {@code links} holds in listings: the pages only. Strangers may look and listen too (recorded). */
    Map<String, Object> pages(String origin, Seen<StoredFile> file) {
        Map<String, Object> links = viewers(origin, file.item());
        if (!file.isOwn() && !file.right().isGranted()) {
            links.keySet().removeAll(List.of("read", "edit"));
        }
        links.put("normal_download", page(origin, file.item()));
        return links;
    }

    /** What {@code links} holds in {@code file/get_info}. Strangers get the page for people only (recorded). */
    Map<String, Object> all(String origin, Seen<StoredFile> file) {
        if (!file.isOwn() && !file.right().isGranted()) {
            return Map.of("normal_download", page(origin, file.item()));
        }
        Map<String, Object> links = pages(origin, file);
        links.put("direct_download", direct(origin, file.item()));
        links.put("streaming", streaming(origin, file.item()));
        return links;
    }

    /** View, read, edit, watch, listen: those that apply to the kind of the file. */
    Map<String, Object> viewers(String origin, StoredFile file) {
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> links = new LinkedHashMap<>();
        if (kind.isVideo()) {
            links.put("watch", address(origin, "watch", file));
        } else if (kind.isAudio()) {
            links.put("listen", address(origin, "listen", file));
        } else if (kind.view() > 0) {
            links.put("view", address(origin, "view", file));
            links.put("read", address(origin, "view", file));
        }
        if (kind.isEditable()) {
            links.put("edit", address(origin, "edit", file));
        }
        return links;
    }

    String page(String origin, StoredFile file) {
        return desk.page(origin, file.key(), file.name());
    }

    String direct(String origin, StoredFile file) {
        return desk.direct(origin, file.key(), file.name());
    }

    String streaming(String origin, StoredFile file) {
        return desk.direct(origin, file.key(), file.name());
    }

    /** The links a one-time key opens. */
    static Map<String, Object> oneTime(String origin, StoredFile file, String token) {
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("download", origin + "/?" + token);
        if (kind.isVideo()) {
            links.put("watch", origin + "/watch/" + token);
        } else if (kind.isAudio()) {
            links.put("listen", origin + "/listen/" + token);
        } else if (kind.view() > 0) {
            links.put("view", origin + "/view/" + token);
        }
        return links;
    }

    private static String address(String origin, String page, StoredFile file) {
        String name = URLEncoder.encode(file.name().replace(' ', '_'), StandardCharsets.UTF_8);
        return origin + "/" + page + "/" + file.key() + "/" + name;
    }
}
