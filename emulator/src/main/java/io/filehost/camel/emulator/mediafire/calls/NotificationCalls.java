package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Notification;

/**
 * What others tell an account. Notifications live in the service only: nothing is mailed, so contacts that stand for no
 * account get nothing.
 */
final class NotificationCalls {

    private static final String MESSAGE = "message";
    private static final Set<String> CLEARING = Set.of("1.0", "1.1", "1.2", "1.3");
    private static final int USUAL_LIMIT = 100;

    private final Lookup lookup;

    NotificationCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.on("notifications/get_cache", Access.SESSION, this::getCache);
        table.on("notifications/peek_cache", Access.SESSION, this::peekCache);
        table.on("notifications/send_message", Access.SESSION, this::sendMessage);
        table.on("notifications/send_notification", Access.SESSION, this::sendNotification);
    }

    /** Up to version 1.3 what is told is forgotten, later it is marked as read. */
    private Reply getCache(Call call, Account account) {
        long start = call.number("start", 0);
        long limit = call.number("limit", USUAL_LIMIT);
        if (start < 0 || limit < 0) {
            throw call.malformed("start");
        }
        boolean unreadOnly = call.flag("unread_only", false);
        List<String> ids = call.list("ids");
        List<Notification> matching = inClass(call, account).stream()
                .filter(news -> !unreadOnly || !news.read())
                .filter(news -> ids.isEmpty() || ids.contains(news.id())).toList();
        List<Notification> told = matching.stream().skip(start).limit(limit).toList();
        boolean clears = CLEARING.contains(call.version());
        Reply reply = Reply.ok()
                .items("notifications", "notification", told.stream().map(news -> fields(news, account, !clears)).toList())
                .put("num_older", Math.max(0, matching.size() - start - told.size()));
        if (clears) {
            account.notifications().clear(told);
        } else {
            account.notifications().markRead(told);
        }
        return reply;
    }

    /** Nothing here belongs to a class: the empty one, which is the default, has everything (our reading). */
    private static List<Notification> inClass(Call call, Account account) {
        return call.hasText("broadcast_class") ? List.of() : account.notifications().newestFirst();
    }

    private Map<String, Object> fields(Notification news, Account account, boolean withId) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("actor", news.actor());
        fields.put("timestamp", ServiceTime.central(news.time()));
        fields.put(MESSAGE, news.message());
        fields.put("resource", news.resource());
        fields.put("viewable", isViewable(news, account) ? 1 : 0);
        if (withId) {
            fields.put("uniqid", news.id());
        }
        return fields;
    }

    /** The account may look at what it is told of, as things are now (our reading of a field no source explains). */
    private boolean isViewable(Notification news, Account account) {
        return lookup.item(news.resource(), Optional.of(account)).filter(seen -> seen.right().mayRead()).isPresent();
    }

    private Reply peekCache(Call call, Account account) {
        List<Notification> all = inClass(call, account);
        String last = all.isEmpty() ? "" : ServiceTime.central(all.get(0).time());
        return Reply.ok().put("num_total", all.size())
                .put("num_unread", all.stream().filter(news -> !news.read()).count()).put("last_timestamp", last);
    }

    /** A contact that nobody could write to, with neither account nor e-mail address, is 234 (our reading). */
    private Reply sendMessage(Call call, Account account) {
        List<String> contacts = contacts(call, account);
        String message = call.required(MESSAGE);
        for (String contact : contacts) {
            if (account.contacts().require(contact).path("email").asText().isEmpty()) {
                throw Refusal.of(ErrorCode.FAILED_TO_SEND_MESSAGE, contact);
            }
        }
        tell(account, contacts, message, "");
        return Reply.ok();
    }

    /** Of a resource the sender must be able to see it himself; an unknown one is 110 or 112 (our reading). */
    private Reply sendNotification(Call call, Account account) {
        List<String> contacts = contacts(call, account);
        String message = call.required(MESSAGE);
        Optional<String> resource = call.text("resource");
        resource.ifPresent(key -> requireSeen(key, account));
        tell(account, contacts, message, resource.orElse(""));
        return Reply.ok();
    }

    private void requireSeen(String key, Account account) {
        boolean visible = lookup.item(key, Optional.of(account))
                .orElseThrow(() -> Refusal.of(ShareCalls.unknown(key), key)).right().mayRead();
        if (!visible) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, key);
        }
    }

    private static List<String> contacts(Call call, Account account) {
        List<String> contacts = call.requiredList("contacts").stream().distinct().toList();
        contacts.forEach(account.contacts()::require);
        return contacts;
    }

    private static void tell(Account sender, List<String> contacts, String message, String resource) {
        contacts.forEach(contact -> sender.contacts().accountOf(contact)
                .ifPresent(other -> other.notifications().tell(sender, message, resource)));
    }
}
