package io.filehost.camel.common.camel.item;

import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.error.FileHostException;

/** Some of the items of an operation are done and others are not. The items were looked at to tell which. */
public final class PartlyDoneException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final List<String> done;
    private final List<String> notDone;

    public PartlyDoneException(String operation, List<String> done, List<String> notDone, FileHostException cause) {
        super("%s: done: %s; not done: %s. %s".formatted(operation, done, notDone, cause.getMessage()), cause.kind(), cause);
        this.operation = operation;
        this.done = List.copyOf(done);
        this.notDone = List.copyOf(notDone);
    }

    /** The same with more items: {@code before} were done earlier, {@code after} were not tried. */
    PartlyDoneException with(List<String> before, List<String> after) {
        return new PartlyDoneException(
                operation, Stream.concat(before.stream(), done.stream()).toList(),
                Stream.concat(notDone.stream(), after.stream()).toList(), (FileHostException) getCause());
    }

    /** Keys of the items that are done. */
    public List<String> done() {
        return done;
    }

    /** Keys of the items that are not, in their order. */
    public List<String> notDone() {
        return notDone;
    }
}
