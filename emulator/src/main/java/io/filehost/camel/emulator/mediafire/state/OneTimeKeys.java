package io.filehost.camel.emulator.mediafire.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Keys that open one file for somebody without an account, usually once. */
public final class OneTimeKeys {

    /** Keys an account makes in 24 hours at most. */
    public static final int DAILY = 100;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LIFE = Duration.ofMinutes(43200);

    private final Account account;
    private final Drawer drawer;

    OneTimeKeys(Account account) {
        this.account = account;
        this.drawer = account.drawer("one_time_key");
    }

    /**
     * Makes a key for a file.
     *
     * @param  counted whether it is one of the keys of the day
     * @return         31 characters
     */
    public String mint(StoredFile file, boolean counted) {
        String token = account.options().keys().next(KeyGenerator.ONE_TIME);
        drawer.put(token, JsonNodeFactory.instance.objectNode().put("file", file.key()).put("counted", counted)
                .put("made", account.now().toString()).put("expires", account.now().plus(LIFE).toString())
                .put("burn", true));
        return token;
    }

    /** Keys made in the last 24 hours. */
    public int madeToday() {
        Instant dayAgo = account.now().minus(DAY);
        return (int) drawer.all().values().stream()
                .filter(record -> record.path("counted").asBoolean())
                .filter(record -> time(record, "made").isAfter(dayAgo)).count();
    }

    /** Changes how long a key lives, from now. */
    public void setLife(String token, Duration life) {
        change(token, "expires", account.now().plus(life).toString());
    }

    /** Changes whether a key dies after one use. */
    public void setBurn(String token, boolean afterUse) {
        ObjectNode record = require(token).deepCopy();
        drawer.put(token, record.put("burn", afterUse));
    }

    /** Notes settings that have no effect here: addresses, call-backs, mails. */
    public void note(String token, Map<String, String> settings) {
        ObjectNode record = require(token).deepCopy();
        settings.forEach(record::put);
        drawer.put(token, record);
    }

    private void change(String token, String field, String value) {
        drawer.put(token, require(token).deepCopy().put(field, value));
    }

    /** Refuses an unknown, spent or expired key with 129 (our reading, the only code printed for these). */
    private ObjectNode require(String token) {
        return alive(token).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_PARAMS, "no such one-time key").keepingKey());
    }

    private Optional<ObjectNode> alive(String token) {
        return drawer.get(token).filter(record -> account.now().isBefore(time(record, "expires")));
    }

    /** The file a key opens. */
    public Optional<StoredFile> file(String token) {
        return alive(token).flatMap(record -> account.tree().file(record.path("file").asText()))
                .filter(file -> !file.inTrash());
    }

    /** The file a key opens, for a download: most keys are spent after it. */
    public Optional<StoredFile> use(String token) {
        Optional<StoredFile> file = file(token);
        if (file.isPresent() && alive(token).filter(record -> record.path("burn").asBoolean()).isPresent()) {
            change(token, "expires", account.now().toString());
        }
        return file;
    }

    private static Instant time(ObjectNode record, String field) {
        return Instant.parse(record.path(field).asText());
    }
}
