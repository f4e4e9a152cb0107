package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.Limits;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;

/** The system family: what the service is and can. Nobody has to log in for it. */
public final class SystemCalls {

    // A selection: the documents print no complete list.
    private static final Map<String, List<String>> EDITABLE = new TreeMap<>(
            Map.of(
                    "document", List.of("doc", "docx", "rtf", "odt", "txt"),
                    "spreadsheet", List.of("xls", "xlsx", "ods", "csv"),
                    "presentation", List.of("ppt", "odp"),
                    "development", List.of("json", "css", "js", "html", "xml", "java", "py", "sql")));

    private static final Map<String, List<String>> VIEWABLE = new TreeMap<>(
            Map.of(
                    "document", List.of("doc", "docx", "rtf", "odt", "pdf", "txt"),
                    "spreadsheet", List.of("xls", "xlsx", "ods", "csv"),
                    "presentation", List.of("ppt", "pptx", "odp"),
                    "image", List.of("jpg", "jpeg", "png", "gif", "bmp"),
                    "video", List.of("mp4", "avi", "mov"),
                    "audio", List.of("mp3", "wav", "ogg")));

    private final Supplier<StateOptions> options;
    private final Supplier<UploadOptions> uploads;

    /**
     * @param options the limits in force
     * @param uploads those of uploads
     */
    public SystemCalls(Supplier<StateOptions> options, Supplier<UploadOptions> uploads) {
        this.options = options;
        this.uploads = uploads;
    }

    public void addTo(MethodTable methods) {
        methods.onPublic("system/get_version", Access.NONE, (call, nobody) -> Reply.ok());
        methods.onPublic("system/get_status", Access.NONE,
                (call, nobody) -> Reply.ok().put("database", 1).put("memcache", 1).put("redis", 1));
        methods.onPublic("system/get_limits", Access.NONE, (call, nobody) -> Reply.ok().put("limits", limits()));
        methods.onPublic("system/get_info", Access.NONE, (call, nobody) -> info());
        methods.onPublic("system/get_editable_media", Access.NONE,
                (call, nobody) -> Reply.ok().put("editable", media(call, EDITABLE)));
        methods.onPublic("system/get_supported_media", Access.NONE,
                (call, nobody) -> Reply.ok().put("viewable", media(call, VIEWABLE)));
        methods.onPublic("system/get_mime_types", Access.NONE,
                (call, nobody) -> Reply.ok().items("mime_types", "mime_type",
                        FileKind.byExtension().entrySet().stream()
                                .map(known -> mimeType(known.getKey(), known.getValue())).toList()));
    }

    /** The names of the recorded answer and of newer clients, with the figures in force. */
    private Reply limits() {
        Limits<Limit> limits = options.get().limits();
        return Reply.ok().put("max_objects", limits.of(Limit.OBJECTS)).put("max_keys", 500).put("max_image_size", 26214400)
                .put("zip_max_filesize", limits.of(Limit.ZIP_FILE)).put("zip_max_total_filesize", limits.of(Limit.ZIP_TOTAL))
                .put("folder_content_chunk_size", 100).put("folder_depth_limit", limits.of(Limit.FOLDER_DEPTH))
                .put("limit_search_results", limits.of(Limit.SEARCH_RESULTS))
                .put("daily_shares_limit", limits.of(Limit.DAILY_SHARES))
                .put("device_changes_list_limit", 500).put("total_folder_items_limit", 100)
                .put("max_chunk_filesize", uploads.get().largestBody())
                .put("max_total_filesize", uploads.get().largestUpload())
                .put("max_synchronous_items", options.get().jobs().threshold());
    }

    private Reply info() {
        return Reply.ok().put("timezone", "America/Chicago").put("timezone_offset", -6)
                .put("viewable", extensions(VIEWABLE)).put("editable", extensions(EDITABLE))
                .items("image_sizes", "image_size", List.of(imageSize(32, 32), imageSize(107, 80), imageSize(515, 386)))
                .put("terms_of_service", TermsOfService.asReply(options.get().termsRevision()))
                .put("max_keys", 500).put("max_objects", options.get().limits().of(Limit.OBJECTS))
                .put("max_image_size", 26214400);
    }

    private static Reply imageSize(int width, int height) {
        return Reply.ok().put("width", width).put("height", height).flag("thumbnail", width < 100);
    }

    private static Reply media(Call call, Map<String, List<String>> byType) {
        if (!call.flag("group_by_filetype", false)) {
            return extensions(byType);
        }
        Reply grouped = Reply.ok();
        byType.forEach((type, names) -> grouped.put(type, Reply.ok().put("extensions", new Items("extension", names))));
        return grouped;
    }

    private static Reply extensions(Map<String, List<String>> byType) {
        return Reply.ok().items("extensions", "extension", byType.values().stream().flatMap(List::stream).toList());
    }

    /** The same viewers and editors as {@code file/get_info} tells. */
    private static Reply mimeType(String extension, FileKind kind) {
        return Reply.ok().put("mimetype", kind.mimetype()).put("extension", extension).put("type", kind.filetype())
                .put("view", kind.view()).put("edit", kind.edit());
    }
}
