package io.filehost.camel.emulator.sendspace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.kernel.record.RecordBook;
import io.filehost.camel.emulator.kernel.record.RecordId;
import io.filehost.camel.emulator.kernel.record.Records;
import io.filehost.camel.emulator.sendspace.rule.Rules;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PERMISSION_DENIED;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PRO_EXPIRED;

/**
 * One account: who owns it, what it may do, and everything it holds. Calls touch it only inside
 * {@link Accounts#exclusively}.
 */
public final class Account {

    static final String RECORD = "account";

    private static final Set<String> OWN_KINDS = Set.of(RECORD, ItemRecords.FILE, ItemRecords.FOLDER);

    private final Accounts world;
    private final RecordBook book = new RecordBook();
    private final FolderTree tree = new FolderTree();
    private final Filing filing;
    private final Contacts contacts;
    private final LimitWatch limits = new LimitWatch(this);
    private final GuestFiles guestFiles;
    private final Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    private Owner owner;
    private Membership membership = Membership.unbounded();
    private long bandwidthUsed;

    Account(Owner owner, Accounts world) {
        this.owner = owner;
        this.world = world;
        this.filing = new Filing(this);
        this.contacts = new Contacts(this);
        this.guestFiles = new GuestFiles(this);
    }

    /** Name that logs in, name for people, address and digest of the password. */
    public Owner owner() {
        return owner;
    }

    public void changePassword(String password) {
        changeDigest(Digests.md5(password));
    }

    /** @param digest of the new password */
    public void changeDigest(String digest) {
        owner = owner.withDigest(digest);
        saveSelf();
    }

    public Membership membership() {
        return membership;
    }

    public void membership(Membership value) {
        membership = value;
        saveSelf();
    }

    public boolean may(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Refuses with 11 what the account may not do. */
    public void require(Capability capability) {
        if (!may(capability)) {
            throw Refusal.of(PERMISSION_DENIED, "the account lacks " + capability);
        }
    }

    /** Refuses with 19 an account whose membership is over. */
    public void requireSubscription() {
        if (membership.isOver(now())) {
            throw Refusal.of(PRO_EXPIRED);
        }
    }

    public void allow(Capability capability) {
        capabilities.add(capability);
        saveSelf();
    }

    public void forbid(Capability capability) {
        capabilities.remove(capability);
        saveSelf();
    }

    /** Bytes that may still be downloaded; {@link Membership#UNLIMITED} for any number. */
    public long bandwidthLeft() {
        return left(membership.bandwidth(), bandwidthUsed);
    }

    /** Bytes that may still be stored; {@link Membership#UNLIMITED} for any number. */
    public long diskspaceLeft() {
        return left(membership.diskspace(), tree.usedBytes());
    }

    private static long left(long allowed, long used) {
        return allowed < 0 ? Membership.UNLIMITED : Math.max(0, allowed - used);
    }

    /** Bytes went out on the account's allowance. */
    public void spendBandwidth(long bytes) {
        bandwidthUsed += bytes;
        saveSelf();
    }

    /** What lies where. */
    public FolderTree tree() {
        return tree;
    }

    public Filing filing() {
        return filing;
    }

    public Contacts contacts() {
        return contacts;
    }

    /** What becomes of files whose limits are reached. */
    public LimitWatch limits() {
        return limits;
    }

    /** The files of guests; empty in an account of a member. */
    public GuestFiles guestFiles() {
        return guestFiles;
    }

    /** Further records of a kind, which are there again after a restart. */
    public Drawer drawer(String kind) {
        return book.drawer(kind);
    }

    /** All accounts, this one among them. */
    public Accounts world() {
        return world;
    }

    public Rules rules() {
        return world.rules();
    }

    public Instant now() {
        return rules().clock().instant();
    }

    RecordBook book() {
        return book;
    }

    void saveSelf() {
        book.changed(new RecordId(RECORD, RECORD), () -> AccountRecord.write(this, capabilities, bandwidthUsed));
    }

    void commit() {
        book.commit(0);
    }

    /** Takes over what was written by an earlier process, and goes on in its file. */
    void load(Path path, Records records) throws IOException {
        ObjectNode self = records.get(RECORD, RECORD);
        membership = AccountRecord.membership(self);
        bandwidthUsed = self.path("bandwidth_used").asLong();
        capabilities.retainAll(AccountRecord.capabilities(self));
        book.resume(path, records, OWN_KINDS);
        ItemRecords.load(records, tree);
    }
}
