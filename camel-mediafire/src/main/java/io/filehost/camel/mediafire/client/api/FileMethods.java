package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.OneTimeLink;

import static io.filehost.camel.common.api.Access.SESSION_OPTIONAL;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.DESCRIPTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.FILE_PATH;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_PATH;
import static io.filehost.camel.mediafire.client.api.SharedParams.MODIFIED;
import static io.filehost.camel.mediafire.client.api.SharedParams.NEW_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_PATH;

/** The file family of the MediaFire API, in the order of the reference. */
public final class FileMethods {

    public static final ApiParam ONE_TIME_KEY = required("token",
            "One-time key: the 31 characters after the question mark of the link.").asSecret();
    public static final ApiParam DURATION = optional("duration",
            "Lifetime in minutes; 43200 for a new link, unchanged for an existing one.");
    public static final ApiParam EMAIL_NOTIFICATION = optional("email_notification",
            "yes mails the owner when the file is fetched.");
    public static final ApiParam SUCCESS_CALLBACK = optional("success_callback_url", "Called after a download succeeded.");
    public static final ApiParam ERROR_CALLBACK = optional("error_callback_url", "Called after a download failed.");
    public static final ApiParam BIND_IP = optional("bind_ip",
            "Addresses allowed: single, with a mask (a.b.c.d/n), or a range (a.b.c.d-e.f.g.h).").list(0);
    public static final ApiParam BURN_AFTER_USE = optional("burn_after_use",
            "Whether the link dies after one use; only together with bind_ip, without it the link always does.");
    public static final ApiParam COUNTS_ONLY = optional("get_counts_only", "yes for the counters without making a link.");
    public static final ApiParam FILE_EXTENSION = relative("file_extension", "txt; needed without filename.");
    public static final ApiParam TEXT_FILE_NAME = optional("filename", "Name of 3 to 255 characters that ends in .txt.");
    public static final ApiParam PARENT_KEY = optional("parent_key", "Folder; the root when absent. Wins over parent_path.");
    public static final ApiParam PARENT_PATH = optional("parent_path", "Path of the folder.");
    public static final ApiParam TEXT_FILE_TYPE = optional("type", "Empty for an empty file, text for one of two spaces.");
    public static final ApiParam LINK_TYPE = optional("link_type",
            "view, edit, normal_download, direct_download, one_time_download, one_time, listen, watch or streaming; all of them "
                                                                   + "when absent, which spends a one-time key.")
            .list(0);
    public static final ApiParam NUMBER_OF_FILES = optional("number_of_files", "How many; 10 when absent.");
    public static final ApiParam VERSION_REVISION = required("revision", "Revision as file/get_versions tells it.");
    public static final ApiParam ARTWORK = relative("artwork", "Key of the picture; needed without artwork_path.");
    public static final ApiParam ARTWORK_PATH = relative("artwork_path", "Path of the picture.");
    public static final ApiParam TRUNCATE = optional("truncate", "yes empties the file.");
    public static final ApiParam FROM_QUICK_KEY = relative("from_quickkey", "File whose content is taken; its key dies.");
    public static final ApiParam FROM_PATH = relative("from_path", "Path of that file.");
    public static final ApiParam TO_QUICK_KEY = relative("to_quickkey", "File that is overwritten; it keeps its key.");
    public static final ApiParam TO_PATH = relative("to_path", "Path of that file.");
    public static final ApiParam ZIP_KEYS = relative("keys",
            "Quick keys and folder keys; needed without file_path and folder_path.").list(0);
    public static final ApiParam USE_OWN_BANDWIDTH = optional("use_own_bandwidth",
            "yes counts the traffic against the paid account that asks.");
    public static final ApiParam ALLOW_LARGE_DOWNLOAD = optional("allow_large_download", "yes allows an archive over 2 GB.");
    public static final ApiParam CONFIRM_DOWNLOAD = optional("confirm_download",
            "Name of use_own_bandwidth up to version 1.3.");
    public static final ApiParam META_ONLY = optional("meta_only", "yes checks only, without sending the archive.");

