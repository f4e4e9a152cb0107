package io.filehost.camel.emulator.mediafire.calls;

import java.util.Locale;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.FileDrop;
import io.filehost.camel.emulator.mediafire.state.Filing;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

/**
 * {@code folder/configure_filedrop}: makes, changes and removes the drop box of a folder. The key stays the same while
 * the box is there. What a change does not send stays as it was (our reading; the page calls both creating and updating
 * {@code enable}).
 */
final class FileDropCalls {

    private static final int FILEDROP_KEY = 64;
    private static final int LONGEST_MESSAGE = 90;

    private final Reach reach;

    FileDropCalls(Lookup lookup) {
        this.reach = new Reach(lookup);
    }

    void addTo(MethodTable table) {
        table.on("folder/configure_filedrop", Access.SESSION, this::configure);
    }

    private Reply configure(Call call, Account account) {
        boolean enable = switch (call.required("action").toLowerCase(Locale.ROOT)) {
            case "enable" -> true;
            case "disable" -> false;
            default -> throw call.malformed("action");
        };
        Wishes wishes = Wishes.of(call);
        account.jobs().requireIdle();
        Seen<StoredFolder> seen = reach.folder(call, account, Need.MANAGE);
        Filing filing = seen.owner().filing();
        Change change = seen.owner().change();
        if (!enable) {
            filing.setFileDrop(seen.item(), Optional.empty(), change);
            return Replies.revision(Reply.ok(), change, seen.isOwn());
        }
        FileDrop before = seen.item().fileDrop().orElseGet(() -> FileDrop.fresh(newKey(account)));
        filing.setFileDrop(seen.item(), Optional.of(wishes.appliedTo(before)), change);
        return Replies.revision(addresses(call, before.key(), wishes), change, seen.isOwn());
    }

    private static Reply addresses(Call call, String key, Wishes wishes) {
        String page = call.origin() + "/filedrop/" + key;
        return Reply.ok().put("filedrop_key", key).put("hosted_file_drop", page)
                .put("html_embed_code", "<iframe src=\"" + page + "\" width=\"" + wishes.width() + "\"></iframe>");
    }

    private static String newKey(Account account) {
        StringBuilder hex = new StringBuilder();
        account.options().keys().next(FILEDROP_KEY).chars()
                .map(c -> Character.forDigit(Character.digit(c, 36) % 16, 16)).forEach(hex::appendCodePoint);
        return hex.toString();
    }

    /** What a call says about a drop box, checked before anything is changed; what is empty stays as it was. */
    private record Wishes(Optional<String> message, Optional<Boolean> descriptions, Optional<Boolean> several,
            Optional<Boolean> mails, String width) {

        static Wishes of(Call call) {
            Optional<String> message = call.has("message") ? Optional.of(call.text("message", "")) : Optional.empty();
            if (message.filter(text -> text.length() > LONGEST_MESSAGE).isPresent()) {
                throw call.malformed("message");
            }
            String size = call.choice("embed_size", "480", "full");
            return new Wishes(
                    message, flag(call, "allow_description"), flag(call, "allow_multiple_uploads"),
                    flag(call, "notification_emails"), size.equals("full") ? "100%" : size);
        }

        private static Optional<Boolean> flag(Call call, String name) {
            boolean value = call.flag(name, false);
            return call.text(name).map(sent -> value);
        }

        FileDrop appliedTo(FileDrop drop) {
            return new FileDrop(
                    drop.key(), message.orElse(drop.message()), descriptions.orElse(drop.descriptions()),
                    several.orElse(drop.several()), mails.orElse(drop.mails()));
        }
    }
}
