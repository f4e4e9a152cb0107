package io.filehost.camel.mediafire.header;

import java.util.Set;

import org.apache.camel.spi.Metadata;

/**
 * The headers of the component. Those that come with a result ({@code label} without {@code producer}) never steer a
 * later operation, except the quick key.
 */
public final class MediaFireConstants {

    /** What the names of all own headers begin with. */
    public static final String PREFIX = "CamelMediaFire";

    @Metadata(label = "producer", description = "What to do, in place of the option operation.", javaType = "String")
    public static final String OPERATION = "CamelMediaFireOperation";
    @Metadata(label = "producer", javaType = "String",
              description = "Method of the API for the operation call, for example file/get_versions.")
    public static final String METHOD = "CamelMediaFireMethod";
    @Metadata(label = "common", javaType = "String",
              description = "Key of a file. Comes with every result about one file; names the subject of the next "
                            + "operation (several keys as a list or separated by commas), except of upload.")
    public static final String QUICK_KEY = "CamelMediaFireQuickKey";
    @Metadata(label = "producer", javaType = "String",
              description = "Key of a folder that is the subject of the operation; several as a list or separated by "
                            + "commas.")
    public static final String SUBJECT_FOLDER_KEY = "CamelMediaFireSubjectFolderKey";
    @Metadata(label = "producer", javaType = "String",
              description = "Path of the file or folder that is the subject of the operation, from the root.")
    public static final String SUBJECT_PATH = "CamelMediaFireSubjectPath";
    @Metadata(label = "producer", javaType = "String",
              description = "Key of the folder that something goes to, in place of the folder of the endpoint.")
    public static final String TARGET_FOLDER_KEY = "CamelMediaFireTargetFolderKey";
    @Metadata(label = "producer", javaType = "String",
              description = "Path from the root of the folder that something goes to, in place of the folder of the "
                            + "endpoint.")
    public static final String TARGET_FOLDER_PATH = "CamelMediaFireTargetFolderPath";
    @Metadata(label = "producer", description = "New name of the file or folder, for rename.", javaType = "String")
    public static final String NEW_NAME = "CamelMediaFireNewName";
    @Metadata(label = "producer", javaType = "String",
              description = "Keys of the contacts to share with, as a list or separated by commas.")
    public static final String CONTACT_KEYS = "CamelMediaFireContactKeys";
    @Metadata(label = "producer", description = "What a share allows: read or write.", javaType = "String",
              defaultValue = "read", enums = "read,write")
    public static final String PERMISSIONS = "CamelMediaFirePermissions";
    @Metadata(label = "producer", description = "Text of the invitation that goes with a share.", javaType = "String")
    public static final String SHARE_MESSAGE = "CamelMediaFireShareMessage";
    @Metadata(label = "producer", description = "Kinds of links, in place of the option linkType.", javaType = "String")
    public static final String LINK_TYPE = "CamelMediaFireLinkType";
    @Metadata(label = "producer", javaType = "String", enums = "Override,KeepBoth,Ignore,Fail",
              description = "What an upload does when the name is taken, in place of the option fileExist.")
    public static final String FILE_EXIST = "CamelMediaFireFileExist";
    @Metadata(label = "producer", javaType = "String",
              description = "Description to store with an uploaded or renamed file, or a created or renamed folder.")
    public static final String DESCRIPTION = "CamelMediaFireDescription";
    @Metadata(label = "producer", javaType = "String", enums = "public,private",
              description = "Privacy to store with an uploaded or renamed file, or a created or renamed folder.")
    public static final String PRIVACY = "CamelMediaFirePrivacy";
    @Metadata(label = "producer", javaType = "Object",
              description = "Modification time to store with an uploaded file: milliseconds, a date, an instant or ISO "
                            + "text.")
    public static final String MODIFIED_TIME = "CamelMediaFireModifiedTime";
    @Metadata(label = "producer", javaType = "String",
              description = "For updateContent: hash that the content must still have, or it is a conflict. Without it the "
                            + "one that the file has when the operation starts.")
    public static final String PREVIOUS_HASH = "CamelMediaFirePreviousHash";
    @Metadata(label = "producer", javaType = "String",
              description = "For search: part of a name, in place of the body.")
    public static final String SEARCH_TEXT = "CamelMediaFireSearchText";
    @Metadata(label = "producer", javaType = "boolean", defaultValue = "false",
              description = "For search: the whole account in place of one folder.")
    public static final String SEARCH_ALL = "CamelMediaFireSearchAll";
    @Metadata(label = "producer", description = "For search: everything, or a type such as image.", javaType = "String")
    public static final String FILTER = "CamelMediaFireFilter";
    @Metadata(label = "producer", javaType = "String", enums = "name,created,size,downloads,relevancy",
              description = "For search: what the entries are ordered by.")
    public static final String ORDER_BY = "CamelMediaFireOrderBy";
    @Metadata(label = "producer", description = "For search: direction of the order.", javaType = "String",
              enums = "asc,desc")
    public static final String ORDER_DIRECTION = "CamelMediaFireOrderDirection";
    @Metadata(label = "producer", javaType = "Object",
              description = "For oneTimeLink: lifetime in minutes, or a java.time.Duration; 30 days when not set.")
    public static final String DURATION = "CamelMediaFireDuration";
    @Metadata(label = "producer", javaType = "String",
              description = "For oneTimeLink: addresses that may use it, as a list or separated by commas: single, with a "
                            + "mask (a.b.c.d/n) or a range (a.b.c.d-e.f.g.h).")
    public static final String BIND_IP = "CamelMediaFireBindIp";
    @Metadata(label = "producer", javaType = "boolean",
              description = "For oneTimeLink: whether one use ends it. Only together with CamelMediaFireBindIp; without "
                            + "that it always does.")
    public static final String BURN_AFTER_USE = "CamelMediaFireBurnAfterUse";
    @Metadata(label = "producer", javaType = "boolean", defaultValue = "false",
              description = "For oneTimeLink: whether the owner gets a mail when the file is fetched.")
    public static final String EMAIL_NOTIFICATION = "CamelMediaFireEmailNotification";
    @Metadata(label = "producer", javaType = "String",
              description = "For oneTimeLink: address that the service calls after a download succeeded.")
    public static final String SUCCESS_CALLBACK_URL = "CamelMediaFireSuccessCallbackUrl";
    @Metadata(label = "producer", javaType = "String",
              description = "For oneTimeLink: address that the service calls after a download failed.")
    public static final String ERROR_CALLBACK_URL = "CamelMediaFireErrorCallbackUrl";
    @Metadata(label = "producer", javaType = "boolean", defaultValue = "false",
              description = "For zip: whether the traffic counts against the paid account that asks.")
    public static final String USE_OWN_BANDWIDTH = "CamelMediaFireUseOwnBandwidth";
    @Metadata(label = "producer", javaType = "boolean", defaultValue = "false",
              description = "For zip: whether an archive may be larger than 2 GB.")
    public static final String ALLOW_LARGE_DOWNLOAD = "CamelMediaFireAllowLargeDownload";

