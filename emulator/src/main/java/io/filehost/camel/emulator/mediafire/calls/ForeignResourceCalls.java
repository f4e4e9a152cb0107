package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

/** {@code device/get_foreign_resources}: what others share with an account. */
final class ForeignResourceCalls {

    private static final Set<String> FILETYPES = Set.of("application", "archive", "audio", "development", "document",
            "image", "presentation", "spreadsheet", "video");

    void addTo(MethodTable table) {
        table.on("device/get_foreign_resources", Access.SESSION, this::getForeignResources);
    }

    /**
     * Chunk 0, or none, means everything; others hold 100 files and 100 folders, as chunks of other lists do (our
     * reading). Nothing is synchronised with a desktop, so {@code sync=1} finds nothing.
     */
    private Reply getForeignResources(Call call, Account account) {
        String type = call.choice("type", "", "files", "folders");
        String filetype = call.text("filetype", "");
        if (!filetype.isEmpty() && !FILETYPES.contains(filetype)) {
            throw call.malformed("filetype");
        }
        boolean synced = call.flag("sync", false);
        Optional<String> contact = call.text("contact");
        contact.ifPresent(account.contacts()::require);
        List<Given> given = Given.to(account).stream()
                .filter(each -> contact.isEmpty() || contact.equals(account.contacts().keyOf(each.owner().email())))
                .filter(each -> !synced)
                .sorted(Given.order(call)).toList();
        List<Given> files = type.equals("folders")
                ? List.of() : given.stream()
                        .filter(each -> each.item() instanceof StoredFile)
                        .filter(each -> filetype.isEmpty() || FileKind.of(each.item().name()).filetype().equals(filetype))
                        .toList();
        List<Given> folders = type.equals("files") || !filetype.isEmpty()
                ? List.of() : given.stream()
                        .filter(each -> each.item() instanceof StoredFolder).toList();
        return Reply.ok()
                .items("files", "file", chunk(call, files, each -> file(each, (StoredFile) each.item(), account)))
                .items("folders", "folder", chunk(call, folders, each -> folder(each, account)));
    }

    private static List<Map<String, Object>> chunk(
            Call call, List<Given> given, Function<Given, Map<String, Object>> fields) {
        boolean all = call.number("chunk", 0) == 0;
        List<Given> members = all ? given : Page.of(call, given.stream(), Page.DEFAULT_SIZE).members();
        return members.stream().map(fields).toList();
    }

    private static Map<String, Object> file(Given given, StoredFile file, Account account) {
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("md5", file.hash());
        fields.put("quickkey", file.key());
        fields.put("filename", file.name());
        fields.put("size", file.size());
        fields.put("mimetype", kind.mimetype());
        fields.put("filetype", kind.filetype());
        fields.put("view", kind.view());
        fields.put("edit", kind.edit());
        fields.put("hash", file.hash());
        putShared(fields, given, ShareCalls.FILE, account);
        return fields;
    }

    private static Map<String, Object> folder(Given given, Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", given.item().name());
        fields.put("folderkey", given.item().key());
        putShared(fields, given, ShareCalls.FOLDER, account);
        return fields;
    }

    private static void putShared(Map<String, Object> fields, Given given, int attributes, Account account) {
        fields.put("desc", given.item().description());
        fields.put("created", ServiceTime.central(given.item().created()));
        fields.put("revision", given.item().revision());
        fields.put("share_link_enabled", given.item().isPublic() ? "yes" : "no");
        fields.put("date_shared", ServiceTime.central(given.share().since()));
        fields.put("resource_key", given.item().key());
        fields.put("attributes", attributes);
        fields.put("permissions", given.share().permissions());
        fields.put("options", 0);
        fields.put("sharer", account.contacts().keyFor(given.owner()));
    }
}
