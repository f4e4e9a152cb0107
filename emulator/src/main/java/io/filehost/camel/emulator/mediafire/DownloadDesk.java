package io.filehost.camel.emulator.mediafire;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;

import io.filehost.camel.emulator.kernel.ByteRange;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.mediafire.links.OneTimeDesk;
import io.filehost.camel.emulator.mediafire.links.Opening;
import io.filehost.camel.emulator.mediafire.links.SharedFile;
import io.filehost.camel.emulator.mediafire.links.TrafficMeter;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.OneTimeKey;
import io.filehost.camel.emulator.mediafire.state.OneTimeKeys;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** What the download doors have to know of the accounts, and what becomes of it there. */
final class DownloadDesk implements TrafficMeter, OneTimeDesk {

    private final Accounts accounts;
    private final Outbox outbox;

    DownloadDesk(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    private static SharedFile shared(StoredFile file) {
        return new SharedFile(file.name(), file.hash(), file.size(), !file.isPublic());
    }

    @Override
    public boolean take(String quickKey, ByteRange part) {
        return accounts.exclusively(() -> accounts.ownerOf(quickKey)
                .filter(owner -> download(owner, owner.tree().file(quickKey).orElseThrow(), part)).isPresent());
    }

    private static boolean download(Account owner, StoredFile file, ByteRange part) {
        return owner.traffic().download(file, part.count(), part.from() == 0);
    }

    @Override
    public Opening look(String token, InetAddress caller) {
        return accounts
                .exclusively(() -> makerOf(token).map(owner -> look(owner, token, caller)).orElseGet(Opening.Ended::new));
    }

    private Opening look(Account owner, String token, InetAddress caller) {
        OneTimeKeys keys = owner.oneTimeKeys();
        OneTimeKeys.Worth worth = keys.worth(token, caller);
        if (worth == OneTimeKeys.Worth.GOOD) {
            return new Opening.Opened(shared(keys.file(token).orElseThrow()));
        }
        tellOfFailure(keys.find(token).orElseThrow());
        return worth == OneTimeKeys.Worth.ELSEWHERE ? new Opening.Elsewhere() : new Opening.Ended();
    }

    @Override
    public boolean begin(String token, InetAddress caller, ByteRange part) {
        return accounts.exclusively(() -> makerOf(token).filter(owner -> begin(owner, token, caller, part)).isPresent());
    }

    /** Looks again: somebody else may have used the key since. */
    private boolean begin(Account owner, String token, InetAddress caller, ByteRange part) {
        OneTimeKeys keys = owner.oneTimeKeys();
        boolean begun = keys.worth(token, caller) == OneTimeKeys.Worth.GOOD
                && download(owner, keys.file(token).orElseThrow(), part);
        if (begun) {
            keys.spend(token);
        } else {
            tellOfFailure(keys.find(token).orElseThrow());
        }
        return begun;
    }

    @Override
    public void delivered(String token) {
        withKey(token, (owner, key) -> {
            if (key.mails()) {
                String name = owner.tree().file(key.file()).map(StoredFile::name).orElse(key.file());
                outbox.mail(owner.email(), name + " was downloaded with a one-time link");
            }
            call(key.onSuccess(), "a one-time download succeeded");
        });
    }

    @Override
    public void brokenOff(String token) {
        withKey(token, (owner, key) -> {
            if (owner.options().has(Quirk.BROKEN_DOWNLOADS_SPARE_KEYS)) {
                owner.oneTimeKeys().spare(token);
            }
            tellOfFailure(key);
        });
    }

    private void withKey(String token, BiConsumer<Account, OneTimeKey> work) {
        accounts.exclusively(() -> {
            makerOf(token).ifPresent(owner -> work.accept(owner, owner.oneTimeKeys().find(token).orElseThrow()));
            return token;
        });
    }

    private Optional<Account> makerOf(String token) {
        return accounts.all().stream().filter(account -> account.oneTimeKeys().find(token).isPresent()).findFirst();
    }

    private void tellOfFailure(OneTimeKey key) {
        call(key.onError(), "a one-time download failed");
    }

    private void call(String address, String text) {
        if (!address.isEmpty()) {
            outbox.call(URI.create(address), text);
        }
    }
}