    @Metadata(label = "common", description = "Key of the folder that the file is in.", javaType = "String")
    public static final String PARENT_KEY = "CamelMediaFireParentKey";
    @Metadata(label = "common", javaType = "String",
              description = "Hash of the content in hexadecimal digits: SHA-256, or MD5 of files stored long ago.")
    public static final String FILE_HASH = "CamelMediaFireFileHash";
    @Metadata(label = "common", description = "Number of the last change of the file.", javaType = "long")
    public static final String REVISION = "CamelMediaFireRevision";
    @Metadata(label = "consumer", javaType = "String",
              description = "Name of the change within the revision repository: feed/item:revision, at most 100 "
                            + "characters.")
    public static final String CHANGE_KEY = "CamelMediaFireChangeKey";
    @Metadata(label = "consumer", description = "Device revision of the account up to which the consumer read.",
              javaType = "long")
    public static final String DEVICE_REVISION = "CamelMediaFireDeviceRevision";
    @Metadata(label = "producer", javaType = "String", enums = "none,instant,simple,resumable,web",
              description = "How an upload reached the service.")
    public static final String UPLOAD_KIND = "CamelMediaFireUploadKind";

    /** The headers that come with results and must not steer what follows. */
    public static final Set<String> RESULTS
            = Set.of(PARENT_KEY, FILE_HASH, REVISION, CHANGE_KEY, DEVICE_REVISION, UPLOAD_KIND);

    private MediaFireConstants() {
    }
}
