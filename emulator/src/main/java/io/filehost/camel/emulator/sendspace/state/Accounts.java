package io.filehost.camel.emulator.sendspace.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.record.RecordBook;
import io.filehost.camel.emulator.kernel.record.Records;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/**
 * All accounts of one emulator. They share one lock, because calls see shared folders and files of others. Beside the
 * members' accounts there is that of the guests, which nobody can log in to: it holds what was uploaded anonymously.
 * Safe for use by several threads.
 */
public final class Accounts implements AutoCloseable {

    private static final String ENDING = ".jsonl";
    private static final String GUESTS = "guests";
    private static final int FILE_NAME = 12;

    private final Supplier<Rules> rules;
    private final Optional<Path> directory;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Account> byName = new LinkedHashMap<>();
    private Account guests;

    private Accounts(Supplier<Rules> rules, Optional<Path> directory) {
        this.rules = rules;
        this.directory = directory;
        this.guests = new Account(new Owner("", "", "", ""), this);
    }

    /** Accounts that live as long as the process. */
    public Accounts(Supplier<Rules> rules) {
        this(rules, Optional.empty());
    }

    /**
     * Accounts that are written to a directory, one file each, and are there again after a restart.
     *
     * @param  directory   empty for accounts that live as long as the process
     * @throws IOException when the directory cannot be used or a file in it is damaged
     */
    public static Accounts in(Optional<Path> directory, Supplier<Rules> rules) throws IOException {
        Accounts accounts = new Accounts(rules, directory);
        if (directory.isPresent()) {
            accounts.loadAll(Files.createDirectories(directory.get()));
        }
        return accounts;
    }

    private void loadAll(Path parent) throws IOException {
        try (Stream<Path> paths = Files.list(parent)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
                load(path);
            }
        }
        Path path = parent.resolve(GUESTS + ENDING);
        if (!Files.exists(path)) {
            guests.book().begin(path);
            guests.saveSelf();
        }
    }

    private void load(Path path) throws IOException {
        Records records = RecordBook.read(path);
        ObjectNode self = records.get(Account.RECORD, Account.RECORD);
        if (self == null) {
            // Killed while the account was made: nobody has been told of it.
            Files.delete(path);
            return;
        }
        Account account = new Account(AccountRecord.owner(self), this);
        account.load(path, records);
        if (path.getFileName().toString().equals(GUESTS + ENDING)) {
            guests = account;
        } else {
            byName.put(key(account.owner().name()), account);
        }
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
            directory.ifPresent(parent -> account.book().begin(parent.resolve(rules().keys().next(FILE_NAME) + ENDING)));
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
        lock.lock();
        try {
            if (lock.getHoldCount() == 1) {
                everybody().forEach(account -> account.limits().strike());
            }
            return work.get();
        } finally {
            try {
                if (lock.getHoldCount() == 1) {
                    everybody().forEach(Account::commit);
                }
            } finally {
                lock.unlock();
            }
        }
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

    /** All members, the oldest first. */
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
