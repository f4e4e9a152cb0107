package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Set;

import io.filehost.camel.common.camel.folder.DynamicFolders;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;

/**
 * What a message asked for, in words for people: operation, key, path or name, folder. Taken before the operation runs,
 * because that may change headers.
 *
 * @param operation the operation
 * @param subject   what the headers name; null when they name nothing
 * @param folder    the folder of the endpoint, for this message
 */
record TaskName(String operation, String subject, FolderAddress folder) {

    private static final int LONGEST = 80;
    private static final List<String> NAMES = List.of(Exchange.OVERRULE_FILE_NAME, Exchange.FILE_NAME);
    private static final Set<MediaFireOperation> NAMED = Set.of(MediaFireOperation.UPLOAD, MediaFireOperation.WEB_UPLOAD);
    private static final List<String> ITEMS = List.of(MediaFireConstants.SUBJECT_FOLDER_KEY,
            MediaFireConstants.SUBJECT_PATH, MediaFireConstants.QUICK_KEY);

    static TaskName of(Exchange exchange, MediaFireOperation operation, FolderAddress folder) {
        FolderAddress own = DynamicFolders.of(exchange, folder);
        List<String> headers = NAMED.contains(operation) ? NAMES : ITEMS;
        String subject = headers.stream().map(exchange.getMessage()::getHeader).filter(value -> value != null)
                .map(TaskName::shown).findFirst().orElse(null);
        return new TaskName(operation.word(), subject, own);
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
