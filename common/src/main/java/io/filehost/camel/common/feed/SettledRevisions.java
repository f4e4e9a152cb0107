package io.filehost.camel.common.feed;

import java.util.List;

/** The ledger as an idempotent repository sees it: revisions of items that need no delivery any more, or do. */
final class SettledRevisions {

    private final Ledger ledger;

    SettledRevisions(Ledger ledger) {
        this.ledger = ledger;
    }

    boolean contains(String text) {
        ChangeKey key = ChangeKey.parse(text);
        return ledger.knows(key.feed()) && ledger.with(key.feed(), state -> state.isSettled(key.item(), key.revision()));
    }

    /** True when the revision was not settled before. */
    boolean add(String text) {
        ChangeKey key = ChangeKey.parse(text);
        return ledger.with(key.feed(), state -> {
            if (state.isSettled(key.item(), key.revision())) {
                return false;
            }
            InFlight delivery = state.inFlight(key.item());
            boolean same = delivery != null && delivery.revision() == key.revision();
            String content = same ? delivery.content() : FeedState.NO_CONTENT;
            ledger.write(new LedgerRecord.Done(key.feed(), key.item(), key.revision(), content), true);
            return true;
        });
    }

    /** True when the revision was settled before. */
    boolean remove(String text) {
        ChangeKey key = ChangeKey.parse(text);
        return ledger.knows(key.feed()) && ledger.with(key.feed(), state -> {
            if (!state.isSettled(key.item(), key.revision())) {
                return false;
            }
            reopen(key, state);
            return true;
        });
    }

    private void reopen(ChangeKey key, FeedState state) {
        OpenChange newer = state.open(key.item());
        if (newer != null && newer.revision() > key.revision()) {
            // The newer change is open and stands for this one too.
            return;
        }
        ReadStep forget = new ReadStep.Dropped(key.item());
        boolean comesByItself = key.revision() > state.position();
        InFlight delivery = state.inFlight(key.item());
        ItemKind kind = delivery == null ? ItemKind.FILE : delivery.kind();
        ReadStep open = new ReadStep.Opened(key.item(), key.revision(), kind);
        List<ReadStep> steps = comesByItself ? List.of(forget) : List.of(forget, open);
        ledger.write(new LedgerRecord.Read(key.feed(), state.position(), steps), true);
    }
}
