package io.filehost.camel.sendspace.operation;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.model.FileLimits.Action;

/** How route authors write the limits of files: alike for an upload and for a call of the API. */
final class LimitWords {

    private LimitWords() {
    }

    /**
     * What happens at a limit, by its word or its number.
     *
     * @param  name                     what the value was given as
     * @throws IllegalArgumentException when it is neither
     */
    static Action action(String name, String text) {
        return OptionWord.find(Action.class, text).or(
                () -> Arrays.stream(Action.values()).filter(action -> text.equals(Integer.toString(action.code()))).findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is block, delete or move (1, 2 or 3), not %s".formatted(name, text)));
    }

    /**
     * A time from now: seconds, or a {@link Duration} or its text.
     *
     * @param  name                     what the value was given as
     * @throws IllegalArgumentException when it is none, or less than a second
     */
    static Duration time(String name, Object value) {
        String text = value.toString().trim();
        try {
            Duration time = text.startsWith("P") ? Duration.parse(text) : Duration.ofSeconds(Long.parseLong(text));
            if (time.toSeconds() > 0) {
                return time;
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(notATime(name, text), e);
        }
        throw new IllegalArgumentException(notATime(name, text));
    }

    private static String notATime(String name, String text) {
        return "%s is a number of seconds or a duration like PT1H, a second or more, not %s".formatted(name, text);
    }

    /** Writes the limits among the parameters of a call as the service wants them; an empty value stays. */
    static void translate(Map<String, Object> parameters) {
        parameters.computeIfPresent(FileMethods.LIMIT_ACTION.name(),
                (name, value) -> isEmpty(value) ? value : action(name, value.toString().trim()).code());
        parameters.computeIfPresent(FileMethods.TIME_LIMIT.name(),
                (name, value) -> value.toString().startsWith("P") ? time(name, value).toSeconds() : value);
    }

    private static boolean isEmpty(Object value) {
        return value.toString().isBlank();
    }
}
