package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;
import java.util.OptionalLong;

import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;

/** Takes the units of uploads, in any order and as often as they come, and has the file made after the last one. */
final class UnitTaker {

    private final UploadBook book;
    private final Filer filer;
    private final UploadOptions options;

    UnitTaker(UploadBook book, Filer filer, UploadOptions options) {
        this.book = book;
        this.filer = filer;
        this.options = options;
    }

    UploadReceipt take(
            Account account, Landing landing, UploadSource source, UploadWishes wishes, UnitLabel label, ReceivedBytes bytes) {
        Optional<Upload> found = book.of(account).forUnit(landing.target(), source);
        if (found.isEmpty()) {
            return UploadReceipt.refused(UploadResult.NOT_CHECKED);
        }
        Upload upload = found.get().named(source.filename());
        UnitMap units = upload.units().orElseThrow();
        if (upload.filed().isPresent()) {
            return receipt(landing, upload, units, OptionalLong.empty());
        }
        if (upload.source().filename().isEmpty() && !landing.target().isFile()) {
            return UploadReceipt.refused(UploadResult.FILE_NAME_MISSING);
        }
        Optional<UploadResult> objection = objection(units, label, bytes);
        if (objection.isPresent()) {
            return UploadReceipt.refused(objection.get());
        }
        filer.requireRoom(account, landing.target(), upload.source(), wishes);
        int unit = (int) label.number();
        filer.putUnit(upload, unit, bytes);
        return advance(account, landing, upload.with(units.with(unit)), wishes);
    }

    private Optional<UploadResult> objection(UnitMap units, UnitLabel label, ReceivedBytes bytes) {
        if (label.number() < 0 || label.number() >= units.units()) {
            throw Refusal.of(ErrorCode.INVALID_PARAMS, "the file has " + units.units() + " units").keepingKey();
        }
        if (label.size() != units.sizeOf((int) label.number()) || bytes.size() != label.size()) {
            return Optional.of(UploadResult.UNIT_SIZE_WRONG);
        }
        if (bytes.sha256().equals(label.hash())) {
            return Optional.empty();
        }
        if (options.has(UploadQuirk.UNIT_HASH_AS_RESULT)) {
            return Optional.of(UploadResult.UNIT_HASH_WRONG);
        }
        throw Refusal.of(ErrorCode.UPLOAD_UNIT_FAILED);
    }

    private UploadReceipt advance(Account account, Landing landing, Upload upload, UploadWishes wishes) {
        UnitMap units = upload.units().orElseThrow();
        if (!units.complete()) {
            book.of(account).put(upload);
            return receipt(landing, upload, units, OptionalLong.empty());
        }
        if (options.has(UploadQuirk.LOSES_A_UNIT) && !upload.hiccup()) {
            book.of(account).put(upload.with(units.without(0)).afterHiccup(true, false));
            return receipt(landing, upload, units, OptionalLong.empty());
        }
        Filed filed = filer.fileUnits(account, landing.target(), upload, wishes);
        boolean stalls = options.has(UploadQuirk.STUCK_UNTIL_CHECKED) && !upload.hiccup();
        book.of(account).put(upload.with(filed).afterHiccup(upload.hiccup() || stalls, stalls));
        return receipt(landing, upload, units, Filer.revisionOf(account, filed));
    }

    private static UploadReceipt receipt(Landing landing, Upload upload, UnitMap units, OptionalLong revision) {
        return new UploadReceipt(
                landing.result(), Optional.of(upload.key()), Optional.of(UnitsView.of(upload, units)), revision);
    }
}
