package io.filehost.camel.springboot.testing;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.util.TimeUtils;

/**
 * Values to set the options of a component to, other than their defaults, and how they compare with what it has then.
 *
 * @param beans for each option that takes a bean, one that fits, by the name of the option
 */
record OptionValues(Map<String, Object> beans) {

    /** What a property is set to. */
    String text(ComponentOptionModel option) {
        String preset = String.valueOf(option.getDefaultValue());
        return switch (option.getType()) {
            case "boolean" -> String.valueOf(!Boolean.parseBoolean(preset));
            case "integer" -> "7".equals(preset) ? "8" : "7";
            case "duration" -> "77s";
            case "enum" -> option.getEnums().stream().filter(Predicate.not(preset::equals)).findFirst().orElseThrow();
            case "object" -> "#bean:" + option.getName();
            // Begins like a reference and is none: so may passwords.
            default -> "#some " + option.getName();
        };
    }

    /** What the component has to have then. */
    Object expected(ComponentOptionModel option) {
        return option.getType().equals("object") ? beans.get(option.getName()) : comparable(option, text(option));
    }

    /** What the component has to have when nothing is set. */
    static Object preset(ComponentOptionModel option) {
        Object value = option.getDefaultValue();
        return value == null ? null : comparable(option, value.toString());
    }

    /** What it has, in the manner of the two above. */
    static Object found(ComponentOptionModel option, Object value) {
        if (value instanceof Enum<?> constant) {
            String word = constant.name().replace("_", "");
            return option.getEnums().stream().filter(word::equalsIgnoreCase).findFirst().orElseThrow();
        }
        return value instanceof Boolean || value instanceof Integer ? value.toString() : value;
    }

    private static Object comparable(ComponentOptionModel option, String text) {
        return option.getType().equals("duration") ? Duration.ofMillis(TimeUtils.toMilliSeconds(text)) : text;
    }
}