    public static final ApiMethod<OneTimeLink> CONFIGURE_ONE_TIME_KEY = change("file/configure_one_time_key",
            OneTimeLink.class, "Changes the settings of a one-time link.",
            ONE_TIME_KEY, DURATION, EMAIL_NOTIFICATION, SUCCESS_CALLBACK, ERROR_CALLBACK, BIND_IP, BURN_AFTER_USE);
    public static final ApiMethod<CopyOutcome> COPY = change("file/copy",
            CopyOutcome.class, "Copies files into a folder; each copy gets a key of its own.",
            QUICK_KEYS, FILE_PATH, TARGET_FOLDER_KEY, TARGET_FOLDER_PATH);
    public static final ApiMethod<FileInfo> CREATE = change("file/create",
            FileInfo.class, "Makes a text file that is empty or holds two spaces.",
            FILE_EXTENSION, TEXT_FILE_NAME, PARENT_KEY, PARENT_PATH, MODIFIED, TEXT_FILE_TYPE);
    public static final ApiMethod<Done> DELETE = change("file/delete",
            Done.class, "Moves files to the trash can.", QUICK_KEYS, FILE_PATH);
    public static final ApiMethod<FileInfo.Lookup> GET_INFO = query("file/get_info", SESSION_OPTIONAL,
            FileInfo.Lookup.class, "Describes files.", QUICK_KEYS, FILE_PATH);
    public static final ApiMethod<FileLinks.Several> GET_LINKS = query("file/get_links", SESSION_OPTIONAL,
            FileLinks.Several.class, "Makes links to files.", QUICK_KEYS, FILE_PATH, LINK_TYPE);
    public static final ApiMethod<FileVersion.Several> GET_VERSIONS = query("file/get_versions",
            FileVersion.Several.class, "Lists the revisions of a file that are kept.", QUICK_KEY, FILE_PATH);
    public static final ApiMethod<Done> MOVE = change("file/move",
            Done.class, "Moves files to another folder.",
            QUICK_KEYS, FILE_PATH, TARGET_FOLDER_KEY, TARGET_FOLDER_PATH);
    public static final ApiMethod<OneTimeLink> ONE_TIME_LINK = change("file/one_time_key",
            OneTimeLink.class, "Makes a link that works once, or tells how many were made.",
            QUICK_KEY, FILE_PATH, COUNTS_ONLY, DURATION, EMAIL_NOTIFICATION, SUCCESS_CALLBACK, ERROR_CALLBACK, BIND_IP,
            BURN_AFTER_USE);
    public static final ApiMethod<Done> PURGE = change("file/purge",
            Done.class, "Deletes a file for good.", QUICK_KEY, FILE_PATH);
    public static final ApiMethod<Answer> RECENTLY_MODIFIED = query("file/recently_modified",
            Answer.class, "Lists the keys of the files changed last, newest first.", NUMBER_OF_FILES);
    public static final ApiMethod<Done> RESTORE = change("file/restore",
            Done.class, "Makes an old revision of a file the current one.", VERSION_REVISION, QUICK_KEY, FILE_PATH);
    public static final ApiMethod<Done> SET_ARTWORK = change("file/set_artwork",
            Done.class, "Gives audio or video files a picture.", QUICK_KEYS, FILE_PATH, ARTWORK, ARTWORK_PATH);
    public static final ApiMethod<Done> UPDATE = change("file/update",
            Done.class, "Changes name, description, date or privacy of a file, or empties it.",
            QUICK_KEY, FILE_PATH, NEW_FILE_NAME, DESCRIPTION, TRUNCATE, MODIFIED, PRIVACY);
    public static final ApiMethod<Done> UPDATE_FILE = change("file/update_file",
            Done.class, "Overwrites one file with another, whose key dies.",
            FROM_QUICK_KEY, FROM_PATH, TO_QUICK_KEY, TO_PATH);
    public static final ApiMethod<Answer> ZIP = query("file/zip", SESSION_OPTIONAL,
            Answer.class, "Sends files and folders as one ZIP archive.",
            ZIP_KEYS, FILE_PATH, FOLDER_PATH, USE_OWN_BANDWIDTH, ALLOW_LARGE_DOWNLOAD, CONFIRM_DOWNLOAD, META_ONLY);

    static final List<ApiMethod<?>> ALL = List.of(CONFIGURE_ONE_TIME_KEY, COPY, CREATE, DELETE, GET_INFO, GET_LINKS,
            GET_VERSIONS, MOVE, ONE_TIME_LINK, PURGE, RECENTLY_MODIFIED, RESTORE, SET_ARTWORK, UPDATE, UPDATE_FILE, ZIP);

    private FileMethods() {
    }
}
