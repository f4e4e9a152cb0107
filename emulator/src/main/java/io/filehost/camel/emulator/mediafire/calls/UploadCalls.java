package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.web.WebFetcher;

/** The upload family. */
public final class UploadCalls {

    private final Accounts accounts;
    private final UploadDesk desk;
    private final WebFetcher fetcher;

    /** @param fetcher gets the files of web uploads */
    public UploadCalls(Accounts accounts, UploadDesk desk, WebFetcher fetcher) {
        this.accounts = accounts;
        this.desk = desk;
        this.fetcher = fetcher;
    }

    public void addTo(MethodTable methods) {
        new UploadCheckCalls(accounts, desk).addTo(methods);
        new UploadDataCalls(accounts, desk).addTo(methods);
        new UploadPollCalls(desk).addTo(methods);
        new UploadSettings().addTo(methods);
        new WebUploadCalls(accounts, desk, fetcher).addTo(methods);
    }
}
