package io.filehost.camel.example.transfer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The log of deliveries: a delivery is a quick key and a revision that the consumer handed to the route. It proves that
 * none is repeated after its exchange completed.
 */
public final class Deliveries implements Closeable {

    private static final String STARTED = "started";
    private static final String COMPLETED = "completed";

    private final Set<String> completed = new HashSet<>();
    private final LineLog log;
    private int repeated;

    /** Opens or creates the file. */
    public Deliveries(Path file) throws IOException {
        log = LineLog.open(file, this::restore);
    }

    private void restore(List<String> fields) {
        String delivery = delivery(fields.get(1), fields.get(2));
        if (fields.get(0).equals(COMPLETED)) {
            completed.add(delivery);
        } else if (completed.contains(delivery)) {
            repeated++;
        }
    }

    private static String delivery(String key, String revision) {
        return key + ":" + revision;
    }

    /** The route has got it. */
    public synchronized void started(String key, long revision) {
        log.append(STARTED, key, Long.toString(revision));
        if (completed.contains(delivery(key, Long.toString(revision)))) {
            repeated++;
        }
    }

    /** The route is through with it. */
    public synchronized void completed(String key, long revision) {
        log.append(COMPLETED, key, Long.toString(revision));
        completed.add(delivery(key, Long.toString(revision)));
    }

    /** Deliveries that started again although they had completed, over all runs. The aim is none. */
    public synchronized int repeated() {
        return repeated;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
