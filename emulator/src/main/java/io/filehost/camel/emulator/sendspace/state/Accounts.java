package io.filehost.camel.emulator.sendspace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Exclusive;
import io.filehost.camel.emulator.kernel.record.RecordFolder;
import io.filehost.camel.emulator.kernel.record.Records;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/**
 * All accounts of one emulator. They share one lock, because calls see shared folders and files of others. Beside the
 * members' accounts there is that of the guests, which nobody can log in to: it holds what was uploaded anonymously.
 * Safe for use by several threads.
 */
public final class Accounts implements AutoCloseable {

    private static final String GUESTS = "guests";
    private static final int FILE_NAME = 12;

    private final Supplier<Rules> rules;
    private final RecordFolder folder;
    private final Exclusive exclusive = new Exclusive(
            () -> everybody().forEach(account -> account.limits().strike()), () -> everybody().forEach(Account::commit));
    private final Map<String, Account> byName = new LinkedHashMap<>();
    private Account guests;

    private Accounts(Supplier<Rules> rules, RecordFolder folder) {
        this.rules = rules;
        this.folder = folder;
        this.guests = new Account(new Owner("", "", "", ""), this);
    }

    /** Accounts that live as long as the process. */
    public Accounts(Supplier<Rules> rules) {
        this(rules, RecordFolder.none());
    }

    /**
     * Accounts that are written to a directory, one file each, and are there again after a restart.
     *
     * @param  directory   empty for accounts that live as long as the process
     * @throws IOException when the directory cannot be used or a file in it is damaged
     */
    public static Accounts in(Optional<Path> directory, Supplier<Rules> rules) throws IOException {
        RecordFolder folder = RecordFolder.in(directory);
        Accounts accounts = new Accounts(rules, folder);
        folder.load(accounts::load);
        if (!folder.has(GUESTS)) {
            folder.begin(GUESTS, accounts.guests.book());
            accounts.guests.saveSelf();
        }
        return accounts;
    }

    private boolean load(String name, Path file, Records records) throws IOException {
        ObjectNode self = records.get(Account.RECORD, Account.RECORD);
        if (self == null) {
            return false;   // killed while the account was made: nobody has been told of it
        }
        Account account = new Account(AccountRecord.owner(self), this);
        account.load(file, records);
        if (name.equals(GUESTS)) {
            guests = account;
        } else {
            byName.put(key(account.owner().name()), account);
        }
        return true;
    }

    /**
     * Opens a new account.
     *
     * @throws IllegalArgumentException when name or address is taken
     */
    public Account create(Owner owner) {
        return exclusively(() -> {
            if (find(owner.name()).isPresent() || find(owner.email()).isPresent()) {
                throw new IllegalArgumentException("there is already an account " + owner.name());
            }
            Account account = new Account(owner, this);
            folder.begin(rules().keys().next(FILE_NAME), account.book());
            byName.put(key(owner.name()), account);
            account.saveSelf();
            return account;
        });
    }

    /**
     * Does {@code work} while no other call touches any account. Changes are written also when it throws. Limits of
     * files that were reached meanwhile strike before.
     */
    public <T> T exclusively(Supplier<T> work) {
        return exclusive.run(work);
    }

    /** The member with this name or this address; upper and lower case are the same. */
    public Optional<Account> find(String nameOrEmail) {
        return exclusively(() -> findByName(nameOrEmail).or(() -> findByEmail(nameOrEmail)));
    }

    public Optional<Account> findByName(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    public Optional<Account> findByEmail(String email) {
        return byName.values().stream().filter(account -> key(account.owner().email()).equals(key(email))).findFirst();
    }

    /** All members, in no order. */
    public Collection<Account> all() {
        return exclusively(() -> List.copyOf(byName.values()));
    }

    /** The account of those who have none. */
    public Account guests() {
        return guests;
    }

    /** Whose file this is, be it a guest's. */
    public Optional<Account> ownerOfFile(String id) {
        return everybody().filter(account -> account.tree().findFile(id).isPresent()).findFirst();
    }

    /** Whose folder this is; empty for the root, which all have. */
    public Optional<Account> ownerOfFolder(String id) {
        return StoredFolder.ROOT.equals(id)
                ? Optional.empty() : everybody().filter(account -> account.tree().findFolder(id).isPresent()).findFirst();
    }

    private Stream<Account> everybody() {
        return Stream.concat(byName.values().stream(), Stream.of(guests));
    }

    /** An id no file or folder of any account has. */
    String newId(int length) {
        String id = rules().keys().next(length);
        while (ownerOfFile(id).isPresent() || ownerOfFolder(id).isPresent()) {
            id = rules().keys().next(length);
        }
        return id;
    }

    public Rules rules() {
        return rules.get();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Closes the files of the accounts; everything answered is in them. */
    @Override
    public void close() throws IOException {
        for (Account account : everybody().toList()) {
            account.book().close();
        }
    }
}
