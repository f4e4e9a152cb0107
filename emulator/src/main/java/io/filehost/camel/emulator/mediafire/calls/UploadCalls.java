package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;

/** The upload family. */
public final class UploadCalls {

    private final Accounts accounts;
    private final UploadDesk desk;

    public UploadCalls(Accounts accounts, UploadDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    public void addTo(MethodTable methods) {
        new UploadCheckCalls(accounts, desk).addTo(methods);
        new UploadDataCalls(accounts, desk).addTo(methods);
        new UploadPollCalls(desk).addTo(methods);
        new UploadSettings().addTo(methods);
        new WebUploadCalls().addTo(methods);
    }
}
