package io.filehost.camel.sendspace.header;

import java.util.Set;

import org.apache.camel.spi.Metadata;

/**
 * The headers of the component. Those that come with a result ({@code label} without {@code producer}) never steer a
 * later operation, except the file id.
 */
public final class SendspaceConstants {

    /** What the names of all own headers begin with. */
    public static final String PREFIX = "CamelSendspace";

    @Metadata(label = "producer", description = "What to do, in place of the option operation.", javaType = "String")
    public static final String OPERATION = "CamelSendspaceOperation";
    @Metadata(label = "producer", javaType = "String",
              description = "Method of the API for the operation call, for example files.getInfo.")
    public static final String METHOD = "CamelSendspaceMethod";
    @Metadata(label = "common", javaType = "String",
              description = "Id of a file. Comes with every result about one file; names the subject of the next "
                            + "operation (several ids as a list or separated by commas), except of upload.")
    public static final String FILE_ID = "CamelSendspaceFileId";
    @Metadata(label = "producer", javaType = "String",
              description = "Id of a folder that is the subject of the operation; several as a list or separated by "
                            + "commas.")
    public static final String SUBJECT_FOLDER_KEY = "CamelSendspaceSubjectFolderKey";
    @Metadata(label = "producer", javaType = "String",
              description = "Path of the file or folder that is the subject of the operation, from the root. Names are "
                            + "not unique on sendspace; a path that several items have is an error.")
    public static final String SUBJECT_PATH = "CamelSendspaceSubjectPath";
    @Metadata(label = "producer", javaType = "String",
              description = "Id of the folder that something goes to, in place of the folder of the endpoint.")
    public static final String TARGET_FOLDER_KEY = "CamelSendspaceTargetFolderKey";
    @Metadata(label = "producer", javaType = "String",
              description = "Path from the root of the folder that something goes to, in place of the folder of the "
                            + "endpoint.")
    public static final String TARGET_FOLDER_PATH = "CamelSendspaceTargetFolderPath";
    @Metadata(label = "producer", description = "New name of the file or folder, for rename.", javaType = "String")
    public static final String NEW_NAME = "CamelSendspaceNewName";
    @Metadata(label = "producer", javaType = "String", enums = "Duplicate,Ignore,Fail",
              description = "What an upload does when the name is taken, in place of the option fileExist.")
    public static final String FILE_EXIST = "CamelSendspaceFileExist";
    @Metadata(label = "producer", javaType = "String",
              description = "Description to store with an uploaded or renamed file; an empty one clears that of a renamed "
                            + "file.")
    public static final String DESCRIPTION = "CamelSendspaceDescription";
    @Metadata(label = "producer", javaType = "String",
              description = "Password to protect an uploaded file with, or of the file to download or link. Removed after "
                            + "use.")
    public static final String FILE_PASSWORD = "CamelSendspaceFilePassword";
    @Metadata(label = "producer", javaType = "String",
              description = "E-mail addresses that get the link of an upload or of sendMail, as a list or separated by "
                            + "commas.")
    public static final String RECIPIENT_EMAILS = "CamelSendspaceRecipientEmails";
    @Metadata(label = "producer", javaType = "String",
              description = "Text of the mail to the recipients. Uploads into an account carry it in a field that later "
                            + "revisions of the service document.")
    public static final String MAIL_MESSAGE = "CamelSendspaceMailMessage";
    @Metadata(label = "producer", javaType = "Object",
              description = "For upload: whether the account gets a mail too. For anonymous uploads the e-mail address that "
                            + "gets it.")
    public static final String NOTIFY_UPLOADER = "CamelSendspaceNotifyUploader";
    @Metadata(label = "producer", javaType = "Object",
              description = "Limits a file in time: seconds, or a java.time.Duration, until what "
                            + "CamelSendspaceLimitAction says happens to it. For upload, and for call with files.setInfo.")
    public static final String TIME_LIMIT = "CamelSendspaceTimeLimit";
    @Metadata(label = "producer", javaType = "long",
              description = "Limits a file: number of downloads until what CamelSendspaceLimitAction says happens "
                            + "to it. For upload, and for call with files.setInfo.")
    public static final String DOWNLOAD_LIMIT = "CamelSendspaceDownloadLimit";
    @Metadata(label = "producer", javaType = "String", enums = "block,delete,move", defaultValue = "block",
              description = "What happens to a file when a limit is reached: block (nobody can download it any more), "
                            + "delete or move, or the number that the service has for it (1, 2, 3). For upload, where block is the "
                            + "default, and for call with files.setInfo.")
    public static final String LIMIT_ACTION = "CamelSendspaceLimitAction";
    @Metadata(label = "producer", javaType = "String",
              description = "For upload: id of the folder that CamelSendspaceLimitAction=move moves the file to.")
    public static final String LIMIT_FOLDER_KEY = "CamelSendspaceLimitFolderKey";
    @Metadata(label = "producer", javaType = "boolean",
              description = "For share: whether the folder is public from now on (true when not set) or private again. For "
                            + "createFolder: whether it is public; left as it is when not set.")
    public static final String SHARED = "CamelSendspaceShared";
    @Metadata(label = "producer", description = "Kind of link, in place of the option linkType.", javaType = "String",
              enums = "page,direct")
    public static final String LINK_TYPE = "CamelSendspaceLinkType";

    @Metadata(label = "common", description = "Id of the folder that the file is in.", javaType = "String")
    public static final String PARENT_KEY = "CamelSendspaceParentKey";
    @Metadata(label = "producer", javaType = "String", enums = "none,simple,anonymous",
              description = "How an upload reached the service: none when a file of the name was there and "
                            + "fileExist=Ignore.")
    public static final String UPLOAD_KIND = "CamelSendspaceUploadKind";

    @Metadata(label = "consumer", javaType = "String",
              description = "Name of the change within the revision repository: feed/item:revision, at most 100 "
                            + "characters.")
    public static final String CHANGE_KEY = "CamelSendspaceChangeKey";

    /** The headers that come with results and must not steer what follows. */
    public static final Set<String> RESULTS = Set.of(PARENT_KEY, UPLOAD_KIND, CHANGE_KEY);

    private SendspaceConstants() {
    }
}
