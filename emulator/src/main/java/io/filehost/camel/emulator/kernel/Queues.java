package io.filehost.camel.emulator.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets work on one thing happen one after the other, and work on different things at the same time. Remembers nothing
 * of a thing nobody works on.
 */
public final class Queues {

    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    /** Does {@code work} while no other work goes on under this name. */
    public <T> T alone(String name, Supplier<T> work) {
        Queue queue = queues.compute(name, (same, known) -> (known == null ? new Queue() : known).entered());
        queue.turn.lock();
        try {
            return work.get();
        } finally {
            queue.turn.unlock();
            queues.computeIfPresent(name, (same, known) -> known.left());
        }
    }

    private static final class Queue {

        private final ReentrantLock turn = new ReentrantLock();
        private int waiting;

        private Queue entered() {
            waiting++;
            return this;
        }

        /** Nothing when the last one left. */
        private Queue left() {
            waiting--;
            return waiting == 0 ? null : this;
        }
    }
}
