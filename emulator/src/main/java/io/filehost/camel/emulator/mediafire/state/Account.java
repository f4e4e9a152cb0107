package io.filehost.camel.emulator.mediafire.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.kernel.record.RecordBook;
import io.filehost.camel.emulator.kernel.record.RecordId;
import io.filehost.camel.emulator.kernel.record.Records;

/**
 * One account: who owns it, what it may hold, and everything it holds. Calls touch it only inside {@link #exclusively}.
 */
public final class Account {

    static final String RECORD = "account";

    private static final Set<String> OWN_KINDS = Set.of(RECORD, ItemRecords.FILE, ItemRecords.FOLDER);

    private final String ekey;
    private final Instant created;
    private final Accounts world;
    private final RecordBook book = new RecordBook();
    private final RevisionLog revisions = new RevisionLog();
    private final FolderTree tree;
    private final Filing filing;
    private final Moving moving;
    private final Copying copying;
    private final Trash trash;
    private final Jobs jobs;
    private final Contacts contacts;
    private final Shares shares;
    private final OneTimeKeys oneTimeKeys;
    private final Patches patches;
    private final Notifications notifications;
    private final Traffic traffic;
    private final Artworks artworks;
    private final Consent consent;
    private String email;
    private String password;
    private long storageLimit;

    Account(String ekey, String email, String password, Instant created, Accounts world) {
        this.ekey = ekey;
        this.email = email;
        this.password = password;
        this.created = created;
        this.world = world;
        this.storageLimit = world.options().limits().of(Limit.STORAGE);
        this.tree = new FolderTree(created);
        this.filing = new Filing(this);
        this.moving = new Moving(this);
        this.copying = new Copying(this);
        this.trash = new Trash(this);
        this.jobs = new Jobs(this, drawer("job"));
        this.contacts = new Contacts(this);
        this.shares = new Shares(this);
        this.oneTimeKeys = new OneTimeKeys(this);
        this.patches = new Patches(this);
        this.notifications = new Notifications(this);
        this.traffic = new Traffic(this);
        this.artworks = new Artworks(this);
        this.consent = new Consent(this);
    }

    /**
     * Does {@code work} while no other call touches any account. Changes are written when this returns, also when
     * {@code work} throws: a refused call may have done a part of what it was asked to do.
     */
    public <T> T exclusively(Supplier<T> work) {
        return world.exclusively(work);
    }

    /** Key of the account, {@code [0-9a-z]}; fixed for its life. */
    public String ekey() {
        return ekey;
    }

    public Instant created() {
        return created;
    }

    public String email() {
        return email;
    }

    /** The owner has another address; {@link Accounts#readdress} tells the others. */
    void email(String address) {
        email = address;
        saveSelf();
    }

    /** What others see of the owner: the name in the profile, else the address without its domain. */
    public String displayName() {
        return drawer("profile").get("profile").map(profile -> profile.path("display_name").asText())
                .filter(name -> !name.isEmpty()).orElseGet(() -> email.replaceFirst("@.*", ""));
    }

    public String password() {
        return password;
    }

    public void changePassword(String newPassword) {
        password = newPassword;
        saveSelf();
    }

    /** Bytes the account may hold. */
    public long storageLimit() {
        return storageLimit;
    }

    public void limitStorageTo(long bytes) {
        storageLimit = bytes;
        saveSelf();
    }

    /** The device revision: number of the newest change, 0 before the first. */
    public long revision() {
        return revisions.current();
    }

    /** How this account behaves where the documents leave a choice. */
    public StateOptions options() {
        return world.options();
    }

    public Instant now() {
        return options().clock().instant();
    }

    /** What lies where. */
    public FolderTree tree() {
        return tree;
    }

    /** Which item changed last when. */
    public RevisionLog revisions() {
        return revisions;
    }

    public Filing filing() {
        return filing;
    }

    public Moving moving() {
        return moving;
    }

    public Copying copying() {
        return copying;
    }

    public Trash trash() {
        return trash;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Contacts contacts() {
        return contacts;
    }

    public Shares shares() {
        return shares;
    }

    public OneTimeKeys oneTimeKeys() {
        return oneTimeKeys;
    }

    public Patches patches() {
        return patches;
    }

    public Consent consent() {
        return consent;
    }

    public Notifications notifications() {
        return notifications;
    }

    /** Pictures of sounds and films. */
    public Artworks artworks() {
        return artworks;
    }

    /** What was downloaded from it. */
    public Traffic traffic() {
        return traffic;
    }

    /** The other accounts, this one among them. */
    public Accounts world() {
        return world;
    }

    /** Records of a kind, for example {@code contact}. */
    public Drawer drawer(String kind) {
        return book.drawer(kind);
    }

    /** The changes of one call: they share one revision. */
    public Change change() {
        return changeAt(0);
    }

    Change changeAt(long reserved) {
        return new Change(revisions, book, options().has(Quirk.SEPARATE_REVISIONS), reserved);
    }

    /** A key no file or folder of any account has. */
    public String newKey(int length) {
        String key = options().keys().next(length);
        while (world.ownerOf(key).isPresent()) {
            key = options().keys().next(length);
        }
        return key;
    }

    void saveSelf() {
        book.changed(new RecordId(RECORD, ekey), this::writeSelf);
    }

    private ObjectNode writeSelf() {
        return JsonNodeFactory.instance.objectNode()
                .put("email", email).put("password", password)
                .put("created", created.toString()).put("storage_limit", storageLimit);
    }

    RecordBook book() {
        return book;
    }

    /** Writes what changed since the last time. */
    void commit() {
        book.commit(revision());
    }

    /** Takes over what was written by an earlier process, and goes on in its file. */
    void load(Path path, Records records) throws IOException {
        storageLimit = records.get(RECORD, ekey).path("storage_limit").asLong();
        book.resume(path, records, OWN_KINDS);
        ItemRecords.load(records, tree, revisions);
        revisions.raiseTo(records.revision());
    }
}
