package io.filehost.camel.sendspace.client.api;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.SharedFolder;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.sendspace.client.api.SharedParams.EMAILS;
import static io.filehost.camel.sendspace.client.api.SharedParams.FOLDER_ID;
import static io.filehost.camel.sendspace.client.api.SharedParams.MESSAGE;

/** The folders family of the sendspace API, in the order of the reference. */
public final class FolderMethods {

    public static final ApiParam NEW_NAME = required("name", "Name of the new folder.");
    public static final ApiParam NAME = optional("name", "New name.");
    public static final ApiParam SHARED = optional("shared", "1 public, 0 private.");
    public static final ApiParam PARENT_FOLDER_ID = optional("parent_folder_id", "The folder above; 0 for the root.");
    public static final ApiParam TARGET_FOLDER_ID = required("parent_folder_id", "The new folder above; 0 for the root.");
    public static final ApiParam FOLDER_ID_OR_URL = required("folder_id", "Id of a folder, or the address of its web page.");
    public static final ApiParam FOLDER_IDS = required("folder_id", "Ids of folders.").list(0);

    public static final ApiMethod<FolderInfo> GET_INFO = query("folders.getInfo",
            FolderInfo.class, "Describes a folder and counts what it holds.", FOLDER_ID);
    public static final ApiMethod<FolderInfo> CREATE = change("folders.create",
            FolderInfo.class, "Makes a folder, beside others of the same name if need be.",
            NEW_NAME, SHARED, PARENT_FOLDER_ID);
    public static final ApiMethod<FolderInfo> SET_INFO = query("folders.setInfo",
            FolderInfo.class, "Renames, shares or moves a folder; what is left out stays.",
            FOLDER_ID, NAME, SHARED, PARENT_FOLDER_ID);
    public static final ApiMethod<Done> DELETE = query("folders.delete",
            Done.class, "Deletes an empty folder; later revisions of the service delete full ones too.", FOLDER_ID);
    public static final ApiMethod<FolderContents> GET_CONTENTS = query("folders.getContents",
            FolderContents.class, "Lists what is directly in a folder.", FOLDER_ID);
    public static final ApiMethod<SharedFolder> GET_SHARED = query("folders.getShared",
            SharedFolder.class, "Lists a public folder, one's own or somebody else's.", FOLDER_ID_OR_URL);
    public static final ApiMethod<FolderInfo.Several> GET_ALL = query("folders.getAll",
            FolderInfo.Several.class, "Lists all folders of the account.");
    public static final ApiMethod<Done> MOVE = query("folders.move",
            Done.class, "Moves a folder into another one.", FOLDER_ID, TARGET_FOLDER_ID);
    public static final ApiMethod<Done> SEND_MAIL = change("folders.sendMail",
            Done.class, "Mails the public links of folders.", FOLDER_IDS, EMAILS, MESSAGE);

    static final List<ApiMethod<?>> ALL
            = List.of(GET_INFO, CREATE, SET_INFO, DELETE, GET_CONTENTS, GET_SHARED, GET_ALL, MOVE, SEND_MAIL);

    private FolderMethods() {
    }
}
