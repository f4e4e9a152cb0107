package io.filehost.camel.emulator.kernel;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options at the control door: how they are, and those that can be switched while the emulator runs.
 *
 * @param <O> the options
 * @param <B> what builds them
 */
public final class OptionControls<O, B> {

    private final Live<O, B> options;
    private final Map<String, OptionSwitch<O, B>> switches = new LinkedHashMap<>();

    public OptionControls(Live<O, B> options, List<OptionSwitch<O, B>> switches) {
        this.options = options;
        switches.forEach(each -> this.switches.put(each.name(), each));
    }

    public void addTo(ControlDoor door) {
        door.on("GET", "options", order -> shown());
        door.on("POST", "options", this::change);
    }

    private Map<String, Object> shown() {
        O current = options.current();
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
    public static <E extends Enum<E>> Set<E> set(ControlOrder order, String field, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(order.words(field, type));
        return set;
    }
}
