package io.filehost.camel.emulator.mediafire.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Exclusive;
import io.filehost.camel.emulator.kernel.record.RecordFolder;
import io.filehost.camel.emulator.kernel.record.Records;

/**
 * All accounts of one emulator, found by e-mail address or by key. They share one lock, because calls see the public
 * items of other accounts. Safe for use by several threads.
 */
public final class Accounts implements AutoCloseable {

    private static final int EKEY = 10;

    private final Supplier<StateOptions> options;
    private final RecordFolder folder;
    private final Exclusive exclusive
            = new Exclusive(() -> all().forEach(account -> account.jobs().settle()), () -> all().forEach(Account::commit));
    private final Map<String, Account> byEkey = new ConcurrentHashMap<>();
    private final Map<String, Account> byEmail = new ConcurrentHashMap<>();

    /** Accounts that live as long as the process. */
    public Accounts(Supplier<StateOptions> options) {
        this(options, RecordFolder.none());
    }

    private Accounts(Supplier<StateOptions> options, RecordFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    /**
     * Accounts that are written to a directory, one file each, and are there again after a restart.
     *
     * @param  directory   empty for accounts that live as long as the process
     * @throws IOException when the directory cannot be used or a file in it is damaged
     */
    public static Accounts in(Optional<Path> directory, Supplier<StateOptions> options) throws IOException {
        RecordFolder folder = RecordFolder.in(directory);
        Accounts accounts = new Accounts(options, folder);
        folder.load(accounts::load);
        return accounts;
    }

    private boolean load(String ekey, Path file, Records records) throws IOException {
        ObjectNode self = records.get(Account.RECORD, ekey);
        if (self == null) {
            return false;   // killed while the account was made: nobody has been told of it
        }
        Account account = new Account(
                ekey, self.path("email").asText(), self.path("password").asText(),
                Instant.parse(self.path("created").asText()), this);
        account.load(file, records);
        add(account);
        return true;
    }

    private void add(Account account) {
        byEkey.put(account.ekey(), account);
        byEmail.put(address(account.email()), account);
    }

    /**
     * Opens a new account.
     *
     * @throws IllegalArgumentException when the address is taken
     */
    public Account create(String email, String password) {
        return exclusively(() -> {
            if (byEmail.containsKey(address(email))) {
                throw new IllegalArgumentException("there is already an account " + email);
            }
            Account account
                    = new Account(options.get().keys().next(EKEY), email, password, options.get().clock().instant(), this);
            folder.begin(account.ekey(), account.book());
            add(account);
            account.saveSelf();
            account.consent().give();
            return account;
        });
    }

    /**
     * Gives an account another address. Contacts that stood for it stand for it still.
     *
     * @throws IllegalArgumentException when the address is taken by another account
     */
    public void readdress(Account account, String email) {
        exclusively(() -> {
            if (findByEmail(email).filter(other -> other != account).isPresent()) {
                throw new IllegalArgumentException("there is already an account " + email);
            }
            String before = account.email();
            byEmail.remove(address(before));
            account.email(email);
            byEmail.put(address(email), account);
            all().forEach(other -> other.contacts().readdress(before, email));
            return account;
        });
    }

    /** Does {@code work} while no other call touches any account; see {@link Account#exclusively}. */
    public <T> T exclusively(Supplier<T> work) {
        return exclusive.run(work);
    }

    /** The account with this address; upper and lower case are the same. */
    public Optional<Account> findByEmail(String email) {
        return Optional.ofNullable(byEmail.get(address(email)));
    }

    /** The account with this key. */
    public Optional<Account> findByEkey(String ekey) {
        return Optional.ofNullable(byEkey.get(ekey));
    }

    /** The account that holds the file or folder with this key; empty for root and trash can, which all have. */
    public Optional<Account> ownerOf(String key) {
        if (StoredFolder.ROOT.equals(key) || StoredFolder.TRASH.equals(key)) {
            return Optional.empty();
        }
        return byEkey.values().stream().filter(account -> account.tree().item(key).isPresent()).findFirst();
    }

    /** All accounts, in no order. */
    public Collection<Account> all() {
        return List.copyOf(byEkey.values());
    }

    StateOptions options() {
        return options.get();
    }

    private static String address(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Closes the files of the accounts; everything answered is in them. */
    @Override
    public void close() throws IOException {
        for (Account account : byEkey.values()) {
            account.book().close();
        }
    }
}
