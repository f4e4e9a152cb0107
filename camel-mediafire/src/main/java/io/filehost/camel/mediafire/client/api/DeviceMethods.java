package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.mediafire.client.model.Changes;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.TrashChunk;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.CHUNK;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACTS;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACT_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTENT_TYPE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.RESOURCE;

/** The device family of the MediaFire API, in the order of the reference: change feed, trash can, sharing. */
public final class DeviceMethods {

    public static final ApiParam DEVICE_TYPE = required("device_type",
            "desktop-windows, desktop-mac, mobile-iphone, mobile-android or tablet-ipad.");
    public static final ApiParam PUSH_TOKEN = optional("push_token", "Token of a push service.").asSecret();
    public static final ApiParam AFTER_REVISION = required("revision", "Revision after which to look, exclusive.");
    public static final ApiParam FOREIGN_CHUNK = optional("chunk", "Number of the page; 0 for everything.");
    public static final ApiParam SORT_BY = optional("sort_by", "name, size, sync, date_created or date_shared.");
    public static final ApiParam REVERSE = optional("reverse", "1 for descending order.");
    public static final ApiParam FOREIGN_TYPE = optional("type", "files or folders; not together with filetype.");
    public static final ApiParam SYNC = optional("sync", "1 or 0: whether the desktop program keeps it in step.");
    public static final ApiParam FROM_CONTACT = optional("contact", "Only what this contact shares.");
    public static final ApiParam FILE_TYPE = optional("filetype", "Only files of this type.");
    public static final ApiParam PATCHED_FILE = required("quick_key", "File of the account.");
    public static final ApiParam SOURCE_REVISION = required("source_revision", "Revision that the patch starts from.");
    public static final ApiParam TARGET_REVISION = required("target_revision", "Revision that the patch leads to.");
    public static final ApiParam KNOWN_REVISION = required("revision", "Revision that the caller has.");
    public static final ApiParam UP_TO_REVISION
            = optional("target_revision", "Revision to reach; the current one when absent.");
    public static final ApiParam SIMPLE_REPORT = optional("simple_report", "yes leaves out whether a background job runs.");
    public static final ApiParam DATA_ONLY = optional("data_only", "yes for the counters only.");
    public static final ApiParam SHARED_WITH = optional("contacts", "Only what these contacts were given.").list(0);
    public static final ApiParam REMOVED_DEVICE = relative("device_id", "Device to remove; inferred, not documented.");
    public static final ApiParam DEVICE_TOKEN = relative("device_token",
            "Token from device/add_device; inferred, not documented.").asSecret();
    public static final ApiParam RESOURCES = required("resources", "Quick keys and folder keys.").list(0);
    public static final ApiParam PERMISSIONS = optional("permissions", "1 read, 2 read and write, 4 manage.");
    public static final ApiParam SHARE_MESSAGE = optional("message", "Text of the invitation.");
    public static final ApiParam FACEBOOK_TOKEN = optional("fb_access_token", "Facebook access token.").asSecret();
    public static final ApiParam TWITTER_TOKEN = optional("tw_oauth_token", "Twitter token.").asSecret();
    public static final ApiParam TWITTER_SECRET = optional("tw_oauth_token_secret", "Secret of the Twitter token.").asSecret();
    public static final ApiParam UNSHARED_CONTACT
            = optional("contact", "Contacts to take the share from; all when absent.").list(0);

