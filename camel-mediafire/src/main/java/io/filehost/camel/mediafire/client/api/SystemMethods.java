package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.Access.NONE;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.Describe.query;

/**
 * The system family of the MediaFire API, in the order of the reference. None takes a token: a signed call here would
 * put the key of its token out of step.
 */
public final class SystemMethods {

    public static final ApiParam GROUP_BY_FILE_TYPE = optional("group_by_filetype", "yes groups the extensions by file type.");

    public static final ApiMethod<Answer> GET_EDITABLE_MEDIA = query("system/get_editable_media", NONE,
            Answer.class, "Lists the file extensions that the editors of the site open.", GROUP_BY_FILE_TYPE);
    public static final ApiMethod<Answer> GET_INFO = query("system/get_info", NONE,
            Answer.class, "Reads version, time zone, media types, terms of service and limits.");
    public static final ApiMethod<Answer> GET_LIMITS = query("system/get_limits", NONE,
            Answer.class, "Reads the limits of the service.");
    public static final ApiMethod<Answer> GET_MIME_TYPES = query("system/get_mime_types", NONE,
            Answer.class, "Lists the MIME types that the service knows.");
    public static final ApiMethod<Answer> GET_STATUS = query("system/get_status", NONE,
            Answer.class, "Tells how the machines behind the service are.");
    public static final ApiMethod<Answer> GET_SUPPORTED_MEDIA = query("system/get_supported_media", NONE,
            Answer.class, "Lists the file extensions that the viewers of the site open.", GROUP_BY_FILE_TYPE);
    public static final ApiMethod<Answer> GET_VERSION = query("system/get_version", NONE,
            Answer.class, "Tells the version of the API.");

    static final List<ApiMethod<?>> ALL = List.of(GET_EDITABLE_MEDIA, GET_INFO, GET_LIMITS, GET_MIME_TYPES, GET_STATUS,
            GET_SUPPORTED_MEDIA, GET_VERSION);

    private SystemMethods() {
    }
}
