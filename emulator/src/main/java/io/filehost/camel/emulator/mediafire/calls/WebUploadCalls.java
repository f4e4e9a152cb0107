package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.state.upload.WebUploadView;
import io.filehost.camel.emulator.mediafire.web.WebFetcher;

/**
 * Files the service is asked to fetch. Only addresses of this machine are fetched; others are taken like any and end
 * with an error. The numbers of {@code error_status} are not documented: here they are those of {@code fileerror} in
 * polls (our reading).
 */
final class WebUploadCalls {

    private final Accounts accounts;
    private final UploadDesk desk;
    private final WebFetcher fetcher;

    WebUploadCalls(Accounts accounts, UploadDesk desk, WebFetcher fetcher) {
        this.accounts = accounts;
        this.desk = desk;
        this.fetcher = fetcher;
    }

    void addTo(MethodTable methods) {
        methods.on("upload/add_web_upload", Access.SESSION, this::add);
        methods.on("upload/get_web_uploads", Access.SESSION, this::list);
    }

    private Reply add(Call call, Account account) {
        String url = webAddress(call.required("url"));
        String filename = call.required("filename");
        account.filing().requireFileName(filename);
        UploadPlace place = UploadPlace.of(call, Optional.of(account), desk, accounts).orRefusal();
        String key = desk.web().enter(
                account, place.account(), url, place.target(), filename,
                UploadSettings.onDuplicate(call, account));
        fetcher.fetch(key);
        return Reply.ok().put("upload_key", key);
    }

    private static String webAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (List.of("http", "https", "ftp").contains(scheme) && uri.getHost() != null) {
                return text;
            }
            throw Refusal.of(ErrorCode.INVALID_URL);
        } catch (URISyntaxException e) {
            throw Refusal.of(ErrorCode.INVALID_URL);
        }
    }

    private Reply list(Call call, Account account) {
        Optional<String> wanted = call.text("upload_key").or(() -> call.text("key"));
        boolean all = call.flag("all_web_uploads", false);
        return Reply.ok().items("web_uploads", "web_upload",
                desk.web().list(account, wanted, all).stream().map(view -> fields(view).values()).toList());
    }

    private static Reply fields(WebUploadView upload) {
        return Reply.ok().put("uploadkey", upload.key())
                .flag("active", upload.active())
                .put("quickkey", upload.quickKey())
                .put("filename", upload.filename())
                .put("created", ServiceTime.central(upload.entered()))
                .put("status_code", upload.status().code())
                .put("status", upload.status().text())
                .put("error_status", upload.error().code())
                .put("url", upload.url())
                .put("eta", "")
                .put("size", upload.size())
                .put("percentage", upload.percent());
    }
}
