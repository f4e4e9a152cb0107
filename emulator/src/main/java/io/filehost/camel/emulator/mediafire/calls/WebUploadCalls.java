package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Drawer;
import io.filehost.camel.emulator.mediafire.state.KeyGenerator;

/**
 * Files the service is asked to fetch. The emulator connects to nobody, so each web upload is taken, listed, and ends
 * with an error when its list was seen once.
 */
final class WebUploadCalls {

    private static final String RECORD = "web_upload";
    private static final int COMPLETE = 99;
    private static final int NOT_FETCHED = 1;

    void addTo(MethodTable methods) {
        methods.on("upload/add_web_upload", Access.SESSION, this::add);
        methods.on("upload/get_web_uploads", Access.SESSION, this::list);
    }

    private Reply add(Call call, Account account) {
        String url = webAddress(call.required("url"));
        String filename = call.required("filename");
        account.filing().requireFileName(filename);
        call.text("folder_key").filter(key -> account.tree().folder(key).isEmpty()).ifPresent(key -> {
            throw Refusal.of(ErrorCode.INVALID_FOLDERKEY, key);
        });
        String key = account.newKey(KeyGenerator.UPLOAD);
        account.drawer(RECORD).put(key, JsonNodeFactory.instance.objectNode()
                .put("filename", filename).put("url", url).put("created", account.now().toString()).put("active", true));
        return Reply.ok().put("upload_key", key);
    }

    private static String webAddress(String text) {
        try {
            String scheme = String.valueOf(new URI(text).getScheme()).toLowerCase(Locale.ROOT);
            if (List.of("http", "https", "ftp").contains(scheme)) {
                return text;
            }
            throw Refusal.of(ErrorCode.INVALID_URL, text);
        } catch (URISyntaxException e) {
            throw Refusal.of(ErrorCode.INVALID_URL, text);
        }
    }

    private Reply list(Call call, Account account) {
        Optional<String> wanted = call.text("upload_key").or(() -> call.text("key"));
        boolean all = call.flag("all_web_uploads", false);
        Drawer drawer = account.drawer(RECORD);
        List<Map<String, Object>> uploads = drawer.all().entrySet().stream()
                .filter(entry -> wanted.map(entry.getKey()::equals).orElse(true))
                .filter(entry -> all || isActive(entry.getValue()))
                .map(entry -> fields(entry.getKey(), entry.getValue())).toList();
        List.copyOf(drawer.all().entrySet()).stream().filter(entry -> isActive(entry.getValue()))
                .forEach(entry -> drawer.put(entry.getKey(), entry.getValue().deepCopy().put("active", false)));
        return Reply.ok().items("web_uploads", "web_upload", uploads);
    }

    private static boolean isActive(ObjectNode upload) {
        return upload.path("active").asBoolean();
    }

    private static Map<String, Object> fields(String key, ObjectNode upload) {
        boolean active = isActive(upload);
        return Reply.ok().put("uploadkey", key)
                .flag("active", active)
                .put("quickkey", "")
                .put("filename", upload.path("filename").asText())
                .put("created", ServiceTime.central(Instant.parse(upload.path("created").asText())))
                .put("status_code", active ? 1 : COMPLETE)
                .put("status", active ? "Entered" : "Failed")
                .put("error_status", active ? 0 : NOT_FETCHED)
                .put("url", upload.path("url").asText())
                .put("eta", "")
                .put("size", 0)
                .put("percentage", 0)
                .values();
    }
}
