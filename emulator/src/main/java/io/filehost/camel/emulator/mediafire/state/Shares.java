package io.filehost.camel.emulator.mediafire.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What an account lets others see, and what of others it follows. */
public final class Shares {

    private final Account account;
    private final Drawer given;
    private final Drawer followed;

    Shares(Account account) {
        this.account = account;
        this.given = account.drawer("share");
        this.followed = account.drawer("follow");
    }

    /** Shares items with contacts; a contact that has access already gets these permissions. */
    public void grant(Collection<StoredItem> items, Collection<String> contacts, int permissions, Change change) {
        for (StoredItem item : items) {
            for (String contact : contacts) {
                Share share = new Share(item.key(), contact, permissions, false, account.now());
                boolean known = given.get(share.id()).map(Share::read)
                        .filter(old -> old.permissions() == permissions && !old.indirect()).isPresent();
                if (!known) {
                    given.put(share.id(), share.write());
                    change.touch(item);
                }
            }
        }
    }

    /** Withdraws items from these contacts, or from all when none is named. */
    public void withdraw(Collection<StoredItem> items, Collection<String> contacts, Change change) {
        for (StoredItem item : items) {
            for (Share share : of(item.key())) {
                if (contacts.isEmpty() || contacts.contains(share.contact())) {
                    given.remove(share.id());
                    change.touch(item);
                }
            }
        }
    }

    /** The item is gone for good. */
    void forget(String resource) {
        of(resource).forEach(share -> given.remove(share.id()));
    }

    void withdrawFrom(String contact) {
        all().stream().filter(share -> share.contact().equals(contact)).forEach(share -> given.remove(share.id()));
    }

    /** Everything shared, the newest first. */
    public List<Share> all() {
        List<Share> shares = new ArrayList<>(given.all().values().stream().map(Share::read).toList());
        Collections.reverse(shares);
        shares.sort(Comparator.comparing(Share::since).reversed());
        return shares;
    }

    /** What {@code contact} was given of one item. */
    public Optional<Share> of(String resource, String contact) {
        return given.get(resource + "/" + contact).map(Share::read);
    }

    /** The shares of one item. */
    public List<Share> of(String resource) {
        return given.all().values().stream().map(Share::read).filter(share -> share.resource().equals(resource)).toList();
    }

    /** What {@code caller} may do with an item of this account; the shares of the folders above count too. */
    public Right rightOf(Optional<Account> caller, StoredItem item) {
        if (caller.filter(account::equals).isPresent()) {
            return Right.OWNER;
        }
        if (item.inTrash()) {
            return Right.NONE;
        }
        Right open = item.isPublic() ? Right.PUBLIC : Right.NONE;
        return caller.flatMap(other -> account.contacts().keyOf(other.email()))
                .flatMap(contact -> granted(contact, item)).orElse(open);
    }

    private Optional<Right> granted(String contact, StoredItem item) {
        return Stream.iterate(Optional.of(item), Optional::isPresent, this::above)
                .map(Optional::orElseThrow)
                .flatMap(each -> given.get(each.key() + "/" + contact).stream())
                .map(record -> Share.read(record).right())
                .max(Comparator.naturalOrder());
    }

    private Optional<StoredItem> above(Optional<StoredItem> item) {
        return item.flatMap(account.tree()::parentOf).map(StoredItem.class::cast);
    }

    /**
     * Follows an item of another account. The follower's revision moves although none of its items changes.
     */
    public void follow(StoredItem item, Account owner, Change change) {
        String contact = owner.contacts().keyFor(account);
        account.contacts().keyFor(owner);
        if (owner.shares().given.get(item.key() + "/" + contact).isEmpty()) {
            Share share = new Share(item.key(), contact, 1, true, account.now());
            owner.shares().given.put(share.id(), share.write());
        }
        followed.put(item.key(), JsonNodeFactory.instance.objectNode().put("owner", owner.ekey()));
        change.number();
    }

    public boolean follows(String resource) {
        return followed.get(resource).isPresent();
    }

    /** Gives up what was followed or offered. */
    public void unfollow(StoredItem item, Account owner, Change change) {
        followed.remove(item.key());
        owner.contacts().keyOf(account.email())
                .ifPresent(contact -> owner.shares().given.remove(item.key() + "/" + contact));
        change.number();
    }
}
