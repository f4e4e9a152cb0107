package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.upload.UnitsView;
import io.filehost.camel.emulator.mediafire.state.upload.UploadReceipt;
import io.filehost.camel.emulator.mediafire.state.upload.UploadWishes;

/** How upload calls read what they are given and write what they answer. */
final class UploadTexts {

    private UploadTexts() {
    }

    /** A SHA-256 in either case: 265 for anything else. */
    static String hash(String text) {
        String hash = text.toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw Refusal.of(ErrorCode.INVALID_HASH, text);
        }
        return hash;
    }

    static UploadWishes wishes(Call call, Account account) {
        return new UploadWishes(
                UploadSettings.onDuplicate(call, account),
                call.text("mtime").map(ServiceTime::parse),
                keepsVersions(call, account),
                call.text("previous_hash").map(UploadTexts::hash));
    }

    /** Whether the content that is replaced stays as a version. No deltas are made, whatever the word (our reading). */
    private static boolean keepsVersions(Call call, Account account) {
        return switch (call.choice("version_control", "", "create_patches", "keep_revision", "none")) {
            case "keep_revision" -> false;
            case "none" -> !account.options().has(Quirk.NONE_DROPS_VERSIONS);
            default -> true;
        };
    }

    /** A number in a header: 128 when it is missing, 129 when it is none. */
    static long number(Call call, String header) {
        String text = required(call, header);
        if (!text.matches("\\d{1,18}")) {
            throw call.malformed(header);
        }
        return Long.parseLong(text);
    }

    static String required(Call call, String header) {
        return call.header(header).filter(value -> !value.isEmpty())
                .orElseThrow(() -> Refusal.of(ErrorCode.MISSING_PARAMS, header + " is missing"));
    }

    static Optional<Long> optionalNumber(Call call, String header) {
        return call.header(header).filter(value -> !value.isEmpty()).map(value -> number(call, header));
    }

    static Reply units(UnitsView view, boolean withKey) {
        List<Integer> words = view.words();
        Reply node = Reply.ok().flag("all_units_ready", view.allReady())
                .put("number_of_units", view.units()).put("unit_size", view.unitSize())
                .put("bitmap", Reply.ok().put("count", words.size()).items("words", "word", words));
        return withKey ? node.put("upload_key", view.uploadKey()) : node;
    }

    static Reply receipt(UploadReceipt receipt) {
        Reply reply = Reply.ok()
                .put("doupload", Reply.ok().put("result", receipt.result().code()).putIf("key", receipt.key()));
        receipt.units().ifPresent(view -> reply.put("resumable_upload", units(view, false)));
        reply.put("server", "live");
        return revision(reply, receipt.revision());
    }

    static Reply revision(Reply reply, OptionalLong revision) {
        revision.ifPresent(reply::revision);
        return reply;
    }
}
