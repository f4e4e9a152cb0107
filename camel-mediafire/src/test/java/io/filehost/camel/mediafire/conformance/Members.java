package io.filehost.camel.mediafire.conformance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of answers that have no record of their own. */
final class Members {

    private Members() {
    }

    /** The objects of a list; none when the list is an empty text or missing, as the service writes empty ones. */
    static List<Map<?, ?>> list(Answer answer, String name) {
        if (!(answer.members().get(name) instanceof Collection<?> several)) {
            assertThat(answer.members().get(name)).as(name).isIn(null, "");
            return List.of();
        }
        return several.stream().<Map<?, ?>> map(each -> (Map<?, ?>) each).toList();
    }

    /** One member of each object of a list, as text. */
    static List<String> texts(Answer answer, String list, String name) {
        return list(answer, list).stream().map(each -> text(each, name)).toList();
    }

    /** A member of an object, as text; empty when it is missing. */
    static String text(Map<?, ?> object, String name) {
        return object.get(name) == null ? "" : object.get(name).toString();
    }

    /** A member that is an object. */
    static Map<?, ?> object(Answer answer, String name) {
        assertThat(answer.members().get(name)).as(name).isInstanceOf(Map.class);
        return (Map<?, ?>) answer.members().get(name);
    }
}
