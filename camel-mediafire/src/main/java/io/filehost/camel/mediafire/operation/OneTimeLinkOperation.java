package io.filehost.camel.mediafire.operation;

import java.time.Duration;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Answers with a new one-time link to a file, or changes the settings of the link that is the body. The body alone has
 * the link: whoever has one can fetch the file, so it stands in no header, log or error.
 */
public final class OneTimeLinkOperation implements Operation {

    private final OperationContext context;

    public OneTimeLinkOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Params settings = settings(message);
        if (message.getBody() instanceof OneTimeLink link) {
            message.setBody(changed(link, settings));
            return;
        }
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        if (!subjects.isSingle() || !subjects.folders().isEmpty()) {
            throw new IllegalArgumentException("oneTimeLink takes one file, not " + subjects);
        }
        message.setBody(context.client().call(FileMethods.ONE_TIME_LINK,
                settings.with(SharedParams.QUICK_KEY, subjects.files().get(0))));
    }

    /** The answer to a change has neither key nor addresses; they stay as they were. */
    private OneTimeLink changed(OneTimeLink link, Params settings) {
        OneTimeLink answer = context.client().call(FileMethods.CONFIGURE_ONE_TIME_KEY,
                settings.with(FileMethods.ONE_TIME_KEY, link.token()));
        return new OneTimeLink(link.token(), link.links(), answer.used(), Math.max(link.allowed(), answer.allowed()));
    }

    private Params settings(Message message) {
        Params settings = new GivenParams(context, message).of(FileMethods.DURATION, FileMethods.EMAIL_NOTIFICATION,
                FileMethods.SUCCESS_CALLBACK, FileMethods.ERROR_CALLBACK, FileMethods.BIND_IP, FileMethods.BURN_AFTER_USE);
        boolean bound = settings.value(FileMethods.BIND_IP.name()).isPresent();
        if (!bound && settings.value(FileMethods.BURN_AFTER_USE.name()).filter("no"::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "A one-time link outlives its use only for the addresses of the header %s; without them %s=false is of "
                            .formatted(MediaFireConstants.BIND_IP, MediaFireConstants.BURN_AFTER_USE)
                                               + "no effect");
        }
        return settings.with(FileMethods.DURATION, minutes(message, settings));
    }

    private static String minutes(Message message, Params settings) {
        if (message.getHeader(MediaFireConstants.DURATION) instanceof Duration duration) {
            return checked(Long.toString(duration.toMinutes()));
        }
        return settings.value(FileMethods.DURATION.name()).map(OneTimeLinkOperation::checked).orElse(null);
    }

    private static String checked(String minutes) {
        if (!minutes.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(
                    "%s is a number of minutes from 1, or a java.time.Duration, not %s".formatted(
                            MediaFireConstants.DURATION, minutes));
        }
        return minutes;
    }
}
