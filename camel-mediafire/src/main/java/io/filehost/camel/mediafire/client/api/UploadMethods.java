package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.ApiParam.Place;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.model.WebUpload;

import static io.filehost.camel.common.api.Access.NONE;
import static io.filehost.camel.common.api.Access.SESSION_OR_UPLOAD;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.MODIFIED;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;

/** The upload family of the MediaFire API, in the order of the reference. */
public final class UploadMethods {

    public static final ApiParam URL = required("url", "Address to fetch from.");
    public static final ApiParam WEB_FILE_NAME = required("filename", "Name of 3 to 255 characters with extension.");
    public static final ApiParam CHECKED_NAME = relative("filename", "File name; needed without hash and size.");
    public static final ApiParam INSTANT_NAME = relative("filename", "File name; needed without quick_key.");
    public static final ApiParam HASH = required("hash", "SHA-256 of the content, lower-case hex.");
    public static final ApiParam CHECKED_HASH = optional("hash", "SHA-256 of the content, lower-case hex.");
    public static final ApiParam SIZE = required("size", "Bytes.");
    public static final ApiParam CHECKED_SIZE = optional("size", "Bytes.");
    public static final ApiParam FILEDROP_KEY = optional("filedrop_key",
            "Key of a drop box in place of folder_key; needs no token.").asSecret();
    public static final ApiParam PATH = optional("path", "Folders below the target, made when missing.");
    public static final ApiParam RESUMABLE = optional("resumable", "yes adds which units are there; needs hash and size.");
    public static final ApiParam PREEMPTIVE = optional("preemptive", "yes or no; what it does is not documented.");
    public static final ApiParam ALL_WEB_UPLOADS = optional("all_web_uploads", "yes lists finished ones too.");
    public static final ApiParam WEB_UPLOAD_KEY = optional("upload_key", "One transfer only.");
    public static final ApiParam REPLACED_KEY = optional("quick_key", "File whose content is replaced.");
    public static final ApiParam UPDATED_KEY = required("quick_key", "File whose content is replaced.");
    public static final ApiParam PATCHED_KEY = required("quickkey", "File to change.");
    public static final ApiParam VERSION_CONTROL = optional("version_control",
            "What becomes of the old content: create_patches, keep_revision or none.");
    public static final ApiParam PREVIOUS_HASH = optional("previous_hash",
            "Hash that the file is believed to have now; another one is a conflict.");
    public static final ApiParam PATCH_SOURCE_HASH
            = required("source_hash", "SHA-256 of the revision that the patch starts from.");
    public static final ApiParam PATCH_TARGET_HASH = required("target_hash", "SHA-256 after patching.");
    public static final ApiParam PATCH_TARGET_SIZE = required("target_size", "Bytes after patching.");
    public static final ApiParam SOURCE_HASH = optional("source_hash", "When the units are a patch: SHA-256 it starts from.");
    public static final ApiParam TARGET_HASH = optional("target_hash", "When the units are a patch: SHA-256 after it.");
    public static final ApiParam TARGET_SIZE = optional("target_size", "When the units are a patch: bytes after it.");
    public static final ApiParam OLD_FOLDER_KEY = optional("uploadkey", "Older name of folder_key.");
    public static final ApiParam BODY = required("(body)", "The bytes, as application/octet-stream.").in(Place.BODY);
    public static final ApiParam FILE_NAME = relative("x-filename", "File name in UTF-8.").in(Place.HEADER);
    public static final ApiParam FILE_SIZE = relative("x-filesize", "Bytes of the whole file.").in(Place.HEADER);
    public static final ApiParam FILE_HASH = relative("x-filehash", "SHA-256 of the whole file.").in(Place.HEADER);
    public static final ApiParam UNIT_ID = required("x-unit-id", "Number of the unit, from 0.").in(Place.HEADER);
    public static final ApiParam UNIT_SIZE = required("x-unit-size", "Bytes of this unit.").in(Place.HEADER);
    public static final ApiParam UNIT_HASH = required("x-unit-hash", "SHA-256 of this unit.").in(Place.HEADER);
    public static final ApiParam POLLED_KEY = required("key", "Key from the answer of the call that sent the bytes.");
    public static final ApiParam POLL_UNITS = optional("resumable", "yes adds which units are there.");
    public static final ApiParam DISABLE_FLASH = optional("disable_flash", "yes keeps the Flash uploader of the site off.");
    public static final ApiParam DISABLE_HTML5 = optional("disable_html5", "yes keeps the HTML5 uploader of the site off.");
    public static final ApiParam DISABLE_INSTANT = optional("disable_instant", "yes keeps instant uploads off.");

