package io.filehost.camel.emulator.mediafire.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import io.filehost.camel.emulator.kernel.record.Drawer;

/** What an account is told by others, until it is cleared. */
public final class Notifications {

    private static final int ID = 16;

    private final Account account;
    private final Drawer drawer;

    Notifications(Account account) {
        this.account = account;
        this.drawer = account.drawer("notification");
    }

    /**
     * Tells this account something.
     *
     * @param sender   whose contact here becomes the actor; made when there is none
     * @param resource key of what it is about, may be empty
     */
    public void tell(Account sender, String message, String resource) {
        Notification news = new Notification(
                account.options().keys().next(ID), account.contacts().keyFor(sender), message, resource, account.now(), false);
        drawer.put(news.id(), news.write());
    }

    /** All of them, the newest first. */
    public List<Notification> newestFirst() {
        List<Notification> all = new ArrayList<>();
        drawer.all().forEach((id, record) -> all.add(Notification.read(id, record)));
        Collections.reverse(all);
        return all;
    }

    public void markRead(Collection<Notification> some) {
        some.stream().filter(news -> !news.read()).forEach(news -> drawer.put(news.id(), news.seen().write()));
    }

    public void clear(Collection<Notification> some) {
        some.forEach(news -> drawer.remove(news.id()));
    }
}
