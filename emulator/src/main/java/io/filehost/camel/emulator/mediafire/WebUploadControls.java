package io.filehost.camel.emulator.mediafire;

import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.WebUploadView;
import io.filehost.camel.emulator.mediafire.state.upload.WebUploads;

/** Tells at the control door what became of web uploads, with the reasons the service keeps to itself. */
final class WebUploadControls {

    private final Accounts accounts;
    private final WebUploads uploads;

    WebUploadControls(Accounts accounts, WebUploads uploads) {
        this.accounts = accounts;
        this.uploads = uploads;
    }

    void addTo(ControlDoor door) {
        door.on("GET", "web-uploads", order -> accounts.exclusively(this::list));
    }

    private List<Map<String, Object>> list() {
        return accounts.all().stream().flatMap(account -> uploads.look(account).stream()
                .map(view -> describe(account, view))).toList();
    }

    private static Map<String, Object> describe(Account account, WebUploadView view) {
        return Map.of("email", account.email(), "key", view.key(), "filename", view.filename(),
                "status", view.status().code(), "error", view.error().code(), "reason", view.reason());
    }
}