    public static final ApiMethod<Answer> ADD_DEVICE = change("device/add_device",
            Answer.class, "Registers the calling device with the account.", DEVICE_TYPE, DISPLAY_NAME, PUSH_TOKEN);
    public static final ApiMethod<Done> EMPTY_TRASH = change("device/empty_trash",
            Done.class, "Deletes everything in the trash can for good.", DEVICE_ID);
    public static final ApiMethod<Done> FOLLOW_RESOURCE = change("device/follow_resource",
            Done.class, "Takes read access to something public or shared.", RESOURCE);
    public static final ApiMethod<Changes> GET_CHANGES = query("device/get_changes",
            Changes.class, "Lists what changed after a revision, one block of 500 revisions at a time.",
            AFTER_REVISION, DEVICE_ID);
    public static final ApiMethod<Changes> GET_FOREIGN_CHANGES = query("device/get_foreign_changes",
            Changes.class, "Lists what changed in the things one contact shares, by the revisions of that contact.",
            CONTACT_KEY, AFTER_REVISION, DEVICE_ID);
    public static final ApiMethod<Answer> GET_FOREIGN_RESOURCES = query("device/get_foreign_resources",
            Answer.class, "Lists what others share with the account.",
            FOREIGN_CHUNK, SORT_BY, REVERSE, FOREIGN_TYPE, SYNC, FROM_CONTACT, FILE_TYPE);
    public static final ApiMethod<Answer> GET_PATCH = query("device/get_patch",
            Answer.class, "Links to the difference between two revisions of a file.",
            PATCHED_FILE, SOURCE_REVISION, TARGET_REVISION);
    public static final ApiMethod<Answer> GET_RESOURCE_SHARES = query("device/get_resource_shares",
            Answer.class, "Lists the contacts that a file or folder is shared with.", RESOURCE);
    public static final ApiMethod<DeviceStatus> GET_STATUS = query("device/get_status",
            DeviceStatus.class, "Tells the revision of the account and whether a background job runs.",
            DEVICE_ID, SIMPLE_REPORT);
    public static final ApiMethod<TrashChunk> GET_TRASH = query("device/get_trash",
            TrashChunk.class, "Lists one page of the files or folders in the trash can.",
            DEVICE_ID, DATA_ONLY, CONTENT_TYPE, CHUNK);
    public static final ApiMethod<Answer> GET_UPDATES = query("device/get_updates",
            Answer.class, "Lists the patches between two revisions of a file.", PATCHED_FILE, KNOWN_REVISION, UP_TO_REVISION);
    public static final ApiMethod<Answer> GET_USER_SHARES = query("device/get_user_shares",
            Answer.class, "Lists what the account shares, contact by contact.", SHARED_WITH, LIMIT);
    public static final ApiMethod<Answer> REMOVE_DEVICE = change("device/remove_device",
            Answer.class, "Removes a registered device from the account.", REMOVED_DEVICE, DEVICE_TOKEN);
    public static final ApiMethod<Done> REQUEST_FOREIGN_RESOURCE = change("device/request_foreign_resource",
            Done.class, "Asks the owner for access.", RESOURCE);
    public static final ApiMethod<Done> SHARE_RESOURCES = change("device/share_resources",
            Done.class, "Shares files or folders with contacts.",
            RESOURCES, CONTACTS, PERMISSIONS, SHARE_MESSAGE, FACEBOOK_TOKEN, TWITTER_TOKEN, TWITTER_SECRET);
    public static final ApiMethod<Done> UNFOLLOW_RESOURCE = change("device/unfollow_resource",
            Done.class, "Gives up access to something that others share.", RESOURCE);
    public static final ApiMethod<Done> UNSHARE_RESOURCES = change("device/unshare_resources",
            Done.class, "Takes shares back from some contacts or from all.", RESOURCES, UNSHARED_CONTACT);

    static final List<ApiMethod<?>> ALL = List.of(ADD_DEVICE, EMPTY_TRASH, FOLLOW_RESOURCE, GET_CHANGES, GET_FOREIGN_CHANGES,
            GET_FOREIGN_RESOURCES, GET_PATCH, GET_RESOURCE_SHARES, GET_STATUS, GET_TRASH, GET_UPDATES, GET_USER_SHARES,
            REMOVE_DEVICE, REQUEST_FOREIGN_RESOURCE, SHARE_RESOURCES, UNFOLLOW_RESOURCE, UNSHARE_RESOURCES);

    private DeviceMethods() {
    }
}
