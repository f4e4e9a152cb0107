package io.filehost.camel.common.feed;

import java.time.Clock;

import org.apache.camel.support.service.ServiceSupport;

/** Forgets everything when the process ends: after a restart everything in scope is new. */
public final class MemoryRevisionRepository extends ServiceSupport implements DeviceRevisionRepository {

    private final Ledger ledger = new Ledger(Clock.systemUTC());
    private final SettledRevisions settled = new SettledRevisions(ledger);

    @Override
    public RevisionFeed open(Opening opening) {
        return ledger.open(opening, () -> {
        });
    }

    @Override
    public boolean add(String key) {
        return settled.add(key);
    }

    @Override
    public boolean contains(String key) {
        return settled.contains(key);
    }

    @Override
    public boolean remove(String key) {
        return settled.remove(key);
    }

    @Override
    public boolean confirm(String key) {
        return settled.contains(key);
    }

    @Override
    public void clear() {
        ledger.forgetAll();
    }
}
