package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.StoredFile;

/** What a reply tells of a file. */
final class FileFields {

    private final SiteAddresses addresses;

    FileFields(SiteAddresses addresses) {
        this.addresses = addresses;
    }

    Reply reply(Call call, Account account, List<StoredFile> files) {
        return Reply.ok().put("file", files.stream().map(file -> of(call, account, file)).toList());
    }

    /**
     * As the owner sees it: the password in clear and limits as they were set, not what is left of them (U4, U6, our
     * readings).
     */
    Map<String, Object> of(Call call, Account account, StoredFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", file.id());
        fields.put("name", file.name());
        fields.put("description", file.description());
        fields.put("password", file.password());
        fields.put("folder_id", file.folderId());
        fields.put("download_page_url", addresses.page(call, file));
        fields.put("direct_download_url", addresses.direct(call, file));
        fields.put("upload_time", ServiceTime.write(file.uploaded(), account.rules()));
        fields.put("file_size", file.size());
        fields.put("downloads", file.downloads());
        fields.put("time_limit", file.limits().seconds());
        fields.put("download_limit", file.limits().downloads());
        fields.put("limit_action", file.limits().action().word());
        fields.put("limit_action_to_folder", file.limits().folder());
        return fields;
    }
}
