package io.filehost.camel.emulator.sendspace;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.KernelControls;
import io.filehost.camel.emulator.sendspace.gate.Sessions;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Membership;
import io.filehost.camel.emulator.sendspace.state.Owner;

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
        door.on("DELETE", "sessions", order -> KernelControls.done(sessions::expireAll));
    }

    /** Opens an account, or changes what the fields name of one that is there. */
    private Map<String, Object> change(ControlOrder order) {
        String name = order.required("name");
        Optional<Account> known = accounts.find(name);
        Membership membership = membership(order, known.map(Account::membership).orElseGet(Membership::unbounded));
        List<Capability> may = order.has("capabilities")
                ? order.words("capabilities", Capability.class) : List.of();
        Account account = known.orElseGet(() -> accounts.create(Owner.of(name, order.required("password"))));
        order.text("password").ifPresent(account::changePassword);
        account.membership(membership);
        if (order.has("capabilities")) {
            Arrays.stream(Capability.values()).forEach(each -> set(account, each, may.contains(each)));
        }
        return describe(account);
    }

    private static Membership membership(ControlOrder order, Membership before) {
        Membership membership = order.text("membership").map(before::withType).orElse(before);
        if (order.has("membershipEnds")) {
            membership = membership.withEnd(time(order.required("membershipEnds")));
        }
        if (order.has("bandwidth")) {
            membership = membership.withBandwidth(order.number("bandwidth"));
        }
        return order.has("diskspace") ? membership.withDiskspace(order.number("diskspace")) : membership;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"membershipEnds\" is a time like 2030-01-01T00:00:00Z", e);
        }
    }

    private static void set(Account account, Capability capability, boolean allowed) {
        if (allowed) {
            account.allow(capability);
        } else {
            account.forbid(capability);
        }
    }

    private List<Map<String, Object>> list() {
        return accounts.all().stream().map(this::describe).toList();
    }

    private Map<String, Object> describe(Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", account.owner().name());
        fields.put("email", account.owner().email());
        fields.put("membership", account.membership().type());
        fields.put("capabilities", Arrays.stream(Capability.values()).filter(account::may).toList());
        fields.put("bandwidthLeft", account.bandwidthLeft());
        fields.put("diskspaceLeft", account.diskspaceLeft());
        fields.put("usedBytes", account.tree().usedBytes());
        fields.put("files", account.tree().allFiles().size());
        fields.put("folders", account.tree().allFolders().size() - 1);
        fields.put("sessions", sessions.running(account));
        return fields;
    }
}
