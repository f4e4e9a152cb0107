package io.filehost.camel.emulator.sendspace.calls;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.gate.Access;
import io.filehost.camel.emulator.sendspace.state.Account;

/** All methods the emulator answers, found without regard to case. Handlers run inside the lock of the accounts. */
public final class MethodTable {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A method that works for an account. */
    @FunctionalInterface
    public interface AccountHandler {
        Reply handle(Call call, Account account);
    }

    /** A method that works for nobody in particular. */
    @FunctionalInterface
    public interface PublicHandler {
        Reply handle(Call call);
    }

    /**
     * One method, with its name as the documents spell it.
     *
     * @param known whether the service has heard of it
     */
    public record Entry(String method, Access access, Handler handler, BooleanSupplier known) {
    }

    /** Either kind of handler: the account is there when the access asks for a session. */
    @FunctionalInterface
    public interface Handler {
        Reply handle(Call call, Optional<Account> account);
    }

    /** A method for the owner of a running session. */
    public void on(String method, AccountHandler handler) {
        on(method, Access.SESSION, handler);
    }

    /** @param access one that stands for a session */
    public void on(String method, Access access, AccountHandler handler) {
        add(new Entry(method, access, (call, account) -> handler.handle(call, account.orElseThrow()), () -> true));
    }

    /** @param access one that stands for no session */
    public void onPublic(String method, Access access, PublicHandler handler) {
        onPublic(method, access, handler, () -> true);
    }

    /** As above, for a method that not all sources know. */
    public void onPublic(String method, Access access, PublicHandler handler, BooleanSupplier known) {
        add(new Entry(method, access, (call, account) -> handler.handle(call), known));
    }

    private void add(Entry entry) {
        if (entries.putIfAbsent(key(entry.method()), entry) != null) {
            throw new IllegalStateException("two handlers for " + entry.method());
        }
    }

    /** @param method in any case */
    public Optional<Entry> find(String method) {
        return Optional.ofNullable(entries.get(key(method))).filter(entry -> entry.known().getAsBoolean());
    }

    public Collection<Entry> all() {
        return Collections.unmodifiableCollection(entries.values());
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
