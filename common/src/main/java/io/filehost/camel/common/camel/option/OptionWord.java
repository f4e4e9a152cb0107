package io.filehost.camel.common.camel.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Choices as route authors write them. */
public final class OptionWord {

    private OptionWord() {
    }

    /** The word of a choice: {@code CREATE_FOLDER} is {@code createFolder}. */
    public static String of(Enum<?> choice) {
        String[] parts = choice.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        Arrays.stream(parts).skip(1)
                .forEach(part -> word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1)));
        return word.toString();
    }

    /** The choice of a word; case is ignored, with and without underscores. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> choices, String word) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().replace("_", "").equalsIgnoreCase(word.replace("_", ""))).findFirst();
    }
}
