package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.Reply;

/** The terms of the emulator. */
final class TermsOfService {

    private TermsOfService() {
    }

    static Reply asReply(String revision) {
        return Reply.ok().put("revision", revision)
                .put("terms", "<p>This is an emulator. It promises nothing.</p>")
                .put("date", "2020-01-01 00:00:00");
    }
}
