package io.filehost.camel.emulator.sendspace;

import java.util.Map;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ControlRoom;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.sendspace.calls.MethodTable;
import io.filehost.camel.emulator.sendspace.calls.TransferCalls;
import io.filehost.camel.emulator.sendspace.links.DownloadLinks;
import io.filehost.camel.emulator.sendspace.links.DownloadService;
import io.filehost.camel.emulator.sendspace.links.PageService;
import io.filehost.camel.emulator.sendspace.mail.Mailroom;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.upload.ProgressService;
import io.filehost.camel.emulator.sendspace.upload.UploadService;
import io.filehost.camel.emulator.sendspace.upload.UploadSlots;

/** Everything beside the API that answers: nodes for uploads and downloads, and the pages of the site. */
final class TransferDoors {

    private final Accounts accounts;
    private final UploadSlots slots;
    private final DownloadLinks links;
    private final Mailroom mails;
    private final Supplier<Rules> rules;
    private final Door uploads;
    private final Door progress;
    private final Door downloads;
    private final Door pages;

    TransferDoors(Accounts accounts, BlobStore blobs, ControlRoom room, Supplier<Rules> rules) {
        this.accounts = accounts;
        this.rules = rules;
        this.slots = new UploadSlots(room.clock());
        this.links = new DownloadLinks(room.clock());
        this.mails = new Mailroom(room.outbox());
        UploadDesk desk = new UploadDesk(accounts, blobs, mails, rules);
        FileDesk files = new FileDesk(accounts);
        this.uploads = room.watch(new UploadService(slots, desk, blobs, rules));
        this.progress = room.watch(new ProgressService(slots));
        this.downloads = room.watch(new DownloadService(links, files, blobs, rules));
        this.pages = room.watch(new PageService(files));
    }

    /** The methods that hand out addresses of these doors. */
    void addTo(MethodTable methods) {
        new TransferCalls(accounts, slots, links, mails, rules).addTo(methods);
    }

    void addTo(Map<String, Door> doors) {
        doors.put(UploadService.PATH, uploads);
        doors.put(ProgressService.PATH, progress);
        DownloadService.PATHS.forEach(path -> doors.put(path, downloads));
        PageService.PATHS.forEach(path -> doors.put(path, pages));
        doors.put("/", request -> Answer.page(404, "404 Not Found"));
    }
}
