package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Queues;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Takes the units of uploads, in any order and as often as they come, and has the file made after the last one. */
final class UnitTaker {

    private final UploadBook book;
    private final Filer filer;
    private final Supplier<UploadOptions> options;
    private final Queues queues = new Queues();

    UnitTaker(UploadBook book, Filer filer, Supplier<UploadOptions> options) {
        this.book = book;
        this.filer = filer;
        this.options = options;
    }

    /**
     * Takes a unit. The account is locked for looking and for writing down, not while bytes are copied and hashed: the
     * units of one file come one after the other, and nobody else waits for them.
     */
    UploadReceipt take(UnitDelivery unit) {
        return queues.alone(unit.source().hash(), () -> {
            Look look = unit.account().exclusively(() -> look(unit));
            return look.upload().isPresent() ? store(unit, look.upload().get()) : look.receipt().orElseThrow();
        });
    }

    /** Either an answer already, or the upload the unit is for. */
    private record Look(Optional<UploadReceipt> receipt, Optional<Upload> upload) {

        static Look answer(UploadReceipt receipt) {
            return new Look(Optional.of(receipt), Optional.empty());
        }
    }

    private Look look(UnitDelivery unit) {
        Optional<Upload> found = book.of(unit.account()).forUnit(unit.landing().target(), unit.source());
        if (found.isEmpty()) {
            return Look.answer(UploadReceipt.refused(UploadResult.NOT_CHECKED));
        }
        Upload upload = found.get().named(unit.source().filename());
        UnitMap units = upload.units().orElseThrow();
        if (upload.filed().isPresent()) {
            return Look.answer(receipt(unit.landing(), upload, units, OptionalLong.empty()));
        }
        if (upload.source().filename().isEmpty() && !unit.landing().target().isFile()) {
            return Look.answer(UploadReceipt.refused(UploadResult.FILE_NAME_MISSING));
        }
        Optional<UploadResult> objection = objection(units, unit.label(), unit.bytes());
        if (objection.isPresent()) {
            return Look.answer(UploadReceipt.refused(objection.get()));
        }
        filer.requireRoom(unit.account(), unit.landing().target(), upload.source(), unit.wishes());
        return new Look(Optional.empty(), Optional.of(upload));
    }

    // The unit is written down when everything that follows from it is done: who is killed before has not answered.
    private UploadReceipt store(UnitDelivery unit, Upload upload) {
        int number = (int) unit.label().number();
        filer.putUnit(upload, number, unit.bytes());
        UnitMap units = upload.units().orElseThrow().with(number);
        boolean loses = options.get().has(UploadQuirk.LOSES_A_UNIT) && !upload.hiccup();
        Assembled assembled = units.complete() && !loses ? filer.assemble(upload) : Assembled.nothing();
        return unit.account().exclusively(() -> {
            Upload fresh = book.of(unit.account()).find(upload.key()).orElseThrow();
            return advance(unit, fresh.named(unit.source().filename()).with(units), assembled);
        });
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
        if (options.get().has(UploadQuirk.UNIT_HASH_AS_RESULT)) {
            return Optional.of(UploadResult.UNIT_HASH_WRONG);
        }
        throw Refusal.of(ErrorCode.UPLOAD_UNIT_FAILED);
    }

    private UploadReceipt advance(UnitDelivery unit, Upload upload, Assembled assembled) {
        Uploads uploads = book.of(unit.account());
        UnitMap units = upload.units().orElseThrow();
        if (units.complete() && assembled.isNothing()) {
            uploads.put(upload.with(units.without(0)).afterHiccup(true, false));
            return receipt(unit.landing(), upload, units, OptionalLong.empty());
        }
        if (!units.complete()) {
            uploads.put(upload);
            return receipt(unit.landing(), upload, units, OptionalLong.empty());
        }
        Filed filed = filer.fileUnits(unit.account(), unit.landing().target(), upload, unit.wishes(), assembled);
        boolean stalls = options.get().has(UploadQuirk.STUCK_UNTIL_CHECKED) && !upload.hiccup();
        uploads.put(upload.with(filed).afterHiccup(upload.hiccup() || stalls, stalls));
        return receipt(unit.landing(), upload, units, Filer.revisionOf(unit.account(), filed));
    }

    private static UploadReceipt receipt(Landing landing, Upload upload, UnitMap units, OptionalLong revision) {
        return new UploadReceipt(
                landing.result(), Optional.of(upload.key()), Optional.of(UnitsView.of(upload, units)), revision);
    }
}
