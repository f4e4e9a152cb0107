package io.filehost.camel.emulator.sendspace.calls;

import java.util.function.Supplier;

import io.filehost.camel.emulator.sendspace.links.DownloadLinks;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.upload.UploadSlots;

/** All families that hand out places where bytes go in and out. */
public final class TransferCalls {

    private final Accounts accounts;
    private final UploadSlots slots;
    private final DownloadLinks links;
    private final Supplier<Rules> rules;

    public TransferCalls(Accounts accounts, UploadSlots slots, DownloadLinks links, Supplier<Rules> rules) {
        this.accounts = accounts;
        this.slots = slots;
        this.links = links;
        this.rules = rules;
    }

    public void addTo(MethodTable methods) {
        new UploadCalls(slots, rules).addTo(methods);
        new DownloadCalls(accounts, links).addTo(methods);
        new SharedFolderCalls(accounts).addTo(methods);
    }
}
