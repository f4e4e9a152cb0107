package io.filehost.camel.emulator.mediafire;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BodyLimit;
import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.KernelControls;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
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
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.web.WebFetcher;
import io.filehost.camel.emulator.mediafire.wire.Envelopes;

/** Puts the rooms of the emulator together. What happens in them is their business. */
final class House implements AutoCloseable {

    // Codes of the class retry that any call may meet.
    private static final List<Integer> PASSING_ERRORS
            = List.of(ErrorCode.INTERNAL, ErrorCode.ACCESS_LIMIT_REACHED, ErrorCode.RATE_LIMIT);

    private final LiveOptions options;
    private final Storage storage;
    private final ManualClock clock;
    private final FaultPlan faults = new FaultPlan(PASSING_ERRORS);
    private final Journal journal;
    private final Failures failures = new Failures();
    private final ControlDoor control = new ControlDoor(failures);
    private final Sessions sessions;
    private final ActionTokens actionTokens;
    private final LinkDesk links;
    private final UploadDesk uploads;
    private final WebFetcher fetcher;
    private final WatchedDoor api;
    private final WatchedDoor downloads;
    private final WatchedDoor oneTimeLinks;
    private final Outbox outbox;

    House(LiveOptions options, Storage storage, ManualClock clock) {
        this.options = options;
        this.storage = storage;
        this.clock = clock;
        this.journal = Journal.bounded(options.current().journalLimit());
        this.outbox = new Outbox(clock, options.current().journalLimit());
        SecureRandom random = new SecureRandom();
        this.sessions = new Sessions(options::gate, options.state().keys(), random, clock);
        this.actionTokens = new ActionTokens(random, clock);
        this.links = new LinkDesk(clock, options::linkLifetime);
        this.uploads = new UploadDesk(storage.accounts(), storage.blobs(), options::uploads);
        this.fetcher = new WebFetcher(uploads.web(), storage.blobs(), failures);
        ApiService service = new ApiService(
                methods(), new Gate(sessions, actionTokens, options::gate),
                new Envelopes(options::wire), storage.accounts(), storage.blobs());
        this.api = watched(new BodyLimit(service, () -> options.uploads().largestBody()));
        DownloadDesk desk = new DownloadDesk(storage.accounts(), outbox);
        this.oneTimeLinks = watched(Service.of(FaultPlan.DOWNLOAD, new OneTimeDoor(desk, storage.blobs())));
        this.downloads = watched(Service.of(FaultPlan.DOWNLOAD,
                new DownloadDoor(links, new SharedFiles(storage.accounts()), desk, storage.blobs())));
        new KernelControls(faults, journal, clock, failures, outbox).addTo(control);
        new AccountControls(storage.accounts(), sessions).addTo(control);
        new SeedControls(new Seeds(storage.accounts(), storage.blobs())).addTo(control);
        new OptionControls(options).addTo(control);
        new WebUploadControls(storage.accounts(), uploads.web()).addTo(control);
    }

    private MethodTable methods() {
        MethodTable methods = new MethodTable();
        Login login = new Login(storage.accounts(), sessions, options::gate, clock);
        new SessionCalls(login, sessions, actionTokens).addTo(methods);
        new UserCalls(storage.accounts(), options::gate).addTo(methods);
        new ItemCalls(storage.accounts(), links, storage.blobs()).addTo(methods);
        new SystemCalls(options::state, options::uploads).addTo(methods);
        new BillingCalls().addTo(methods);
        new UploadCalls(storage.accounts(), uploads, fetcher, outbox).addTo(methods);
        return methods;
    }

    private WatchedDoor watched(Service service) {
        return new WatchedDoor(service, faults, journal, failures, clock);
    }

    /** What stands at which path of the server. */
    Map<String, Door> doors() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put(ApiPath.PREFIX, api);
        doors.put(ControlDoor.PREFIX, control);
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

    FaultPlan faults() {
        return faults;
    }

    Journal journal() {
        return journal;
    }

    Outbox outbox() {
        return outbox;
    }

    Failures failures() {
        return failures;
    }

    ControlDoor control() {
        return control;
    }

    Sessions sessions() {
        return sessions;
    }

    /** Goes on with what an earlier process left unfinished. */
    void takeUp() {
        fetcher.takeUp();
    }

    /** Ends what is waiting. */
    @Override
    public void close() {
        fetcher.close();
        api.close();
        downloads.close();
        oneTimeLinks.close();
    }
}
