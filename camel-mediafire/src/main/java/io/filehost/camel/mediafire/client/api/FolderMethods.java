package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderDepth;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.SearchResults;

import static io.filehost.camel.common.api.Access.SESSION_OPTIONAL;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.CHUNK;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTENT_TYPE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DESCRIPTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_PATH;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.MAX_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.MODIFIED;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.START;

/** The folder family of the MediaFire API, in the order of the reference. */
public final class FolderMethods {

    public static final ApiParam FILEDROP_ACTION
            = required("action", "enable (or change the settings of) the drop box, or disable.");
    public static final ApiParam ALLOW_DESCRIPTION = optional("allow_description", "yes lets senders describe their files.");
    public static final ApiParam ALLOW_MULTIPLE_UPLOADS
            = optional("allow_multiple_uploads", "yes lets them send several files.");
    public static final ApiParam EMBED_SIZE = optional("embed_size", "Width of the embedded form: 480 or full.");
    public static final ApiParam FILEDROP_MESSAGE = optional("message", "Title of the form, up to 90 characters.");
    public static final ApiParam NOTIFICATION_EMAILS = optional("notification_emails", "no stops mails about new files.");
    public static final ApiParam SOURCE_KEYS = relative("folder_key_src",
            "Folders to take; needed without folder_path_src, and wins over it.").list(MAX_KEYS);
    public static final ApiParam SOURCE_PATH = relative("folder_path_src", "Path of one folder to take; since 1.5.");
    public static final ApiParam TARGET_KEY = optional("folder_key_dst", "Target folder; the root when absent.");
    public static final ApiParam TARGET_PATH = optional("folder_path_dst", "Path of the target folder; since 1.5.");
    public static final ApiParam FOLDER_NAME = required("foldername", "Name of the new folder.");
    public static final ApiParam NEW_FOLDER_NAME = optional("foldername", "New name.");
    public static final ApiParam PARENT_KEY = optional("parent_key", "Folder above; the root when absent.");
    public static final ApiParam PARENT_PATH = optional("parent_path", "Path of the folder above; since 1.5.");
    public static final ApiParam ALLOW_DUPLICATE_NAME = optional("allow_duplicate_name",
            "Up to version 1.2: yes makes the folder under another name, no answers with the existing one.");
    public static final ApiParam LISTED_KEY = optional("folder_key", "Folder; the root of the account when absent.");
    public static final ApiParam LISTED_KEYS = LISTED_KEY.list(MAX_KEYS);
    public static final ApiParam LISTED_PATH = optional("folder_path", "Path of the folder; since 1.5.");
    public static final ApiParam CONTENT_FILTER = optional("filter", "A file type, public, private, a name pattern, or all.");
    public static final ApiParam ORDER_BY = optional("order_by", "name, created, size or downloads.");
    public static final ApiParam ORDER_DIRECTION = optional("order_direction", "asc or desc.");
    public static final ApiParam CHUNK_SIZE = optional("chunk_size", "Entries in a page; 100 when absent.");
    public static final ApiParam DETAILS = optional("details", "Counters: no, shallow for this folder, yes for all below too.");
    public static final ApiParam SIBLING_FILTER = optional("content_filter", "info, files, folders, content or all.");
    public static final ApiParam SEARCH_TEXT = required("search_text", "Part of a name.");
    public static final ApiParam SEARCH_ALL = optional("search_all", "yes searches the whole account.");
    public static final ApiParam SEARCH_FILTER = optional("filter", "everything, or a type.");
    public static final ApiParam SEARCH_ORDER = optional("order_by", "name, created, size, downloads or relevancy.");
    public static final ApiParam PRIVACY_RECURSIVE
            = optional("privacy_recursive", "yes changes the privacy of everything below too.");

    public static final ApiMethod<Answer> CONFIGURE_FILEDROP = change("folder/configure_filedrop",
            Answer.class, "Makes a folder a public drop box, changes its settings, or ends that.",
            FILEDROP_ACTION, FOLDER_KEY, FOLDER_PATH, ALLOW_DESCRIPTION, ALLOW_MULTIPLE_UPLOADS, EMBED_SIZE, FILEDROP_MESSAGE,
            NOTIFICATION_EMAILS);
    public static final ApiMethod<CopyOutcome> COPY = change("folder/copy",
            CopyOutcome.class, "Copies folders with everything in them.",
            SOURCE_KEYS, SOURCE_PATH, TARGET_KEY, TARGET_PATH);
    public static final ApiMethod<FolderInfo> CREATE = change("folder/create",
            FolderInfo.class, "Makes a folder.",
            FOLDER_NAME, PARENT_KEY, PARENT_PATH, ALLOW_DUPLICATE_NAME, ON_DUPLICATE, MODIFIED);
    public static final ApiMethod<Done> DELETE = change("folder/delete",
            Done.class, "Moves folders with everything in them to the trash can.", FOLDER_KEYS, FOLDER_PATH);
    public static final ApiMethod<FolderChunk> GET_CONTENT = query("folder/get_content", SESSION_OPTIONAL,
            FolderChunk.class, "Lists one page of the files or folders directly in a folder.",
            LISTED_KEY, LISTED_PATH, CONTENT_TYPE, CONTENT_FILTER, DEVICE_ID, ORDER_BY, ORDER_DIRECTION, CHUNK, CHUNK_SIZE,
            DETAILS);
    public static final ApiMethod<FolderDepth> GET_DEPTH = query("folder/get_depth",
            FolderDepth.class, "Tells how deep a folder lies, and the folders above it.", FOLDER_KEY, FOLDER_PATH);
    public static final ApiMethod<FolderInfo.Lookup> GET_INFO = query("folder/get_info", SESSION_OPTIONAL,
            FolderInfo.Lookup.class, "Describes folders.", LISTED_KEYS, LISTED_PATH, DEVICE_ID, DETAILS);
    public static final ApiMethod<Answer> GET_SIBLINGS = query("folder/get_siblings", SESSION_OPTIONAL,
            Answer.class, "Lists what lies beside a folder.", FOLDER_KEY, SIBLING_FILTER, START, LIMIT);
    public static final ApiMethod<Done> MOVE = change("folder/move",
            Done.class, "Moves folders into another folder.", SOURCE_KEYS, SOURCE_PATH, TARGET_KEY, TARGET_PATH);
    public static final ApiMethod<Done> PURGE = change("folder/purge",
            Done.class, "Deletes folders with everything in them for good.", FOLDER_KEYS, FOLDER_PATH);
    public static final ApiMethod<SearchResults> SEARCH = query("folder/search", SESSION_OPTIONAL,
            SearchResults.class, "Searches names below a folder or in the whole account; at most 100 results.",
            SEARCH_TEXT, LISTED_KEY, LISTED_PATH, SEARCH_ALL, DEVICE_ID, SEARCH_FILTER, SEARCH_ORDER, ORDER_DIRECTION, DETAILS);
    public static final ApiMethod<Done> UPDATE = change("folder/update",
            Done.class, "Changes name, description, privacy or date of a folder.",
            FOLDER_KEY, FOLDER_PATH, NEW_FOLDER_NAME, DESCRIPTION, PRIVACY, PRIVACY_RECURSIVE, MODIFIED);

    static final List<ApiMethod<?>> ALL = List.of(CONFIGURE_FILEDROP, COPY, CREATE, DELETE, GET_CONTENT, GET_DEPTH, GET_INFO,
            GET_SIBLINGS, MOVE, PURGE, SEARCH, UPDATE);

    private FolderMethods() {
    }
}
