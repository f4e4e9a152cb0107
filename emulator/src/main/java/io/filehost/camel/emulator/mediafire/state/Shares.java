package io.filehost.camel.emulator.mediafire.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.filehost.camel.emulator.kernel.Limits;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/**
 * What an account lets others see, and what of others it follows. A share of a folder reaches everything below it,
 * whenever it came there.
 */
public final class Shares {

    private static final Duration DAY = Duration.ofDays(1);

    private final Account account;
    private final Drawer given;
    private final Drawer followed;

    Shares(Account account) {
        this.account = account;
        this.given = account.drawer("share");
        this.followed = account.drawer("follow");
    }

    /**
     * Shares items with contacts; a contact that has access already gets these permissions. Both sides know each other
     * as contacts afterwards.
     *
     * @return         the shares that are new or different
     * @throws Refusal 163 when the shares of the day are used up, 239 when an item has too many; nothing is shared then
     */
    public List<Share> grant(
            Collection<? extends StoredItem> items, Collection<String> contacts, int permissions, Change change) {
        List<Share> fresh = new ArrayList<>();
        for (StoredItem item : items) {
            for (String contact : contacts) {
                Share share = new Share(item.key(), contact, permissions, false, account.now());
                if (!isThere(share) && fresh.stream().noneMatch(other -> other.id().equals(share.id()))) {
                    fresh.add(share);
                }
            }
        }
        requireRoom(fresh);
        for (Share share : fresh) {
            given.put(share.id(), share.write());
            change.touch(account.tree().item(share.resource()).orElseThrow());
            account.contacts().accountOf(share.contact()).ifPresent(other -> other.contacts().keyFor(account));
        }
        return fresh;
    }

    private boolean isThere(Share share) {
        return given.get(share.id()).map(Share::read)
                .filter(old -> old.permissions() == share.permissions() && !old.indirect()).isPresent();
    }

    private void requireRoom(List<Share> fresh) {
        Limits<Limit> limits = account.options().limits();
        if (givenToday() + fresh.size() > limits.of(Limit.DAILY_SHARES)) {
            throw Refusal.of(ErrorCode.ACCESS_LIMIT_REACHED, "the shares of the day are used up");
        }
        for (Share share : fresh) {
            long added = fresh.stream().filter(other -> other.resource().equals(share.resource()))
                    .filter(other -> given.get(other.id()).isEmpty()).count();
            if (of(share.resource()).size() + added > limits.of(Limit.SHARES_OF_ITEM)) {
                throw Refusal.of(ErrorCode.SHARE_LIMIT_REACHED, share.resource());
            }
        }
    }

    /** Shares of the last 24 hours that still are; those of followers do not count. */
    public int givenToday() {
        Instant dayAgo = account.now().minus(DAY);
        return (int) all().stream().filter(share -> !share.indirect() && share.since().isAfter(dayAgo)).count();
    }

    /** Withdraws items from these contacts, or from all when none is named. */
    public void withdraw(Collection<? extends StoredItem> items, Collection<String> contacts, Change change) {
        for (StoredItem item : items) {
            for (Share share : of(item.key())) {
                if (contacts.isEmpty() || contacts.contains(share.contact())) {
                    end(share);
                    change.touch(item);
                }
            }
        }
    }

    /** The item is gone for good. */
    void forget(String resource) {
        of(resource).forEach(this::end);
    }

    void withdrawFrom(String contact) {
        all().stream().filter(share -> share.contact().equals(contact)).forEach(this::end);
    }

    private void end(Share share) {
        given.remove(share.id());
        account.contacts().accountOf(share.contact()).ifPresent(other -> other.shares().followed.remove(share.resource()));
    }

    /** Everything shared, the newest first. */
    public List<Share> all() {
        List<Share> shares = new ArrayList<>(given.all().values().stream().map(Share::read).toList());
        Collections.reverse(shares);
        shares.sort(Comparator.comparing(Share::since).reversed());
        return shares;
    }

    /** The shares of one item. */
    public List<Share> of(String resource) {
        return given.all().values().stream().map(Share::read).filter(share -> share.resource().equals(resource)).toList();
    }

    /** What another account was given, the newest first. */
    public List<Share> givenTo(Account other) {
        List<String> contacts = account.contacts().keysOf(other.email());
        return all().stream().filter(share -> contacts.contains(share.contact())).toList();
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
        return caller.flatMap(other -> reaching(other, item)).map(Share::right).orElse(open);
    }

    /**
     * The share by which an item came to another account: its own or one of a folder above it, whichever allows most.
     * What lies in the trash is reached by the shares of the folder it was taken from, so that the other account is
     * told of it.
     */
    public Optional<Share> reaching(Account other, StoredItem item) {
        List<String> contacts = account.contacts().keysOf(other.email());
        return Stream.iterate(Optional.of(item), Optional::isPresent, this::above).map(Optional::orElseThrow)
                .flatMap(each -> contacts.stream().flatMap(contact -> given.get(each.key() + "/" + contact).stream()))
                .map(Share::read).max(Comparator.comparing(Share::right));
    }

    private Optional<StoredItem> above(Optional<StoredItem> item) {
        return item.map(each -> each.parentBefore().isEmpty() ? each.parentKey() : each.parentBefore())
                .flatMap(account.tree()::folder).map(StoredItem.class::cast);
    }

    /**
     * Follows an item of another account. The follower's revision moves although none of its items changes.
     */
    public void follow(StoredItem item, Account owner, Change change) {
        String contact = owner.contacts().keyFor(account);
        account.contacts().keyFor(owner);
        Share share = new Share(item.key(), contact, Share.READ, true, account.now());
        if (owner.shares().given.get(share.id()).isEmpty()) {
            owner.shares().given.put(share.id(), share.write());
        }
        followed.put(item.key(), JsonNodeFactory.instance.objectNode().put("owner", owner.ekey()));
        change.number();
    }

    public boolean follows(String resource) {
        return followed.get(resource).isPresent();
    }

    /**
     * Gives up what was followed or offered.
     *
     * @throws Refusal 237 when the item is neither, also when it is seen by the share of a folder above it
     */
    public void unfollow(StoredItem item, Account owner, Change change) {
        List<Share> shares = owner.shares().givenTo(account).stream()
                .filter(each -> each.resource().equals(item.key())).toList();
        if (shares.isEmpty()) {
            throw Refusal.of(ErrorCode.USER_NOT_FOLLOWER);
        }
        shares.forEach(owner.shares()::end);
        change.number();
    }
}
