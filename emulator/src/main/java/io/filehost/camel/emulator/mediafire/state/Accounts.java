package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts of one emulator, found by e-mail address or by key. Safe for use by several threads. */
public final class Accounts {

    private static final int EKEY = 10;

    private final StateOptions options;
    private final Map<String, Account> byEkey = new ConcurrentHashMap<>();
    private final Map<String, Account> byEmail = new ConcurrentHashMap<>();

    public Accounts(StateOptions options) {
        this.options = options;
    }

    /**
     * Opens a new account.
     *
     * @throws IllegalArgumentException when the address is taken
     */
    public synchronized Account create(String email, String password) {
        if (byEmail.containsKey(address(email))) {
            throw new IllegalArgumentException("there is already an account " + email);
        }
        Account account = new Account(options.keys().next(EKEY), email, password, options);
        byEkey.put(account.ekey(), account);
        byEmail.put(address(email), account);
        return account;
    }

    /** The account with this address; upper and lower case are the same. */
    public Optional<Account> findByEmail(String email) {
        return Optional.ofNullable(byEmail.get(address(email)));
    }

    /** The account with this key. */
    public Optional<Account> findByEkey(String ekey) {
        return Optional.ofNullable(byEkey.get(ekey));
    }

    /** All accounts, in no order. */
    public Collection<Account> all() {
        return List.copyOf(byEkey.values());
    }

    private static String address(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
