package io.filehost.camel.common.camel.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/**
 * A changing call over many keys: as many keys at once as the service takes, and after a failure or a lost reply a look
 * at the items, because neither says what was done.
 *
 * @param name what is done, for people
 * @param most how many keys the service takes at once
 * @param call makes the call for some keys
 * @param look tells which of some keys are in the state that the call leads to
 */
public record Batches<K>(String name, int most, Consumer<List<K>> call, Function<List<K>, Set<K>> look) {

    /** The keys in parts of so many at most. */
    public static <K> List<List<K>> split(List<K> keys, int most) {
        List<List<K>> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += most) {
            parts.add(keys.subList(from, Math.min(from + most, keys.size())));
        }
        return parts;
    }

    /**
     * Does it for all keys.
     *
     * @throws PartlyDoneException when some keys are done and others are not, or a reply was lost and none is
     * @throws FileHostException   when none is
     */
    public void run(List<K> keys) {
        List<K> done = new ArrayList<>();
        for (List<K> some : split(keys, most)) {
            try {
                call.accept(some);
                done.addAll(some);
            } catch (FileHostException failure) {
                List<K> reached = doneOf(some, failure);
                done.addAll(reached);
                if (reached.size() < some.size()) {
                    throw report(keys, done, failure);
                }
            }
        }
    }

    private List<K> doneOf(List<K> some, FileHostException failure) {
        if (failure.kind() == ErrorKind.FATAL || failure.kind() == ErrorKind.BAD_REQUEST && some.size() == 1) {
            return List.of();
        }
        try {
            Set<K> reached = look.apply(some);
            return some.stream().filter(reached::contains).toList();
        } catch (FileHostException blind) {
            failure.addSuppressed(blind);
            throw failure;
        }
    }

    private FileHostException report(List<K> keys, List<K> done, FileHostException failure) {
        if (done.isEmpty() && (keys.size() == 1 || failure instanceof ApiException)) {
            return failure;
        }
        return new PartlyDoneException(
                name, done.stream().map(Object::toString).toList(),
                keys.stream().filter(key -> !done.contains(key)).map(Object::toString).toList(), failure);
    }
}
