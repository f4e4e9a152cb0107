package io.filehost.camel.example.transfer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How far the archived files are on their way to sendspace and to the person who gets the links. An upload and a mail
 * are announced before they are made, so that after a kill in between nobody takes them for not made.
 */
public final class ForwardedFiles implements Closeable {

    private final Map<Content, Entry> entries = new ConcurrentHashMap<>();
    private final LineLog log;
    private int mailedAgain;

    /** How far a content is. */
    public enum Step {
        /** An upload was announced; there may be a file, whose id nobody recorded. */
        SENDING,
        /** It is there, under a known id. */
        SENT,
        /** It was read back and compared. */
        VERIFIED,
        /** A mail was announced; it may have gone. */
        MAILING,
        /** The mail has gone. */
        MAILED,
        /** The service does not take it. */
        REFUSED;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Step of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What is sent on. Another content of the same path is sent on by itself, the same content not again.
     *
     * @param path below the archive
     * @param hash SHA-256
     */
    public record Content(String path, String hash) {
    }

    /**
     * How far one content is.
     *
     * @param step what was done last
     * @param note id of the file on sendspace, or why it was refused; empty before there is an id
     */
    public record Entry(Step step, String note) {
    }

    /** Opens or creates the file. */
    public ForwardedFiles(Path file) throws IOException {
        log = LineLog.open(file, this::restore);
    }

    private void restore(List<String> fields) {
        set(new Content(fields.get(1), fields.get(2)), new Entry(Step.of(fields.get(0)), fields.get(3)));
    }

    /** Announces an upload. */
    public void sending(Content content) {
        record(content, Step.SENDING, "");
    }

    /** It is there; what it is there as has not been looked at. */
    public void sent(Content content, String id) {
        record(content, Step.SENT, id);
    }

    /** It was read back, and was right. Also: the mail that was announced has certainly not gone. */
    public void verified(Content content, String id) {
        record(content, Step.VERIFIED, id);
    }

    /** Announces the mail. */
    public void mailing(Content content, String id) {
        record(content, Step.MAILING, id);
    }

    /** The mail has gone; that is all there is to do. */
    public void mailed(Content content, String id) {
        record(content, Step.MAILED, id);
    }

    /** It will never be taken. */
    public void refused(Content content, String reason) {
        record(content, Step.REFUSED, reason);
    }

    private synchronized void record(Content content, Step step, String note) {
        log.append(step.word(), content.path(), content.hash(), note);
        set(content, new Entry(step, note));
    }

    private void set(Content content, Entry entry) {
        Entry before = entries.put(content, entry);
        if (entry.step() == Step.MAILING && before != null && before.step() == Step.MAILING) {
            mailedAgain++;
        }
    }

    /** How far it is; empty when nothing was begun. */
    public Optional<Entry> find(Content content) {
        return Optional.ofNullable(entries.get(content));
    }

    /** Paths of contents that have gone all the way, mail included. */
    public Set<String> mailed() {
        return entries.entrySet().stream().filter(entry -> entry.getValue().step() == Step.MAILED)
                .map(entry -> entry.getKey().path()).collect(Collectors.toSet());
    }

    /** Mails that were sent again because nobody knows whether they had gone, over all runs. */
    public synchronized int mailedAgain() {
        return mailedAgain;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
