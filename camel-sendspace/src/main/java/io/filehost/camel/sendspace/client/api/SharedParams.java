package io.filehost.camel.sendspace.client.api;

import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;

/**
 * Parameters that methods of several families share. Those of one family stand with the family. What the client adds to
 * a call by itself (session key, key, version and name of the application) stands nowhere.
 */
public final class SharedParams {

    public static final ApiParam FILE_IDS = required("file_id", "Ids of files.").list(0);
    public static final ApiParam FOLDER_ID = required("folder_id", "Id of the folder; 0 for the root.");
    public static final ApiParam EMAILS = required("emails", "E-mail addresses of the recipients.").list(0);
    public static final ApiParam MESSAGE = optional("message", "What the mail says.");
    public static final ApiParam SPEED_LIMIT = optional("speed_limit",
            "Most kilobytes a second, as we read it; 0 for no limit.");

    private SharedParams() {
    }
}
