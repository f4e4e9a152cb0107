package io.filehost.camel.sendspace.client.upload;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.filehost.camel.common.http.Framing;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.UploadSlot;

/**
 * The form a file is posted in. All texts come before the file: an upload node has to know size and identifier before
 * the bytes (protocol notes, 5.1).
 */
final class UploadForm {

    private static final String LINE = "\r\n";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private UploadForm(UploadSlot slot) {
        fields.put("MAX_FILE_SIZE", Long.toString(Math.max(0, slot.maxFileSize())));
        fields.put("UPLOAD_IDENTIFIER", slot.identifier());
        fields.put("extra_info", slot.extraInfo());
    }

    /** For a file of the account. */
    static UploadForm of(UploadSlot slot, FolderId folder, UploadDetails details) {
        UploadForm form = new UploadForm(slot);
        form.add("description", details.description());
        form.add("password", details.password());
        form.add("folder_id", folder.value());
        form.addRecipients(details.recipients(), details.recipientMessage());
        form.add("notify_uploader", details.notifyUploader() ? "1" : "0");
        return form;
    }

    /** For a file of nobody. */
    static UploadForm of(UploadSlot slot, AnonymousUploadRequest request) {
        UploadForm form = new UploadForm(slot);
        form.add("description", request.description());
        form.addRecipients(request.recipients(), request.recipientMessage());
        form.add("notify_uploader", request.notifyAddress());
        return form;
    }

    private void addRecipients(List<String> recipients, String message) {
        add("recipient_email", String.join(",", recipients));
        add("recipient_message", message);
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** What stands around the content of a file of this name. */
    Framing around(String fileName) {
        String boundary = "----filehost-" + UUID.randomUUID();
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append("--").append(boundary).append(LINE)
                .append("Content-Disposition: form-data; name=\"").append(name).append('"').append(LINE).append(LINE)
                .append(value).append(LINE));
        before.append("--").append(boundary).append(LINE)
                .append("Content-Disposition: form-data; name=\"userfile\"; filename=\"").append(quoted(fileName)).append('"')
                .append(LINE).append("Content-Type: application/octet-stream").append(LINE).append(LINE);
        return new Framing(
                "multipart/form-data; boundary=" + boundary, before.toString().getBytes(StandardCharsets.UTF_8),
                (LINE + "--" + boundary + "--" + LINE).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a node may have read a file name as that: as it was meant, as it was written, or without what a backslash
     * makes look like the folders of a browser's machine.
     */
    static boolean mayBeReadAs(String fileName, String read) {
        String written = quoted(fileName);
        return read.equals(fileName) || read.equals(written)
                || read.equals(written.substring(written.lastIndexOf('\\') + 1));
    }

    /** As browsers write it: raw UTF-8, and what would end the line or the quotes as its percent code. */
    static String quoted(String fileName) {
        return fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
