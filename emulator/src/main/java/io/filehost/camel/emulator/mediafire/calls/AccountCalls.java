package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Limit;

/** The part of the user family that is about preferences and allowances. */
final class AccountCalls {

    private static final String VERSIONS = "previous_file_versions";
    private static final String LINK_STATUS = "share_link_status";
    private static final String METADATA = "collect_metadata";

    private static final Profile SETTINGS
            = new Profile("settings", Map.of(VERSIONS, "10", LINK_STATUS, "inherit", METADATA, "yes"));

    void addTo(MethodTable methods) {
        methods.on("user/get_settings", Access.SESSION, this::getSettings);
        methods.on("user/set_settings", Access.SESSION, this::setSettings);
        methods.on("user/get_limits", Access.SESSION, this::getLimits);
        methods.on("user/get_devices", Access.SESSION, Devices::getDevices);
    }

    private Reply getSettings(Call call, Account account) {
        Reply pages = Reply.ok();
        List.of("me_from_me", "me_from_others", "others_from_me").forEach(name -> pages.put(name, "yes"));
        return Reply.ok().put("settings", Reply.ok()
                .put("validated", "yes")
                .flag("instant_uploads_enabled", !UploadSettings.instantDisabled(account)).put("show_download_page", pages)
                .put("auto_bandwidth", Reply.ok().put("enabled", "no"))
                .put("used_storage_size", account.tree().usedBytes()).put("storage_limit", account.storageLimit())
                .flag("storage_limit_exceeded", account.tree().usedBytes() > account.storageLimit())
                .put(VERSIONS, SETTINGS.get(account, VERSIONS)).put(LINK_STATUS, SETTINGS.get(account, LINK_STATUS))
                .put(METADATA, SETTINGS.get(account, METADATA)));
    }

    private Reply setSettings(Call call, Account account) {
        Optional<Long> versions = call.number(VERSIONS);
        if (versions.filter(count -> count < 0).isPresent()) {
            throw call.malformed(VERSIONS);
        }
        String status = call.choice("default_share_link_status", "", "disabled", "enabled", "inherit");
        boolean collect = call.flag(METADATA, true);
        versions.ifPresent(count -> SETTINGS.put(account, VERSIONS, count.toString()));
        if (!status.isEmpty()) {
            SETTINGS.put(account, LINK_STATUS, status);
        }
        if (call.hasText(METADATA)) {
            SETTINGS.put(account, METADATA, collect ? "yes" : "no");
        }
        return Reply.ok();
    }

    /** Streams are downloads like others here, so their traffic is not counted apart. */
    private Reply getLimits(Call call, Account account) {
        return Reply.ok().put("storage_base", account.storageLimit()).put("storage_bonus", 0)
                .put("storage_limit", account.storageLimit()).put("storage_used", account.tree().usedBytes())
                .put("bandwidth_limit", account.traffic().limit()).put("bandwidth_used", account.traffic().used())
                .put("collaboration_limit", account.options().limits().of(Limit.DAILY_SHARES))
                .put("collaboration_today", account.shares().givenToday())
                .put("one_time_downloads_limit", account.oneTimeKeys().dailyLimit())
                .put("one_time_downloads_today", account.oneTimeKeys().madeToday())
                .put("streaming_bandwidth_limit", account.traffic().limit()).put("streaming_bandwidth_today", 0)
                .put("upload_size_limit", 21474836580L);
    }
}
