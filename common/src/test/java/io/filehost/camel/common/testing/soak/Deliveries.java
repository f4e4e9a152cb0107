package io.filehost.camel.common.testing.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was delivered in all lives of a consumer. A delivery is complete when the next one begins, or its process ends
 * in peace: the consumer has closed it by then.
 */
final class Deliveries {

    private final Map<String, byte[]> processed = new HashMap<>();
    private final Set<String> complete = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private String last;
    private int count;

    void begins(String file) {
        peace();
        count++;
        if (complete.contains(file)) {
            repeated.add(file);
        }
    }

    void succeeds(String file, byte[] content) {
        processed.put(file, content);
        last = file;
    }

    /** What was processed last may have been closed or not. */
    void killed() {
        last = null;
    }

    /** Nothing is under way any more. */
    void peace() {
        if (last != null) {
            complete.add(last);
            last = null;
        }
    }

    /** Content of the files that were processed, by their names. */
    Map<String, byte[]> processed() {
        return processed;
    }

    /** Files that came again after their delivery was complete. */
    List<String> repeated() {
        return repeated;
    }

    /** How many deliveries began. */
    int count() {
        return count;
    }
}
