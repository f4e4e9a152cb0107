package io.filehost.camel.emulator.mediafire;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlOrder;

/** The options at the control door: how they are, and those that can be switched while the emulator runs. */
final class OptionControls {

    private final LiveOptions options;
    private final Map<String, OptionSwitch> switches = new LinkedHashMap<>();

    OptionControls(LiveOptions options) {
        this.options = options;
        List.of(OptionSwitch.ofTheGate(), OptionSwitch.ofTheWire(), OptionSwitch.ofTheState(), OptionSwitch.ofUploads(),
                OptionSwitch.ofTheLimits())
                .forEach(group -> group.forEach(each -> switches.put(each.name(), each)));
    }

    void addTo(ControlDoor door) {
        door.on("GET", "options", order -> shown());
        door.on("POST", "options", this::change);
    }

    private Map<String, Object> shown() {
        EmulatorOptions current = options.current();
        Map<String, Object> shown = new LinkedHashMap<>();
        switches.forEach((name, each) -> shown.put(name, each.shown().apply(current)));
        return shown;
    }

    /** All or nothing: a senseless value changes no option. */
    private Map<String, Object> change(ControlOrder order) {
        List<String> names = order.fields();
        names.stream().filter(name -> !switches.containsKey(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "there is no option \"" + unknown + "\"; there are " + String.join(", ", switches.keySet()));
        });
        options.change(builder -> names.forEach(name -> switches.get(name).change().accept(builder, order)));
        return shown();
    }

    /** A set of exactly these words, which may be none. */
    static <E extends Enum<E>> Set<E> set(ControlOrder order, String field, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(order.words(field, type));
        return set;
    }
}
