package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** Taking, giving up and asking for access to what others have. */
final class ForeignCalls {

    private final Lookup lookup;

    ForeignCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.on("device/follow_resource", Access.SESSION, this::follow);
        table.on("device/unfollow_resource", Access.SESSION, this::unfollow);
        table.on("device/request_foreign_resource", Access.SESSION, this::request);
    }

    private Reply follow(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (seen.isOwn()) {
            throw Refusal.of(ErrorCode.USER_IS_OWNER);
        }
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED);
        }
        if (account.shares().follows(seen.item().key())) {
            throw Refusal.of(ErrorCode.USER_IS_FOLLOWER);
        }
        Change change = account.change();
        account.shares().follow(seen.item(), seen.owner(), change);
        return Replies.revision(Reply.ok(), change);
    }

    /**
     * What is private and was never shared with the caller is 114 as for the other calls, and 237 when it is public.
     */
    private Reply unfollow(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED);
        }
        Change change = account.change();
        account.shares().unfollow(seen.item(), seen.owner(), change);
        return Replies.revision(Reply.ok(), change);
    }

    /** Tells the owner; the mail is not sent anywhere. */
    private Reply request(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (seen.isOwn()) {
            throw Refusal.of(ErrorCode.USER_IS_OWNER);
        }
        if (seen.right().isGranted()) {
            throw Refusal.of(ErrorCode.USER_IS_FOLLOWER);
        }
        News.requested(account, seen.owner(), seen.item());
        return Reply.ok();
    }

    private Seen<StoredItem> resource(Call call, Account account) {
        String key = call.required("resource");
        return lookup.item(key, Optional.of(account)).orElseThrow(() -> Refusal.of(ShareCalls.unknown(key), key));
    }
}