    public static final ApiMethod<Answer> ADD_WEB_UPLOAD = change("upload/add_web_upload",
            Answer.class, "Lets the service fetch a file from the web.", URL, WEB_FILE_NAME, TARGET_FOLDER_KEY);
    public static final ApiMethod<UploadCheck> CHECK = query("upload/check", SESSION_OR_UPLOAD,
            UploadCheck.class, "Asks before an upload what the service knows and has already.",
            CHECKED_NAME, CHECKED_HASH, CHECKED_SIZE, TARGET_FOLDER_KEY, FILEDROP_KEY, PATH, RESUMABLE, DEVICE_ID, PREEMPTIVE);
    public static final ApiMethod<Answer> GET_OPTIONS = query("upload/get_options",
            Answer.class, "Reads the upload settings of the account.");
    public static final ApiMethod<WebUpload.Several> GET_WEB_UPLOADS = query("upload/get_web_uploads",
            WebUpload.Several.class, "Tells how the transfers from the web get on.", ALL_WEB_UPLOADS, WEB_UPLOAD_KEY);
    public static final ApiMethod<InstantUpload> INSTANT = change("upload/instant", SESSION_OR_UPLOAD,
            InstantUpload.class, "Makes a file from content that the service has.",
            HASH, SIZE, INSTANT_NAME, REPLACED_KEY, TARGET_FOLDER_KEY, FILEDROP_KEY, PATH, ON_DUPLICATE, MODIFIED,
            VERSION_CONTROL, PREVIOUS_HASH);
    public static final ApiMethod<UploadReceipt> PATCH = change("upload/patch", SESSION_OR_UPLOAD,
            UploadReceipt.class, "Sends the difference between two revisions of a file.",
            PATCHED_KEY, PATCH_SOURCE_HASH, PATCH_TARGET_HASH, PATCH_TARGET_SIZE, BODY, FILE_NAME, FILE_SIZE, FILE_HASH);
    public static final ApiMethod<UploadState> POLL_UPLOAD = query("upload/poll_upload", NONE,
            UploadState.class, "Tells what became of the bytes sent.", POLLED_KEY, POLL_UNITS);
    public static final ApiMethod<UploadReceipt> RESUMABLE_UNIT = query("upload/resumable", SESSION_OR_UPLOAD,
            UploadReceipt.class, "Sends one unit of a file; sending it again does no harm.",
            FILE_NAME, FILE_SIZE, FILE_HASH, UNIT_ID, UNIT_SIZE, UNIT_HASH, BODY, TARGET_FOLDER_KEY, FILEDROP_KEY, PATH,
            OLD_FOLDER_KEY, REPLACED_KEY, ON_DUPLICATE, MODIFIED, VERSION_CONTROL, PREVIOUS_HASH, SOURCE_HASH, TARGET_HASH,
            TARGET_SIZE);
    public static final ApiMethod<Answer> SET_OPTIONS = change("upload/set_options",
            Answer.class, "Changes the upload settings of the account.",
            ON_DUPLICATE, DISABLE_FLASH, DISABLE_HTML5, DISABLE_INSTANT);
    public static final ApiMethod<UploadReceipt> SIMPLE = change("upload/simple", SESSION_OR_UPLOAD,
            UploadReceipt.class, "Sends a whole file in one request.",
            FILE_NAME, FILE_SIZE, FILE_HASH, BODY, TARGET_FOLDER_KEY, FILEDROP_KEY, PATH, OLD_FOLDER_KEY, ON_DUPLICATE,
            MODIFIED,
            VERSION_CONTROL, PREVIOUS_HASH);
    public static final ApiMethod<UploadReceipt> UPDATE = change("upload/update", SESSION_OR_UPLOAD,
            UploadReceipt.class, "Sends new content for a file in one request.",
            UPDATED_KEY, FILE_NAME, FILE_SIZE, FILE_HASH, BODY, MODIFIED, VERSION_CONTROL, PREVIOUS_HASH);

    static final List<ApiMethod<?>> ALL = List.of(ADD_WEB_UPLOAD, CHECK, GET_OPTIONS, GET_WEB_UPLOADS, INSTANT, PATCH,
            POLL_UPLOAD, RESUMABLE_UNIT, SET_OPTIONS, SIMPLE, UPDATE);

    private UploadMethods() {
    }
}
