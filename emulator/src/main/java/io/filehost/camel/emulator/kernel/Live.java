package io.filehost.camel.emulator.kernel;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The options of a running emulator. Whoever needs one asks at the moment he needs it.
 *
 * @param <O> the options
 * @param <B> what builds them
 */
public final class Live<O, B> {

    private final Function<O, B> like;
    private final Function<B, O> build;
    private volatile O current;

    /** @param like a builder that has everything as some options have it */
    public Live(O start, Function<O, B> like, Function<B, O> build) {
        this.current = start;
        this.like = like;
        this.build = build;
    }

    public O current() {
        return current;
    }

    /** All or nothing: when {@code change} throws, all options stay as they were. */
    public synchronized void change(Consumer<B> change) {
        B builder = like.apply(current);
        change.accept(builder);
        current = build.apply(builder);
    }
}
