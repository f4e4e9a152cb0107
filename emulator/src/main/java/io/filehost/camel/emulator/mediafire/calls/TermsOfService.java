package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.Reply;

/** The terms of the emulator. Every account has accepted them. */
final class TermsOfService {

    static final String REVISION = "1.0";

    private TermsOfService() {
    }

    static Reply asReply() {
        return Reply.ok().put("revision", REVISION)
                .put("terms", "<p>This is an emulator. It promises nothing.</p>")
                .put("date", "2020-01-01 00:00:00");
    }
}
