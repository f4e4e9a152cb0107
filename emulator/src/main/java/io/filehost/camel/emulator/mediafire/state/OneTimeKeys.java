package io.filehost.camel.emulator.mediafire.state;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Keys that open one file for somebody without an account, usually once. */
public final class OneTimeKeys {

    private static final Duration DAY = Duration.ofDays(1);

    private final Account account;
    private final Drawer drawer;

    OneTimeKeys(Account account) {
        this.account = account;
        this.drawer = account.drawer("one_time_key");
    }

    /** What a key is worth to somebody who comes with it. */
    public enum Worth {

        /** It opens its file. */
        GOOD,

        /** It was used, its time is over, or its file is gone. */
        ENDED,

        /** It is for other addresses. */
        ELSEWHERE
    }

    /** As {@link #mint(StoredFile, boolean, OneTimeWishes)}, with nothing wished for. */
    public String mint(StoredFile file, boolean counted) {
        return mint(file, counted, OneTimeWishes.none());
    }

    /**
     * Makes a key for a file.
     *
     * @param  counted whether it is one of the keys of the day
     * @return         31 characters
     */
    public String mint(StoredFile file, boolean counted, OneTimeWishes wishes) {
        String token = account.options().keys().next(KeyLength.ONE_TIME);
        put(token, OneTimeKey.fresh(file, counted, account.now()).with(wishes, account.now()));
        return token;
    }

    /** Keys made in the last 24 hours. */
    public long madeToday() {
        Instant dayAgo = account.now().minus(DAY);
        return drawer.all().values().stream().map(OneTimeKey::read)
                .filter(key -> key.counted() && key.made().isAfter(dayAgo)).count();
    }

    /** Keys that can be made in 24 hours. */
    public long dailyLimit() {
        return account.options().limits().of(Limit.DAILY_ONE_TIME_KEYS);
    }

    public boolean usedUp() {
        return madeToday() >= dailyLimit();
    }

    /** Changes a key. An unknown, spent or expired one is refused with 129, the only code printed for these. */
    public void change(String token, OneTimeWishes wishes) {
        OneTimeKey key = alive(token)
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_PARAMS, "no such one-time key").keepingKey());
        put(token, key.with(wishes, account.now()));
    }

    /** The key as it was last changed, alive or not; empty for one this account never made. */
    public Optional<OneTimeKey> find(String token) {
        return drawer.get(token).map(OneTimeKey::read);
    }

    /** The file a key opens. */
    public Optional<StoredFile> file(String token) {
        return alive(token).flatMap(key -> account.tree().file(key.file())).filter(file -> !file.inTrash());
    }

    /** What the key is worth to a caller; it is not used up by asking. */
    public Worth worth(String token, InetAddress caller) {
        if (file(token).isEmpty()) {
            return Worth.ENDED;
        }
        return alive(token).filter(key -> key.isFor(caller)).isPresent() ? Worth.GOOD : Worth.ELSEWHERE;
    }

    /** A download with the key begins: most keys are spent now. */
    public void spend(String token) {
        alive(token).filter(OneTimeKey::burns).ifPresent(key -> put(token, key.spent(true)));
    }

    /** The download broke off and does not count. */
    public void spare(String token) {
        find(token).ifPresent(key -> put(token, key.spent(false)));
    }

    private Optional<OneTimeKey> alive(String token) {
        return find(token).filter(key -> key.aliveAt(account.now()));
    }

    private void put(String token, OneTimeKey key) {
        drawer.put(token, key.write());
    }
}
