package io.filehost.camel.common.camel.task;

import java.util.List;

import io.filehost.camel.common.camel.folder.DynamicFolders;
import io.filehost.camel.common.camel.folder.FolderAddress;
import org.apache.camel.Exchange;

/**
 * What a message asked for, in words for people: operation, key, path or name, folder. Taken before the operation runs,
 * because that may change headers.
 *
 * @param operation the operation
 * @param subject   what the headers name; null when they name nothing
 * @param folder    the folder of the endpoint, for this message
 */
public record TaskName(String operation, String subject, FolderAddress folder) {

    /** The headers that name what becomes a file. */
    public static final List<String> FILE_NAMES = List.of(Exchange.OVERRULE_FILE_NAME, Exchange.FILE_NAME);

    private static final int LONGEST = 80;

    /**
     * The name of a task.
     *
     * @param headers those that name what it works on, the strongest first
     * @param folder  the folder of the endpoint
     */
    public static TaskName of(Exchange exchange, String operation, List<String> headers, FolderAddress folder) {
        String subject = headers.stream().map(exchange.getMessage()::getHeader).filter(value -> value != null)
                .map(TaskName::shown).findFirst().orElse(null);
        return new TaskName(operation, subject, DynamicFolders.of(exchange, folder));
    }

    /** Header text is data of others: it must not break a line of a log, nor fill it. */
    private static String shown(Object value) {
        String text = value.toString().replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }

    @Override
    public String toString() {
        return subject == null ? operation + " in " + folder : "%s of %s in %s".formatted(operation, subject, folder);
    }
}
