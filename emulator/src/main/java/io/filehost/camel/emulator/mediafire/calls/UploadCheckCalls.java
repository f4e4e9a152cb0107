package io.filehost.camel.emulator.mediafire.calls;

import java.util.Collection;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadSource;
import io.filehost.camel.emulator.mediafire.state.upload.UploadTarget;

/** What is asked before data is sent, and what makes sending it unnecessary. */
final class UploadCheckCalls {

    private final Accounts accounts;
    private final UploadDesk desk;
    private final Outbox outbox;

    UploadCheckCalls(Accounts accounts, UploadDesk desk, Outbox outbox) {
        this.accounts = accounts;
        this.desk = desk;
        this.outbox = outbox;
    }

    void addTo(MethodTable methods) {
        methods.onPublic("upload/check", Access.UPLOAD,
                (call, caller) -> accounts.exclusively(() -> check(call, caller)));
        methods.onPublic("upload/instant", Access.UPLOAD,
                (call, caller) -> accounts.exclusively(() -> instant(call, caller)));
    }

    private Reply check(Call call, Optional<Account> caller) {
        Question question = Question.of(call);
        UploadPlace place = UploadPlace.of(call, caller, desk, accounts).orRefusal();
        Account account = place.account();
        question.filename().ifPresent(account.filing()::requireFileName);
        Reply reply = Reply.ok();
        hashFields(reply, question, account, place.target());
        nameFields(reply, question, account, place.target());
        if (call.hasText("path")) {
            reply.put("folder_key", place.target().folderKey());
        }
        if (question.resumable()) {
            reply.put("resumable_upload", UploadTexts.units(
                    desk.open(account, place.target(), question.source()),
                    desk.options().has(UploadQuirk.UPLOAD_KEY_IN_CHECK)));
        }
        storageFields(reply, question, account);
        reply.putIf("preemptive", call.text("preemptive"));
        if (desk.options().has(UploadQuirk.UPLOAD_URLS)) {
            reply.put("upload_url", addresses(call));
        }
        return reply;
    }

    private void hashFields(Reply reply, Question question, Account account, UploadTarget target) {
        boolean known = question.hash().isPresent() && desk.knows(question.hash().get(), question.size());
        reply.flag("hash_exists", known);
        if (known) {
            Collection<StoredFile> same = account.tree().filesWithHash(question.hash().get());
            reply.flag("in_account", same.stream().anyMatch(file -> !file.inTrash()));
            reply.flag("in_folder", same.stream().anyMatch(file -> file.parentKey().equals(target.folderKey())));
        }
    }

    private static void nameFields(Reply reply, Question question, Account account, UploadTarget target) {
        Optional<StoredFile> there = account.tree().folder(target.folderKey())
                .flatMap(folder -> question.filename().flatMap(name -> account.tree().fileNamed(folder, name)));
        reply.flag("file_exists", there.isPresent());
        if (there.isPresent() && question.hash().isPresent()) {
            reply.flag("different_hash", !there.get().hash().equals(question.hash().get()));
        }
        reply.putIf("duplicate_quickkey", there.map(StoredFile::key));
    }

    private static void storageFields(Reply reply, Question question, Account account) {
        long used = account.tree().usedBytes();
        long limit = account.storageLimit();
        reply.put("available_space", Math.max(0, limit - used))
                .put("used_storage_size", used)
                .put("storage_limit", limit)
                .flag("storage_limit_exceeded", used + question.size().orElse(0L) > limit);
    }

    private static Reply addresses(Call call) {
        String api = call.origin() + "/api/" + (call.version().isEmpty() ? "" : call.version() + "/") + "upload/";
        return Reply.ok()
                .put("simple", api + "simple.php").put("simple_fallback", api + "simple.php")
                .put("resumable", api + "resumable.php").put("resumable_fallback", api + "resumable.php");
    }

    private Reply instant(Call call, Optional<Account> caller) {
        String hash = UploadTexts.hash(call.text("hash").orElseThrow(() -> Refusal.of(ErrorCode.MISSING_HASH)));
        long size = call.requiredNumber("size");
        UploadPlace place = UploadPlace.of(call, caller, desk, accounts).orRefusal();
        place.refuseWhileBusy();
        Account account = place.account();
        boolean replaces = !place.target().quickKey().isEmpty();
        String filename = replaces ? "" : call.required("filename");
        StoredFile file = desk.instant(
                account, place.target(), new UploadSource(filename, hash, size), UploadTexts.wishes(call, place.sender()));
        place.filed(outbox);
        Reply reply = Reply.ok().put("quickkey", file.key()).put("filename", file.name());
        return place.isOwn() ? reply.revision(account.revision()) : reply;
    }

    /** What {@code upload/check} is asked. */
    private record Question(Optional<String> filename, Optional<String> hash, Optional<Long> size, boolean resumable) {

        static Question of(Call call) {
            if (call.has("filename") && !call.hasText("filename")) {
                throw Refusal.of(ErrorCode.INVALID_FILENAME).keepingKey();
            }
            Question question = new Question(
                    call.text("filename"), call.text("hash").map(UploadTexts::hash), call.number("size"),
                    call.flag("resumable", false));
            question.requireEnough();
            return question;
        }

        private void requireEnough() {
            boolean identified = hash.isPresent() && size.isPresent();
            if (resumable && hash.isEmpty()) {
                throw Refusal.of(ErrorCode.MISSING_HASH);
            }
            if (!identified && (resumable || filename.isEmpty())) {
                throw Refusal.of(ErrorCode.MISSING_PARAMS);
            }
        }

        UploadSource source() {
            return new UploadSource(filename.orElse(""), hash.orElseThrow(), size.orElseThrow());
        }
    }
}
