package io.filehost.camel.sendspace.operation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.option.OptionWord;
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
        Duration time = time(message.getHeader(SendspaceConstants.TIME_LIMIT));
        long downloads = downloads(message.getHeader(SendspaceConstants.DOWNLOAD_LIMIT));
        String word = HeaderText.of(message, SendspaceConstants.LIMIT_ACTION);
        String target = HeaderText.of(message, SendspaceConstants.LIMIT_FOLDER_KEY);
        if (time == null && downloads == 0) {
            require(word == null, SendspaceConstants.LIMIT_ACTION + " needs " + SendspaceConstants.TIME_LIMIT + " or "
                                  + SendspaceConstants.DOWNLOAD_LIMIT);
            return FileLimits.NONE;
        }
        Action action = word == null ? Action.BLOCK : action(word);
        require((action == Action.MOVE) == (target != null),
                SendspaceConstants.LIMIT_FOLDER_KEY + " goes with " + SendspaceConstants.LIMIT_ACTION
                                                             + "=move, and only there");
        return new FileLimits(time, downloads, action, target == null ? null : new FolderId(target));
    }

    private static Action action(String word) {
        return OptionWord.find(Action.class, word).orElseThrow(() -> new IllegalArgumentException(
                "%s is block, delete or move, not %s".formatted(SendspaceConstants.LIMIT_ACTION, word)));
    }

    private static Duration time(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Duration time) {
            require(time.toSeconds() > 0, SendspaceConstants.TIME_LIMIT + " is a second or more, not " + time);
            return time;
        }
        return Duration.ofSeconds(number(value, SendspaceConstants.TIME_LIMIT));
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
