package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.mediafire.links.LinkDesk;
import io.filehost.camel.emulator.mediafire.state.Accounts;

/** The families file, folder, device, contact and notifications: everything about items but their upload. */
public final class ItemCalls {

    private final Accounts accounts;
    private final LinkDesk desk;
    private final BlobStore blobs;

    /** @param desk mints the links that the answers hold */
    public ItemCalls(Accounts accounts, LinkDesk desk, BlobStore blobs) {
        this.accounts = accounts;
        this.desk = desk;
        this.blobs = blobs;
    }

    /** Adds all methods of these families. */
    public void addTo(MethodTable table) {
        Lookup lookup = new Lookup(accounts);
        FileLinks links = new FileLinks(desk);
        FileFields fields = new FileFields(links);
        Devices devices = new Devices();
        new FileCalls(lookup, fields).addTo(table);
        new FileLinkCalls(lookup, links).addTo(table);
        new OneTimeKeyCalls(lookup).addTo(table);
        new FileChangeCalls(lookup, fields, new TextContent(blobs)).addTo(table);
        new ZipCalls(lookup, blobs).addTo(table);
        new FolderCalls(lookup, fields).addTo(table);
        new FolderChangeCalls(lookup).addTo(table);
        new FileDropCalls(lookup).addTo(table);
        new SearchCalls(lookup).addTo(table);
        new DeviceCalls(fields, devices).addTo(table);
        devices.addTo(table);
        new PatchCalls(desk).addTo(table);
        new ShareCalls().addTo(table);
        new ForeignCalls(lookup).addTo(table);
        new ForeignResourceCalls().addTo(table);
        new ForeignChangeCalls(devices).addTo(table);
        new ContactCalls(lookup).addTo(table);
        new NotificationCalls(lookup).addTo(table);
    }
}
