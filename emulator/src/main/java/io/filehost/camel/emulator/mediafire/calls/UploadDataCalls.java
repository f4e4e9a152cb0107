package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.upload.UnitDelivery;
import io.filehost.camel.emulator.mediafire.state.upload.UnitLabel;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadReceipt;
import io.filehost.camel.emulator.mediafire.state.upload.UploadResult;
import io.filehost.camel.emulator.mediafire.state.upload.UploadSource;
import io.filehost.camel.emulator.mediafire.state.upload.UploadWishes;

/** The calls whose body is data. What is wrong with the data is told in {@code doupload.result} of a Success. */
final class UploadDataCalls {

    private final Accounts accounts;
    private final UploadDesk desk;
    private final Outbox outbox;

    UploadDataCalls(Accounts accounts, UploadDesk desk, Outbox outbox) {
        this.accounts = accounts;
        this.desk = desk;
        this.outbox = outbox;
    }

    void addTo(MethodTable methods) {
        methods.onData("upload/simple", Access.UPLOAD, data(this::simple));
        methods.onData("upload/resumable", Access.UPLOAD, this::resumable);
        methods.onData("upload/update", Access.UPLOAD, data(this::update));
        methods.onData("upload/patch", Access.UPLOAD, data(this::patch));
    }

    /** Takes data for a place. */
    @FunctionalInterface
    private interface Taker {
        UploadReceipt take(Call call, UploadPlace place, ReceivedBytes bytes);
    }

    private MethodTable.DataHandler data(Taker taker) {
        return (call, caller, bytes) -> accounts.exclusively(() -> UploadTexts.receipt(receive(taker, call, caller, bytes)));
    }

    private UploadReceipt receive(Taker taker, Call call, Optional<Account> caller, ReceivedBytes bytes) {
        Place place = place(call, caller);
        return place.objection().isPresent()
                ? UploadReceipt.refused(place.objection().get())
                : told(place, taker.take(call, place.found().orElseThrow(), bytes));
    }

    private UploadReceipt told(Place place, UploadReceipt receipt) {
        if (receipt.revision().isPresent()) {
            accounts.exclusively(() -> {
                place.found().orElseThrow().filed(outbox);
                return receipt;
            });
        }
        return place.told(receipt);
    }

    /** Where the data is to go, or what is wrong with the place. */
    private record Place(Optional<UploadPlace> found, Optional<UploadResult> objection) {

        /** What the sender is told: nothing of the revision of another account. */
        UploadReceipt told(UploadReceipt receipt) {
            return found.filter(UploadPlace::isOwn).isPresent() ? receipt : receipt.withoutRevision();
        }

        static Place refused(UploadResult objection) {
            return new Place(Optional.empty(), Optional.of(objection));
        }
    }

