package io.filehost.camel.sendspace.operation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FileLimits.Action;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Message;

/**
 * Reads from headers what is said about an upload, and who gets mails.
 *
 * @param message carries them
 */
record UploadHeaders(Message message) {

    /** All of it, for an upload into an account. */
    UploadDetails details() {
        return new UploadDetails(
                text(SendspaceConstants.DESCRIPTION), Objects.requireNonNullElse(OperationContext.password(message), ""),
                recipients(), text(SendspaceConstants.MAIL_MESSAGE),
                Boolean.TRUE.equals(message.getHeader(SendspaceConstants.NOTIFY_UPLOADER, Boolean.class)), limits());
    }

    /** A header as text; empty when it is absent. */
    String text(String header) {
        return Objects.requireNonNullElse(HeaderText.of(message, header), "");
    }

    /** E-mail addresses, from text with commas or a collection. */
    List<String> recipients() {
        Object header = message.getHeader(SendspaceConstants.RECIPIENT_EMAILS);
        if (header == null) {
            return List.of();
        }
        Stream<?> all = header instanceof Collection<?> several ? several.stream() : Stream.of(header.toString().split(","));
        return all.map(Object::toString).map(String::trim).filter(address -> !address.isEmpty()).toList();
    }

    /**
     * What ends the downloads of the file.
     *
     * @throws IllegalArgumentException when a header is no limit, or an action has none
     */
    FileLimits limits() {
        Object wait = message.getHeader(SendspaceConstants.TIME_LIMIT);
        Duration time = wait == null ? null : LimitWords.time(SendspaceConstants.TIME_LIMIT, wait);
        long downloads = downloads(message.getHeader(SendspaceConstants.DOWNLOAD_LIMIT));
        String word = HeaderText.of(message, SendspaceConstants.LIMIT_ACTION);
        String target = HeaderText.of(message, SendspaceConstants.LIMIT_FOLDER_KEY);
        if (time == null && downloads == 0) {
            require(word == null, SendspaceConstants.LIMIT_ACTION + " needs " + SendspaceConstants.TIME_LIMIT + " or "
                                  + SendspaceConstants.DOWNLOAD_LIMIT);
            return FileLimits.NONE;
        }
        Action action = word == null ? Action.BLOCK : LimitWords.action(SendspaceConstants.LIMIT_ACTION, word.trim());
        require((action == Action.MOVE) == (target != null),
                SendspaceConstants.LIMIT_FOLDER_KEY + " goes with " + SendspaceConstants.LIMIT_ACTION
                                                             + "=move, and only there");
        return new FileLimits(time, downloads, action, target == null ? null : new FolderId(target));
    }

    private static long downloads(Object value) {
        return value == null ? 0 : number(value, SendspaceConstants.DOWNLOAD_LIMIT);
    }

    private static long number(Object value, String header) {
        String text = value.toString().trim();
        require(text.matches("[1-9]\\d{0,17}"), header + " is a number greater than 0, not " + text);
        return Long.parseLong(text);
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }
}
