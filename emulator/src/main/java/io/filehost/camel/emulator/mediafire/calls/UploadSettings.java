package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;

/** What an account wants of its uploads unless a call says otherwise. */
final class UploadSettings {

    private static final String RECORD = "upload_options";
    private static final String ON_DUPLICATE = "action_on_duplicate";
    private static final List<String> SWITCHES = List.of("disable_flash", "disable_html5", "disable_instant");

    void addTo(MethodTable methods) {
        methods.on("upload/get_options", Access.SESSION, UploadSettings::get);
        methods.on("upload/set_options", Access.SESSION, UploadSettings::set);
    }

    /** What a call wants done with a taken name: its own word, else the setting of the account, else skip. */
    static OnDuplicate onDuplicate(Call call, Account account) {
        String word = call.text(ON_DUPLICATE).orElseGet(() -> of(account).path(ON_DUPLICATE).asText());
        return OnDuplicate.of(word).orElseThrow(() -> call.malformed(ON_DUPLICATE));
    }

    /** The account wants no upload without data. */
    static boolean instantDisabled(Account account) {
        return yes(of(account), "disable_instant");
    }

    private static Reply get(Call call, Account account) {
        Reply reply = Reply.ok();
        for (Map.Entry<String, JsonNode> setting : of(account).properties()) {
            reply.put(setting.getKey(), setting.getValue().asText());
        }
        return reply
                .put("used_storage_size", account.tree().usedBytes())
                .put("storage_limit", account.storageLimit())
                .flag("storage_limit_exceeded", account.tree().usedBytes() > account.storageLimit());
    }

    private static Reply set(Call call, Account account) {
        ObjectNode settings = of(account).deepCopy();
        SWITCHES.forEach(name -> settings.put(name, call.flag(name, yes(settings, name)) ? "yes" : "no"));
        settings.put(ON_DUPLICATE, onDuplicate(call, account).name().toLowerCase(Locale.ROOT));
        account.drawer(RECORD).put(RECORD, settings);
        return Reply.ok();
    }

    private static boolean yes(ObjectNode settings, String name) {
        return settings.path(name).asText().equals("yes");
    }

    private static ObjectNode of(Account account) {
        return account.drawer(RECORD).get(RECORD).orElseGet(UploadSettings::initial);
    }

    private static ObjectNode initial() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        SWITCHES.forEach(name -> settings.put(name, "no"));
        return settings.put(ON_DUPLICATE, "skip");
    }
}
