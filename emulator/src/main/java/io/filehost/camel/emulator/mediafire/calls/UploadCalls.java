package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.web.WebFetcher;

/** The upload family. */
public final class UploadCalls {

    private final Accounts accounts;
    private final UploadDesk desk;
    private final WebFetcher fetcher;
    private final Outbox outbox;

    /**
     * @param fetcher gets the files of web uploads
     * @param outbox  takes the mails about what was dropped into boxes
     */
    public UploadCalls(Accounts accounts, UploadDesk desk, WebFetcher fetcher, Outbox outbox) {
        this.accounts = accounts;
        this.desk = desk;
        this.fetcher = fetcher;
        this.outbox = outbox;
    }

    public void addTo(MethodTable methods) {
        new UploadCheckCalls(accounts, desk, outbox).addTo(methods);
        new UploadDataCalls(accounts, desk, outbox).addTo(methods);
        new UploadPollCalls(desk).addTo(methods);
        new UploadSettings().addTo(methods);
        new WebUploadCalls(accounts, desk, fetcher).addTo(methods);
    }
}
