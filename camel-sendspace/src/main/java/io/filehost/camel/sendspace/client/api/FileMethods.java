package io.filehost.camel.sendspace.client.api;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.Files;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.sendspace.client.api.SharedParams.EMAILS;
import static io.filehost.camel.sendspace.client.api.SharedParams.FILE_IDS;
import static io.filehost.camel.sendspace.client.api.SharedParams.FOLDER_ID;
import static io.filehost.camel.sendspace.client.api.SharedParams.MESSAGE;

/** The files family of the sendspace API, in the order of the reference. */
public final class FileMethods {

    public static final ApiParam NAME = optional("name", "New name.");
    public static final ApiParam DESCRIPTION = optional("description", "New description; empty for none.");
    public static final ApiParam PASSWORD = optional("password", "New password; empty for none.").asSecret();
    public static final ApiParam TARGET_FOLDER_ID = optional("folder_id", "Folder to move to; 0 for the root.");
    public static final ApiParam TIME_LIMIT = optional("time_limit", "Seconds from now until limit_action happens.");
    public static final ApiParam DOWNLOADS_LIMIT = optional("downloads_limit",
            "Downloads until limit_action happens; sent under both names the service is said to know.");
    public static final ApiParam DOWNLOAD_LIMIT = optional("download_limit", "The other name of downloads_limit.");
    public static final ApiParam LIMIT_ACTION = optional("limit_action",
            "1 stops downloads, 2 deletes the file, 3 moves it.");
    public static final ApiParam LIMIT_ACTION_TO_FOLDER = optional("limit_action_to_folder", "Folder for limit_action 3.");

    public static final ApiMethod<Files> GET_INFO = query("files.getInfo",
            Files.class, "Describes files.", FILE_IDS);
    public static final ApiMethod<Files> MOVE_TO_FOLDER = query("files.moveToFolder",
            Files.class, "Moves files into a folder.", FILE_IDS, FOLDER_ID);
    public static final ApiMethod<Files> SET_INFO = query("files.setInfo",
            Files.class, "Changes name, description, password, folder or limits of files; what is left out stays.",
            FILE_IDS, NAME, DESCRIPTION, PASSWORD, TARGET_FOLDER_ID, TIME_LIMIT, DOWNLOADS_LIMIT, DOWNLOAD_LIMIT,
            LIMIT_ACTION, LIMIT_ACTION_TO_FOLDER);
    public static final ApiMethod<Done> DELETE = query("files.delete",
            Done.class, "Deletes files for ever.", FILE_IDS);
    public static final ApiMethod<Done> SEND_MAIL = change("files.sendMail",
            Done.class, "Mails the links of files.", FILE_IDS, EMAILS, MESSAGE);

    static final List<ApiMethod<?>> ALL = List.of(GET_INFO, MOVE_TO_FOLDER, SET_INFO, DELETE, SEND_MAIL);

    private FileMethods() {
    }
}
