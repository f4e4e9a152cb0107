package io.filehost.camel.emulator.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Remembers every request, in the order in which the answers were ready. Safe for use by many threads. */
public final class Journal {

    private final int limit;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    private Journal(int limit) {
        this.limit = limit;
    }

    public static Journal unbounded() {
        return new Journal(Integer.MAX_VALUE);
    }

    /** Forgets the oldest entries when there are more than {@code limit}. */
    public static Journal bounded(int limit) {
        return new Journal(limit);
    }

    synchronized void add(JournalEntry entry) {
        entries.addLast(entry);
        if (entries.size() > limit) {
            entries.removeFirst();
        }
    }

    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    public List<JournalEntry> of(String method) {
        return that(entry -> entry.method().equals(method));
    }

    public List<JournalEntry> that(Predicate<JournalEntry> wanted) {
        return entries().stream().filter(wanted).toList();
    }

    public int count(String method) {
        return of(method).size();
    }

    /** Hashes of the tokens of these calls, one for each call that had one. */
    public List<String> tokensOf(String method) {
        return of(method).stream().map(JournalEntry::token).filter(token -> !token.isEmpty()).toList();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