    private Place place(Call call, Optional<Account> caller) {
        try {
            UploadPlace place = UploadPlace.of(call, caller, desk, accounts);
            place.refuseWhileBusy();
            UploadResult result = place.landing().result();
            return result.code() < 0 ? Place.refused(result) : new Place(Optional.of(place), Optional.empty());
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.INVALID_FILEDROP_KEY) {
                return Place.refused(UploadResult.DROP_BOX_UNKNOWN);
            }
            throw refusal;
        }
    }

    private UploadReceipt simple(Call call, UploadPlace place, ReceivedBytes bytes) {
        if (bytes.size() == 0) {
            throw Refusal.of(ErrorCode.UPLOAD_FAILED, "no bytes");
        }
        Optional<String> filename = call.header("x-filename").filter(name -> !name.isEmpty());
        if (filename.isEmpty() && place.target().quickKey().isEmpty()) {
            return UploadReceipt.refused(UploadResult.FILE_NAME_MISSING);
        }
        filename.ifPresent(place.account().filing()::requireFileName);
        return whole(call, place, filename.orElse(""), bytes);
    }

    private UploadReceipt update(Call call, UploadPlace place, ReceivedBytes bytes) {
        if (bytes.size() == 0) {
            throw Refusal.of(ErrorCode.UPLOAD_FAILED, "no bytes");
        }
        StoredFile file = requireFile(call, place);
        if (file.hash().equals(bytes.sha256())) {
            throw Refusal.of(ErrorCode.UPDATE_NO_CHANGE);
        }
        return whole(call, place, "", bytes);
    }

    private UploadReceipt whole(Call call, UploadPlace place, String filename, ReceivedBytes bytes) {
        if (UploadTexts.optionalNumber(call, "x-filesize").filter(size -> size != bytes.size()).isPresent()) {
            return UploadReceipt.refused(UploadResult.SIZE_DIFFERS);
        }
        Optional<String> hash = call.header("x-filehash").filter(text -> !text.isEmpty()).map(UploadTexts::hash);
        if (hash.filter(sent -> !sent.equals(bytes.sha256())).isPresent()) {
            return UploadReceipt.refused(UploadResult.HASH_DIFFERS);
        }
        if (bytes.size() > desk.options().largestUpload()) {
            return UploadReceipt.refused(UploadResult.TOO_LARGE);
        }
        UploadSource source = new UploadSource(filename, bytes.sha256(), bytes.size());
        return desk.takeWhole(place.account(), place.landing(), source, UploadTexts.wishes(call, place.sender()), bytes);
    }

    /** Locks only to find the place: the units of a large file must not hold others up. */
    private Reply resumable(Call call, Optional<Account> caller, ReceivedBytes bytes) {
        UploadSource source = new UploadSource(
                call.header("x-filename").orElse(""), UploadTexts.hash(UploadTexts.required(call, "x-filehash")),
                UploadTexts.number(call, "x-filesize"));
        UnitLabel label = new UnitLabel(
                UploadTexts.number(call, "x-unit-id"), UploadTexts.number(call, "x-unit-size"),
                UploadTexts.hash(UploadTexts.required(call, "x-unit-hash")));
        if (source.size() > desk.options().largestUpload()) {
            return UploadTexts.receipt(UploadReceipt.refused(UploadResult.TOO_LARGE));
        }
        Place place = accounts.exclusively(() -> place(call, caller));
        return UploadTexts.receipt(place.objection().map(UploadReceipt::refused)
                .orElseGet(() -> told(
                        place, desk.takeUnit(delivery(call, place.found().orElseThrow(), source, label, bytes)))));
    }

    private UnitDelivery delivery(Call call, UploadPlace place, UploadSource source, UnitLabel label, ReceivedBytes bytes) {
        UploadWishes wishes = accounts.exclusively(() -> UploadTexts.wishes(call, place.sender()));
        return new UnitDelivery(place.account(), place.landing(), source, wishes, label, bytes);
    }

    /** The headers about size and hash are not looked at: no source says whether they mean the delta or the file. */
    private UploadReceipt patch(Call call, UploadPlace place, ReceivedBytes bytes) {
        if (bytes.size() == 0) {
            throw Refusal.of(ErrorCode.UPLOAD_FAILED, "no bytes");
        }
        requireFile(call, place);
        String from = UploadTexts.hash(call.required("source_hash"));
        UploadSource target
                = new UploadSource("", UploadTexts.hash(call.required("target_hash")), call.requiredNumber("target_size"));
        if (target.hash().equals(from)) {
            throw Refusal.of(ErrorCode.UPDATE_NO_CHANGE);
        }
        return desk.takePatch(place.account(), place.landing(), from, target, bytes);
    }

    private static StoredFile requireFile(Call call, UploadPlace place) {
        String quickKey = place.target().quickKey();
        if (quickKey.isEmpty()) {
            throw Refusal.of(ErrorCode.MISSING_PARAMS, call.method() + " wants a quick key");
        }
        return place.account().tree().file(quickKey).orElseThrow();
    }
}
