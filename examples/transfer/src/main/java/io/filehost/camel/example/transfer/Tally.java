package io.filehost.camel.example.transfer;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.mediafire.client.upload.UploadKind;

/** Counts what happens in one run. The routes and the transfers write, the screen reads. */
final class Tally implements TransferListener {

    private static final int LINKS_SHOWN = 5;

    private final Failures sending;
    private final Failures archiving;
    private final Map<UploadKind, Integer> kinds = new EnumMap<>(UploadKind.class);
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Set<String> onTheWayToTrash = new HashSet<>();
    private long bytesSent;
    private int verified;
    private int repeated;
    private int trashed;
    private int foreign;
    private int idlePolls;
    private String current = "";

    /**
     * The counters at one moment.
     *
     * @param kinds     uploads by kind
     * @param bytesSent bytes that went over the wire, repeated ones included
     * @param verified  files whose content was read back and compared in this run
     * @param repeated  uploads whose content was in the archive already
     * @param trashed   items that the trash route saw
     * @param foreign   files in the inbox that did not come from the directory
     * @param links     path and link of the first files
     * @param current   name of the file that moves; empty when none does
     */
    record Figures(Map<UploadKind, Integer> kinds, long bytesSent, int verified, int repeated, int trashed, int foreign,
            Map<String, String> links, String current) {

        int uploads() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Tally(InstantSource clock) {
        sending = new Failures(clock);
        archiving = new Failures(clock);
    }

    /** Failures on the way to the inbox. */
    Failures sending() {
        return sending;
    }

    /** Failures on the way to the archive. */
    Failures archiving() {
        return archiving;
    }

    synchronized Figures figures() {
        return new Figures(
                new EnumMap<>(kinds), bytesSent, verified, repeated, trashed, foreign, new LinkedHashMap<>(links),
                current);
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

    synchronized void uploaded(UploadKind kind, String path) {
        kinds.merge(kind, 1, Integer::sum);
        sending.forget(path);
        idlePolls = 0;
    }

    synchronized void verified() {
        verified++;
    }

    synchronized void linked(String path, String link) {
        if (links.size() < LINKS_SHOWN) {
            links.put(path, link);
        }
    }

    synchronized void repeated() {
        repeated++;
    }

    synchronized void foreign() {
        foreign++;
    }

    /** The route is through with a delivery. */
    synchronized void completed(String path) {
        archiving.forget(path);
        idlePolls = 0;
    }

    /** The file goes into the trash; the trash route will see it. */
    synchronized void trashing(String key) {
        onTheWayToTrash.add(key);
    }

    synchronized void seenInTrash(String key) {
        trashed++;
        onTheWayToTrash.remove(key);
    }

    /** How many of those put into the trash the trash route has not seen yet. */
    synchronized int unseenTrash() {
        return onTheWayToTrash.size();
    }

    /** A poll of the inbox found nothing. */
    synchronized void idle() {
        idlePolls++;
    }

    /** Polls of the inbox in a row that found nothing, since anything last happened. */
    synchronized int idlePolls() {
        return idlePolls;
    }
}
