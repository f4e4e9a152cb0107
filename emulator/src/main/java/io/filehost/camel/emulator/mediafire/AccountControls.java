package io.filehost.camel.emulator.mediafire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.KernelControls;
import io.filehost.camel.emulator.mediafire.gate.Sessions;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;

/** What the control door can do for accounts and sessions. */
final class AccountControls {

    private final Accounts accounts;
    private final Sessions sessions;

    AccountControls(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void addTo(ControlDoor door) {
        door.on("GET", "accounts", order -> accounts.exclusively(this::list));
        door.on("POST", "accounts", order -> accounts.exclusively(() -> change(order)));
        door.on("DELETE", "sessions", order -> KernelControls.done(sessions::endAll));
        door.on("GET", "jobs", order -> accounts.exclusively(this::jobs));
        door.on("POST", "jobs", order -> accounts.exclusively(() -> KernelControls.done(this::finishJobs)));
    }

    /** Opens an account, or changes password and storage limit of one that is there. */
    private Map<String, Object> change(ControlOrder order) {
        String email = order.required("email");
        Optional<Account> known = accounts.findByEmail(email);
        Account account = known.orElseGet(() -> accounts.create(email, order.required("password")));
        if (known.isPresent()) {
            order.text("password").ifPresent(account::changePassword);
        }
        if (order.has("storageLimit")) {
            account.limitStorageTo(order.number("storageLimit"));
        }
        return describe(account);
    }

    private List<Map<String, Object>> list() {
        return accounts.all().stream().map(AccountControls::describe).toList();
    }

    private List<Map<String, Object>> jobs() {
        return accounts.all().stream().map(account -> Map.<String, Object> of(
                "email", account.email(), "running", account.jobs().count(), "failed", account.jobs().failed())).toList();
    }

    private void finishJobs() {
        accounts.all().forEach(account -> account.jobs().finishAll());
    }

    private static Map<String, Object> describe(Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("email", account.email());
        fields.put("ekey", account.ekey());
        fields.put("revision", account.revision());
        fields.put("storageLimit", account.storageLimit());
        fields.put("usedBytes", account.tree().usedBytes());
        fields.put("files", account.tree().allFiles().size());
        fields.put("folders", account.tree().allFolders().size());
        return fields;
    }
}
