package io.filehost.camel.sendspace.client.api;

import java.util.List;

import io.filehost.camel.common.api.Access;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.DownloadInfo;
import io.filehost.camel.sendspace.client.model.UploadSlot;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.sendspace.client.api.SharedParams.EMAILS;
import static io.filehost.camel.sendspace.client.api.SharedParams.FILE_IDS;
import static io.filehost.camel.sendspace.client.api.SharedParams.MESSAGE;
import static io.filehost.camel.sendspace.client.api.SharedParams.SPEED_LIMIT;

/** The upload, anonymous and download families of the sendspace API, in the order of the reference. */
public final class TransferMethods {

    public static final ApiParam DESCRIPTION = optional("description", "Description of the file; better sent with the file.");
    public static final ApiParam PASSWORD = optional("password", "Password of the file; better sent with the file.").asSecret();
    public static final ApiParam TARGET_FOLDER_ID = optional("folder_id", "Target folder; better sent with the file.");
    public static final ApiParam RECIPIENT_EMAIL
            = optional("recipient_email", "Who gets the link by mail; better sent with the file.");
    public static final ApiParam NOTIFY_UPLOADER
            = optional("notify_uploader", "1 to mail the uploader too; better sent with the file.");
    public static final ApiParam REDIRECT_URL
            = optional("redirect_url", "Where the upload node sends a browser afterwards; not for programs.");
    public static final ApiParam SENDER_EMAIL = required("sender_email", "E-mail address of the sender.").asSecret();
    public static final ApiParam FILE_ID_OR_URL = required("file_id", "Id of a file, or the address of its web page.");
    public static final ApiParam FILE_PASSWORD = optional("password", "Password of a protected file.").asSecret();

    public static final ApiMethod<UploadSlot> GET_UPLOAD_INFO = query("upload.getInfo",
            UploadSlot.class, "Reserves a place to post one file to.",
            SPEED_LIMIT, DESCRIPTION, PASSWORD, TARGET_FOLDER_ID, RECIPIENT_EMAIL, NOTIFY_UPLOADER, REDIRECT_URL);
    public static final ApiMethod<UploadSlot> GET_ANONYMOUS_UPLOAD_INFO = query("anonymous.uploadGetInfo", Access.API_KEY,
            UploadSlot.class, "Reserves a place to post one file of nobody to.", SPEED_LIMIT);
    public static final ApiMethod<Done> SEND_ANONYMOUS_MAIL = change("anonymous.filesSendMail", Access.API_KEY,
            Done.class, "Mails the link of anonymous files; not in the guide of 1.0.",
            FILE_IDS, SENDER_EMAIL, EMAILS, MESSAGE);
    public static final ApiMethod<DownloadInfo> GET_DOWNLOAD_INFO = query("download.getInfo",
            DownloadInfo.class, "Asks for an address that a file can be fetched from.", FILE_ID_OR_URL, FILE_PASSWORD);

    static final List<ApiMethod<?>> ALL
            = List.of(GET_UPLOAD_INFO, GET_ANONYMOUS_UPLOAD_INFO, SEND_ANONYMOUS_MAIL, GET_DOWNLOAD_INFO);

    private TransferMethods() {
    }
}
