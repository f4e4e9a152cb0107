package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlRoom;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.OptionControls;
import io.filehost.camel.emulator.kernel.Storage;
import io.filehost.camel.emulator.sendspace.calls.ApiCalls;
import io.filehost.camel.emulator.sendspace.calls.MethodTable;
import io.filehost.camel.emulator.sendspace.error.ErrorCode;
import io.filehost.camel.emulator.sendspace.gate.Gate;
import io.filehost.camel.emulator.sendspace.gate.Login;
import io.filehost.camel.emulator.sendspace.gate.Sessions;
import io.filehost.camel.emulator.sendspace.gate.Tokens;
import io.filehost.camel.emulator.sendspace.state.Accounts;

/** Puts the rooms of the emulator together. What happens in them is their business. */
final class House {

    private static final String API = "/rest/";

    // Codes of the class retry that any call may meet.
    private static final List<Integer> PASSING_ERRORS = List.of(ErrorCode.SYSTEM_MAINTENANCE);

    private final LiveOptions options;
    private final Accounts accounts;
    private final ControlRoom room;
    private final Tokens tokens;
    private final Sessions sessions;
    private final MethodTable methods = new MethodTable();
    private final TransferDoors transfers;

    House(LiveOptions options, Storage storage, Accounts accounts, ManualClock clock) throws IOException {
        this.options = options;
        this.accounts = accounts;
        this.room = new ControlRoom(clock, options.current().server().journalLimit(), storage, PASSING_ERRORS);
        this.tokens = new Tokens(options::rules);
        this.sessions = new Sessions(options::rules);
        Login login = new Login(accounts, tokens, sessions, options::rules);
        new ApiCalls(tokens, login, sessions, accounts, room.outbox(), options::rules).addTo(methods);
        this.transfers = new TransferDoors(accounts, storage.blobs(), room, options::rules);
        transfers.addTo(methods);
        new AccountControls(accounts, sessions).addTo(room.door());
        new SeedControls(new Seeds(accounts, storage.blobs())).addTo(room.door());
        new OptionControls<>(options.live(), OptionSwitches.all()).addTo(room.door());
    }

    /** What stands at which path of the server. */
    Map<String, Door> doors() {
        Gate gate = new Gate(tokens, sessions, options::rules);
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put(API, room.watch(new ApiService(methods, gate, accounts, options::rules)));
        doors.put(ControlDoor.PREFIX, room.door());
        transfers.addTo(doors);
        return doors;
    }

    ControlRoom room() {
        return room;
    }

    Sessions sessions() {
        return sessions;
    }

    /** The methods that are answered. */
    MethodTable methods() {
        return methods;
    }
}
