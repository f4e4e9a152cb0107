package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.gate.Access;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.upload.UploadSlot;
import io.filehost.camel.emulator.sendspace.upload.UploadSlots;
import io.filehost.camel.emulator.sendspace.upload.UploadWishes;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PRO_DISKSPACE_LIMIT;

/** Hands out slots for uploads, to members and to guests. */
final class UploadCalls {

    private final UploadSlots slots;
    private final Supplier<Rules> rules;

    UploadCalls(UploadSlots slots, Supplier<Rules> rules) {
        this.slots = slots;
        this.rules = rules;
    }

    void addTo(MethodTable methods) {
        methods.on("upload.getInfo", this::getInfo);
        methods.onPublic("anonymous.uploadGetInfo", Access.API_KEY_AND_VERSION, this::guestGetInfo);
    }

    private Reply getInfo(Call call, Account account) {
        account.require(Capability.UPLOAD);
        account.requireSubscription();
        checkSpeed(call);
        if (account.diskspaceLeft() == 0) {
            throw Refusal.of(PRO_DISKSPACE_LIMIT);
        }
        return slot(call, Optional.of(account.owner().name()), rules.get().of(Limit.LARGEST_FILE),
                UploadWishes.of(call.parameters()));
    }

    private Reply guestGetInfo(Call call) {
        checkSpeed(call);
        return slot(call, Optional.empty(), rules.get().of(Limit.LARGEST_GUEST_FILE), UploadWishes.of(Map.of()));
    }

    /** The emulator takes bytes as fast as they come: the limit is checked and not kept. */
    private static void checkSpeed(Call call) {
        if (call.number("speed_limit", 0) < 0) {
            throw call.malformed("speed_limit");
        }
    }

    private Reply slot(Call call, Optional<String> member, long largest, UploadWishes wishes) {
        UploadSlot slot = slots.open(member, largest, call.request().caller(), wishes);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", slot.url(call.origin()));
        fields.put("progress_url", slot.progressUrl(call.origin()));
        fields.put("max_file_size", slot.maxFileSize());
        fields.put("upload_identifier", slot.identifier());
        fields.put("extra_info", slot.extraInfo());
        return Reply.ok().put("upload", fields);
    }
}
