package io.filehost.camel.emulator.mediafire.calls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * All methods the emulator answers, with the access each wants. Handlers run inside the lock of the accounts, but for
 * those of data calls, which take it themselves and as briefly as they can. The bytes of a data call were stored before
 * and are thrown away afterwards unless the handler adopted them.
 */
public final class MethodTable {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A method that works for an account. */
    @FunctionalInterface
    public interface AccountHandler {
        Reply handle(Call call, Account account);
    }

    /** A method that works without an account too: nobody is logged in when the account is empty. */
    @FunctionalInterface
    public interface PublicHandler {
        Reply handle(Call call, Optional<Account> account);
    }

    /** A method whose body is data. */
    @FunctionalInterface
    public interface DataHandler {
        Reply handle(Call call, Optional<Account> account, ReceivedBytes bytes);
    }

    /** One method: exactly one of the two handlers is there. */
    public record Entry(String method, Access access, Optional<PublicHandler> handler, Optional<DataHandler> dataHandler) {
    }

    /** A method that needs an account. */
    public void on(String method, Access access, AccountHandler handler) {
        onPublic(method, access, (call, account) -> handler.handle(call, account.orElseThrow()));
    }

    /** A method that may be called by nobody in particular. */
    public void onPublic(String method, Access access, PublicHandler handler) {
        add(new Entry(method, access, Optional.of(handler), Optional.empty()));
    }

    /** A method whose body is the data itself. The account is empty for an upload into a drop box. */
    public void onData(String method, Access access, DataHandler handler) {
        add(new Entry(method, access, Optional.empty(), Optional.of(handler)));
    }

    private void add(Entry entry) {
        if (entries.putIfAbsent(entry.method(), entry) != null) {
            throw new IllegalStateException("two handlers for " + entry.method());
        }
    }

    public Optional<Entry> find(String method) {
        return Optional.ofNullable(entries.get(method));
    }

    public Map<String, Entry> all() {
        return Collections.unmodifiableMap(entries);
    }
}
