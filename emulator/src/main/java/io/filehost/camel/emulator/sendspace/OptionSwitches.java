package io.filehost.camel.emulator.sendspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.OptionControls;
import io.filehost.camel.emulator.kernel.OptionSwitch;
import io.filehost.camel.emulator.sendspace.SendspaceOptions.Builder;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;

/**
 * The options that the control door knows. API keys are not among them: they are secrets of whoever started the
 * emulator.
 */
final class OptionSwitches {

    private OptionSwitches() {
    }

    static List<OptionSwitch<SendspaceOptions, Builder>> all() {
        Stream<OptionSwitch<SendspaceOptions, Builder>> rules = Stream.of(
                of("quirks", (order, field) -> OptionControls.set(order, field, Quirk.class), o -> o.rules().quirks(),
                        (b, v) -> b.rules(r -> r.withQuirks(v))),
                of("oldestApp", (order, field) -> order.text(field).filter(text -> !text.isEmpty()),
                        o -> o.rules().oldestApp().orElse(""), (b, v) -> b.rules(r -> r.withOldestApp(v))));
        return Stream.concat(rules, Arrays.stream(Limit.values()).map(OptionSwitches::ofLimit)).toList();
    }

    private static OptionSwitch<SendspaceOptions, Builder> ofLimit(Limit limit) {
        return of(limit.word(), ControlOrder::number, o -> o.rules().of(limit), (b, v) -> b.rules(r -> r.with(limit, v)));
    }

    private static <V> OptionSwitch<SendspaceOptions, Builder> of(
            String name, BiFunction<ControlOrder, String, V> read, Function<SendspaceOptions, Object> shown,
            BiConsumer<Builder, V> change) {
        return OptionSwitch.of(name, read, shown, change);
    }
}
