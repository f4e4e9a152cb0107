package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.upload.FileError;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadProgress;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;

/** How far an upload is. Whoever has the key may ask. */
final class UploadPollCalls {

    private static final int INVALID_KEY = -20;
    private static final int UNKNOWN_KEY = -80;

    private final UploadDesk desk;

    UploadPollCalls(UploadDesk desk) {
        this.desk = desk;
    }

    void addTo(MethodTable methods) {
        methods.onPublic("upload/poll_upload", Access.UPLOAD_OPTIONAL, this::poll);
    }

    private Reply poll(Call call, Optional<Account> caller) {
        String key = call.required("key");
        if (!key.matches("[0-9a-z]{11}|[0-9a-f]{32}")) {
            throw call.malformed("key");
        }
        // Uploads into drop boxes have keys of 32 digits and cannot be polled.
        Optional<UploadProgress> progress = key.length() == 11 ? desk.poll(key) : Optional.empty();
        boolean withUnits = call.flag("resumable", false);
        return Reply.ok().put("doupload", progress.map(found -> fields(found, withUnits))
                .orElseGet(() -> unknown(key.length() == 11 ? UNKNOWN_KEY : INVALID_KEY)));
    }

    private static Reply unknown(int result) {
        return Reply.ok().put("result", result);
    }

    private Reply fields(UploadProgress progress, boolean withUnits) {
        Reply fields = Reply.ok().put("result", 0)
                .put("status", progress.status().code())
                .put("description", progress.status().description());
        put(fields, "quickkey", progress.quickKey());
        put(fields, "hash", progress.filename().isEmpty() ? "" : progress.source().hash());
        put(fields, "filename", progress.filename());
        put(fields, "size", Long.toString(progress.source().size()));
        put(fields, "created", progress.stored().map(ServiceTime::central).orElse(""));
        put(fields, "revision", progress.revision() == 0 ? "" : Long.toString(progress.revision()));
        put(fields, "fileerror", progress.error() == FileError.NONE ? "" : Integer.toString(progress.error().code()));
        if (withUnits) {
            progress.units().ifPresent(units -> fields.put("resumable_upload", UploadTexts.units(units, false)));
        }
        return fields;
    }

    private void put(Reply fields, String name, String value) {
        if (!value.isEmpty() || !desk.options().has(UploadQuirk.SPARSE_POLLS)) {
            fields.put(name, value);
        }
    }
}
