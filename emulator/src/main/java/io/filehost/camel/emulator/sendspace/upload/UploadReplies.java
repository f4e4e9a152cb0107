package io.filehost.camel.emulator.sendspace.upload;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.filehost.camel.emulator.kernel.Answer;

/**
 * The answers to a form: lines for members, a document for guests, and for both a redirect when the form asks for one.
 * A failure has no reason in any of them. Redirects say nothing of quotas (our reading, U8).
 */
record UploadReplies(boolean guest, boolean carriageReturns) {

    private static final String GUEST_ROOT = "upload_done";

    Answer kept(Receipt receipt, Optional<URI> redirect) {
        return redirect.map(target -> redirect(target, "ok", receipt.fileId())).orElseGet(() -> told(receipt));
    }

    Answer failed(Optional<URI> redirect) {
        return redirect.map(target -> redirect(target, "fail", "")).orElseGet(this::toldOfFailure);
    }

    private Answer told(Receipt receipt) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (receipt instanceof Receipt.ForGuest mine) {
            fields.put("status", "ok");
            fields.put("download_url", mine.downloadUrl());
            fields.put("delete_url", mine.deleteUrl());
            fields.put("file_id", mine.fileId());
            return PlainXml.answer(GUEST_ROOT, fields);
        }
        Receipt.ForMember mine = (Receipt.ForMember) receipt;
        fields.put("upload_status", "ok");
        fields.put("file_id", mine.fileId());
        fields.put("bandwidth_left", Long.toString(mine.bandwidthLeft()));
        fields.put("diskspace_left", Long.toString(mine.diskspaceLeft()));
        return lines(fields);
    }

    private Answer toldOfFailure() {
        if (guest) {
            return PlainXml.answer(GUEST_ROOT, Map.of("status", "fail"));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("upload_status", "fail");
        fields.put("file_id", "");
        return lines(fields);
    }

    private Answer lines(Map<String, String> fields) {
        String end = carriageReturns ? "\r\n" : "\n";
        return Answer.text(200, "text/plain; charset=UTF-8", fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue() + end).collect(Collectors.joining()));
    }

    private static Answer redirect(URI target, String status, String fileId) {
        String joint = target.getRawQuery() == null ? "?" : "&";
        String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
        String address = target.toString().substring(0, target.toString().length() - fragment.length());
        return Answer.redirect(address + joint + "upload_status=" + status + "&file_id=" + fileId + fragment);
    }
}
