package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACTS;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.START;

/** The notifications family of the MediaFire API, in the order of the reference. */
public final class NotificationMethods {

    public static final ApiParam IDS = optional("ids", "Only these notifications; since 1.5.").list(0);
    public static final ApiParam BROADCAST_CLASS = optional("broadcast_class", "Group of notifications; since 1.4.");
    public static final ApiParam UNREAD_ONLY = optional("unread_only", "yes leaves out those already read; since 1.4.");
    public static final ApiParam MESSAGE = required("message", "Text; inferred, not documented.");
    public static final ApiParam ABOUT_RESOURCE = optional("resource", "Quick key or folder key; inferred, not documented.");

    /** Marks as read what it answers, so that a repetition could lose some. */
    public static final ApiMethod<Answer> GET_CACHE = change("notifications/get_cache",
            Answer.class, "Reads the newest notifications and marks them as read.",
            START, LIMIT, IDS, BROADCAST_CLASS, UNREAD_ONLY);
    public static final ApiMethod<Answer> PEEK_CACHE = query("notifications/peek_cache",
            Answer.class, "Counts the notifications without reading them.", BROADCAST_CLASS);
    public static final ApiMethod<Answer> SEND_MESSAGE = change("notifications/send_message",
            Answer.class, "Sends a message to contacts.", CONTACTS, MESSAGE);
    public static final ApiMethod<Answer> SEND_NOTIFICATION = change("notifications/send_notification",
            Answer.class, "Puts a notification before contacts.", CONTACTS, MESSAGE, ABOUT_RESOURCE);

    static final List<ApiMethod<?>> ALL = List.of(GET_CACHE, PEEK_CACHE, SEND_MESSAGE, SEND_NOTIFICATION);

    private NotificationMethods() {
    }
}
