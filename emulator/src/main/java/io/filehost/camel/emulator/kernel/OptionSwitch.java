package io.filehost.camel.emulator.kernel;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One option under the name the control door has for it.
 *
 * @param shown  its value, as Jackson can write it
 * @param change takes the new value from the field of the same name
 * @param <O>    the options of an emulator
 * @param <B>    what builds them
 */
public record OptionSwitch<O, B>(String name, Function<O, Object> shown, BiConsumer<B, ControlOrder> change) {

    /** @param read takes a value of the right kind from the field with the name */
    public static <O, B, V> OptionSwitch<O, B> of(
            String name, BiFunction<ControlOrder, String, V> read, Function<O, Object> shown, BiConsumer<B, V> change) {
        return new OptionSwitch<>(name, shown, (builder, order) -> change.accept(builder, read.apply(order, name)));
    }
}
