package io.filehost.camel.example.transfer;

import java.time.InstantSource;

import io.filehost.camel.common.body.TransferListener;

/**
 * Counts what happens between the archive and sendspace in one run. The route and the transfers write, the screen
 * reads.
 */
final class ForwardTally implements TransferListener {

    private final Failures failures;
    private int sent;
    private int found;
    private long bytesSent;
    private int verified;
    private int mailed;
    private int foreign;
    private String current = "";

    /**
     * The counters at one moment.
     *
     * @param sent      uploads
     * @param found     uploads of earlier attempts that were found there and not made again
     * @param bytesSent bytes that went over the wire, repeated ones included
     * @param verified  files whose content was read back and compared in this run
     * @param mailed    mails with a link
     * @param foreign   files of the archive that the directory did not send there
     * @param current   name of the file that moves; empty when none does
     */
    record Figures(int sent, int found, long bytesSent, int verified, int mailed, int foreign, String current) {
    }

    ForwardTally(InstantSource clock) {
        failures = new Failures(clock);
    }

    /** Failures on the way, by path. */
    Failures failures() {
        return failures;
    }

    synchronized Figures figures() {
        return new Figures(sent, found, bytesSent, verified, mailed, foreign, current);
    }

    @Override
    public synchronized void started(Transfer transfer) {
        current = transfer.name();
    }

    @Override
    public synchronized void moved(Transfer transfer, long bytes) {
        if (transfer.direction() == Direction.UPLOAD) {
            bytesSent += bytes;
        }
    }

    @Override
    public synchronized void finished(Transfer transfer) {
        current = "";
    }

    @Override
    public synchronized void failed(Transfer transfer, Exception cause) {
        current = "";
    }

    synchronized void sent() {
        sent++;
    }

    synchronized void found() {
        found++;
    }

    synchronized void verified() {
        verified++;
    }

    synchronized void mailed() {
        mailed++;
    }

    synchronized void foreign() {
        foreign++;
    }
}
