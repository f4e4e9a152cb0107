package io.filehost.camel.mediafire.client.upload;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.UploadReceipt;

/**
 * Sends units, several at once. The calling thread sends too, so that an upload goes on even when the executor has no
 * thread to spare.
 */
final class UnitSender {

    private static final int WRONG_UNIT_SIZE = 303;
    private static final int WRONG_UNIT_HASH = 304;

    private final UploadCalls calls;
    private final UploadErrors errors;
    private final Executor executor;
    private final int atOnce;

    UnitSender(UploadCalls calls, UploadErrors errors, Executor executor, int atOnce) {
        this.calls = calls;
        this.errors = errors;
        this.executor = executor;
        this.atOnce = atOnce;
    }

    /**
     * Sends these units and waits for them.
     *
     * @return                   the answer to the unit that was answered last
     * @throws FileHostException when one failed; units under way are waited for, no others are begun
     */
    UploadReceipt send(List<Integer> units, long unitSize, OnDuplicate action) {
        Run run = new Run(units, unitSize, action);
        try {
            for (int helpers = Math.min(atOnce, units.size()) - 1; helpers > 0; helpers--) {
                executor.execute(run);
            }
        } catch (RejectedExecutionException busy) {
            run.withoutHelpers(busy);
        }
        run.run();
        return run.result();
    }

    /** One round of sending; run by several threads, which take unit after unit from the queue. */
    private final class Run implements Runnable {

        private final Queue<Integer> left;
        private final long unitSize;
        private final OnDuplicate action;
        private int atWork;
        private UploadReceipt last;
        private Throwable failure;
        private RejectedExecutionException refused;

        Run(List<Integer> units, long unitSize, OnDuplicate action) {
            this.left = new ConcurrentLinkedQueue<>(units);
            this.unitSize = unitSize;
            this.action = action;
        }

        /** Remembered, to be told with a failure: slower alone is not a failure. */
        synchronized void withoutHelpers(RejectedExecutionException busy) {
            refused = busy;
        }

        @Override
        public void run() {
            started();
            try {
                for (Integer unit = left.poll(); unit != null; unit = left.poll()) {
                    answered(sendOne(unit));
                }
            } catch (RuntimeException | Error thrown) {
                failed(thrown);
            } finally {
                stopped();
            }
        }

        /** What was damaged on the way is sent once more; that twice is not by chance. */
        private UploadReceipt sendOne(int unit) {
            try {
                return taken(unit);
            } catch (ApiException refused) {
                boolean damaged = refused.code() == WRONG_UNIT_HASH || refused.code() == WRONG_UNIT_SIZE;
                if (damaged || refused.kind() == ErrorKind.RETRY) {
                    return taken(unit);
                }
                throw refused;
            }
        }

        private UploadReceipt taken(int unit) {
            UploadReceipt receipt = calls.unit(unit, unitSize, action);
            if (receipt.result() < 0) {
                throw errors.result("upload/resumable", receipt.result(), "Unit " + unit + " was not taken");
            }
            return receipt;
        }

        private synchronized void started() {
            atWork++;
        }

        private synchronized void answered(UploadReceipt receipt) {
            boolean older = last != null && last.units() != null && last.units().ready();
            last = older ? last : receipt;
        }

        private synchronized void failed(Throwable thrown) {
            left.clear();
            if (failure == null) {
                failure = thrown;
            } else {
                failure.addSuppressed(thrown);
            }
        }

        private synchronized void stopped() {
            atWork--;
            notifyAll();
        }

        /** A helper that has not begun finds the queue empty; only those at work are waited for. */
        synchronized UploadReceipt result() {
            try {
                while (atWork > 0) {
                    wait();
                }
            } catch (InterruptedException stop) {
                left.clear();
                Thread.currentThread().interrupt();
                throw new FileHostException("Asked to stop while sending units", ErrorKind.RETRY, stop);
            }
            if (failure != null) {
                throwFailure();
            }
            return last;
        }

        private void throwFailure() {
            if (refused != null) {
                failure.addSuppressed(refused);
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
