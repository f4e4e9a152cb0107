package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.links.LinkDesk;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.ContentVersion;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/**
 * The steps between versions of a file, and the deltas somebody sent for them. None is made here: a step nobody sent a
 * patch for has none, which is error 222.
 */
final class PatchCalls {

    private final LinkDesk links;

    PatchCalls(LinkDesk links) {
        this.links = links;
    }

    void addTo(MethodTable table) {
        table.on("device/get_updates", Access.SESSION, this::getUpdates);
        table.on("device/get_patch", Access.SESSION, this::getPatch);
    }

    private Reply getUpdates(Call call, Account account) {
        StoredFile file = file(call, account);
        long from = call.requiredNumber("revision");
        long to = call.number("target_revision", file.head().revision());
        List<Map<String, Object>> updates = new ArrayList<>();
        List<ContentVersion> versions = file.versions();
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i - 1).revision() >= from && versions.get(i).revision() <= to) {
                step(account, file, versions.get(i - 1), versions.get(i)).ifPresent(updates::add);
            }
        }
        return Reply.ok().put("current_revision", file.head().revision()).put("current_hash", file.hash())
                .items("updates", "update", updates);
    }

    private static Optional<Map<String, Object>> step(
            Account account, StoredFile file, ContentVersion source, ContentVersion target) {
        Optional<Content> patch = account.patches().between(file, source, target);
        if (patch.isEmpty() && account.options().has(Quirk.STEPS_NEED_PATCHES)) {
            return Optional.empty();
        }
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("source_revision", source.revision());
        step.put("source_hash", source.content().hash());
        step.put("target_revision", target.revision());
        step.put("target_hash", target.content().hash());
        patch.ifPresent(delta -> step.put("patch_hash", delta.hash()));
        step.put("timestamp", ServiceTime.central(target.stored()));
        return Optional.of(step);
    }

    private Reply getPatch(Call call, Account account) {
        StoredFile file = file(call, account);
        long source = call.requiredNumber("source_revision");
        long target = call.requiredNumber("target_revision");
        Content patch = account.patches().between(file, source, target)
                .orElseThrow(() -> Refusal.of(ErrorCode.UNKNOWN_PATCH));
        return Reply.ok()
                .put("patch_link", links.patch(call.origin(), file.key(), file.name(), source, target))
                .put("patch_hash", patch.hash());
    }

    // A malformed key is 129 in these two calls, an unknown one 110 (samples).
    private static StoredFile file(Call call, Account account) {
        String key = call.required(Lookup.QUICK_KEY);
        if (!Lookup.isFileKey(key)) {
            throw call.malformed(Lookup.QUICK_KEY);
        }
        return account.tree().file(key).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, key));
    }
}
