package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.BodyLimit;
import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlRoom;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.OptionControls;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Storage;
import io.filehost.camel.emulator.kernel.WatchedDoor;
import io.filehost.camel.emulator.mediafire.calls.BillingCalls;
import io.filehost.camel.emulator.mediafire.calls.ItemCalls;
import io.filehost.camel.emulator.mediafire.calls.MethodTable;
import io.filehost.camel.emulator.mediafire.calls.SessionCalls;
import io.filehost.camel.emulator.mediafire.calls.SystemCalls;
import io.filehost.camel.emulator.mediafire.calls.UploadCalls;
import io.filehost.camel.emulator.mediafire.calls.UserCalls;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.ActionTokens;
import io.filehost.camel.emulator.mediafire.gate.Gate;
import io.filehost.camel.emulator.mediafire.gate.Login;
import io.filehost.camel.emulator.mediafire.gate.Sessions;
import io.filehost.camel.emulator.mediafire.links.DownloadDoor;
import io.filehost.camel.emulator.mediafire.links.LinkDesk;
import io.filehost.camel.emulator.mediafire.links.OneTimeDoor;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.web.WebFetcher;
import io.filehost.camel.emulator.mediafire.wire.Envelopes;

/** Puts the rooms of the emulator together. What happens in them is their business. */
final class House {

    // Codes of the class retry that any call may meet.
    private static final List<Integer> PASSING_ERRORS
            = List.of(ErrorCode.INTERNAL, ErrorCode.ACCESS_LIMIT_REACHED, ErrorCode.RATE_LIMIT);

    private final LiveOptions options;
    private final BlobStore blobs;
    private final Accounts accounts;
    private final ControlRoom room;
    private final Sessions sessions;
    private final ActionTokens actionTokens;
    private final LinkDesk links;
    private final UploadDesk uploads;
    private final WebFetcher fetcher;
    private final Door api;
    private final WatchedDoor downloads;
    private final WatchedDoor oneTimeLinks;

    House(LiveOptions options, Storage storage, Accounts accounts, ManualClock clock) throws IOException {
        this.options = options;
        this.blobs = storage.blobs();
        this.accounts = accounts;
        this.room = new ControlRoom(clock, options.current().server().journalLimit(), storage, PASSING_ERRORS);
        SecureRandom random = new SecureRandom();
        this.sessions = new Sessions(options::gate, options.state().keys(), random, clock);
        this.actionTokens = new ActionTokens(random, clock);
        this.links = new LinkDesk(clock, options::linkLifetime);
        this.uploads = new UploadDesk(accounts, blobs, options::uploads);
        this.fetcher = new WebFetcher(uploads.web(), blobs, room.failures());
        room.endAtClose(fetcher::close);
        ApiService service = new ApiService(
                methods(), new Gate(sessions, actionTokens, options::gate),
                new Envelopes(options::wire), accounts, blobs);
        this.api = room.watch(new BodyLimit(service, () -> options.uploads().largestBody()));
        DownloadDesk desk = new DownloadDesk(accounts, room.outbox());
        this.oneTimeLinks = room.watch(Service.of(FaultPlan.DOWNLOAD, new OneTimeDoor(desk, blobs)));
        this.downloads = room.watch(Service.of(FaultPlan.DOWNLOAD,
                new DownloadDoor(links, new SharedFiles(accounts), desk, blobs)));
        new AccountControls(accounts, sessions).addTo(room.door());
        new SeedControls(new Seeds(accounts, blobs)).addTo(room.door());
        new OptionControls<>(options.live(), OptionSwitches.all()).addTo(room.door());
        new WebUploadControls(accounts, uploads.web()).addTo(room.door());
    }

    private MethodTable methods() {
        MethodTable methods = new MethodTable();
        Login login = new Login(accounts, sessions, options::gate, room.clock());
        new SessionCalls(login, sessions, actionTokens).addTo(methods);
        new UserCalls(accounts, options::gate).addTo(methods);
        new ItemCalls(accounts, links, blobs).addTo(methods);
        new SystemCalls(options::state, options::uploads).addTo(methods);
        new BillingCalls().addTo(methods);
        new UploadCalls(accounts, uploads, fetcher, room.outbox()).addTo(methods);
        return methods;
    }

    /** What stands at which path of the server. */
    Map<String, Door> doors() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put(ApiPath.PREFIX, api);
        doors.put(ControlDoor.PREFIX, room.door());
        doors.put("/", this::elsewhere);
        return doors;
    }

    private Answer elsewhere(Request request) {
        if (OneTimeDoor.leadsTo(request)) {
            return oneTimeLinks.open(request);
        }
        return DownloadDoor.leadsTo(request.path())
                ? downloads.open(request) : Answer.text(404, "text/html", "<html><body><h1>404 Not Found</h1></body></html>");
    }

    ControlRoom room() {
        return room;
    }

    Sessions sessions() {
        return sessions;
    }

    /** Goes on with what an earlier process left unfinished. */
    void takeUp() {
        fetcher.takeUp();
    }
}
