package io.filehost.camel.emulator.mediafire.state;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.record.Drawer;

/**
 * What is downloaded from an account, hour by hour. The owner of a file pays for its downloads; what somebody asked for
 * counts when it begins, whether he reads it to its end or not (our readings). The 24 hours run on and do not begin at
 * midnight, as those of one-time keys do.
 */
public final class Traffic {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String BYTES = "bytes";

    private final Account account;
    private final Drawer hours;

    Traffic(Account account) {
        this.account = account;
        this.hours = account.drawer("traffic");
    }

    /** Bytes of the last 24 hours; an hour counts as a whole. */
    public long used() {
        Instant dayAgo = account.now().minus(DAY);
        return hours.all().entrySet().stream().filter(hour -> Instant.parse(hour.getKey()).isAfter(dayAgo))
                .mapToLong(hour -> hour.getValue().path(BYTES).asLong()).sum();
    }

    public long limit() {
        return account.options().limits().of(Limit.DAILY_TRAFFIC);
    }

    /** Bytes that can still be downloaded. */
    public long left() {
        return Math.max(0, limit() - used());
    }

    public boolean allows(long bytes) {
        return bytes <= left();
    }

    /** Counts these bytes, whether they are allowed or not. */
    public void add(long bytes) {
        String hour = account.now().truncatedTo(ChronoUnit.HOURS).toString();
        forgetOldHours();
        long before = hours.get(hour).map(record -> record.path(BYTES).asLong()).orElse(0L);
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        hours.put(hour, record.put(BYTES, before + bytes));
    }

    private void forgetOldHours() {
        Instant dayAgo = account.now().minus(DAY);
        List<String> old = hours.all().keySet().stream().filter(hour -> !Instant.parse(hour).isAfter(dayAgo)).toList();
        old.forEach(hours::remove);
    }

    /**
     * Begins a download of a file of this account.
     *
     * @param  bytes     how many are asked for
     * @param  beginning they are the first of the file: a download goes on with others and counts once
     * @return           whether there was traffic enough
     */
    public boolean download(StoredFile file, long bytes, boolean beginning) {
        if (!allows(bytes)) {
            return false;
        }
        add(bytes);
        if (beginning) {
            account.filing().countDownload(file);
        }
        return true;
    }
}
