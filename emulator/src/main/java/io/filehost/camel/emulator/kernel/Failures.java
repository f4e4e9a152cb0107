package io.filehost.camel.emulator.kernel;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Bugs of the emulator that showed while it ran. A client may recover from the 500; a test must not pass over it. */
public final class Failures {

    private final List<Throwable> all = new CopyOnWriteArrayList<>();

    public void add(Throwable failure) {
        all.add(failure);
    }

    public List<Throwable> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public void clear() {
        all.clear();
    }
}
