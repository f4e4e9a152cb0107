package io.filehost.camel.mediafire.client.api;

import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;

/** Parameters that methods of several families share. Those of one family stand with the family. */
public final class SharedParams {

    /** Keys that fit into one call ({@code max_keys} of {@code system/get_limits}). */
    public static final int MAX_KEYS = 500;

    public static final ApiParam QUICK_KEY = relative("quick_key",
            "Key of the file; needed without file_path, and wins over it.");
    public static final ApiParam QUICK_KEYS = QUICK_KEY.list(MAX_KEYS);
    public static final ApiParam FILE_PATH = relative("file_path",
            "Path of one file from the root of the account, without a leading slash; needed without quick_key.");
    public static final ApiParam FOLDER_KEY = relative("folder_key",
            "Key of the folder, myfiles for the root; needed without folder_path, and wins over it.");
    public static final ApiParam FOLDER_KEYS = FOLDER_KEY.list(MAX_KEYS);
    public static final ApiParam FOLDER_PATH = relative("folder_path",
            "Path of one folder from the root of the account, without a leading slash; since 1.5.");
    public static final ApiParam TARGET_FOLDER_KEY = optional("folder_key", "Target folder; the root when absent.");
    public static final ApiParam TARGET_FOLDER_PATH = optional("folder_path",
            "Path of the target folder; used when folder_key is absent.");

    public static final ApiParam NEW_FILE_NAME = optional("filename", "New name, 3 to 255 characters of the same file type.");
    public static final ApiParam DESCRIPTION = optional("description", "New description.");
    public static final ApiParam PRIVACY = optional("privacy", "public or private.");
    public static final ApiParam MODIFIED = optional("mtime",
            "Modification time to store, in any form PHP reads; the server's time when absent.");
    public static final ApiParam ON_DUPLICATE = optional("action_on_duplicate",
            "What to do when the name is taken: skip, keep or replace; the setting of the account when absent.");

    public static final ApiParam DEVICE_ID
            = optional("device_id", "Device; 0 or absent for the cloud, -1 for all where searched.");
    public static final ApiParam CHUNK = optional("chunk", "Number of the page, from 1.");
    public static final ApiParam CONTENT_TYPE = optional("content_type",
            "files or folders, never both in one answer; folders when absent.");
    public static final ApiParam START = optional("start", "Entries to skip; 0 when absent.");
    public static final ApiParam LIMIT = optional("limit", "Largest number of entries.");

    public static final ApiParam RESOURCE = required("resource", "Quick key or folder key.");
    public static final ApiParam CONTACT_KEY = required("contact_key", "Key of the contact.");
    public static final ApiParam CONTACTS = required("contacts", "Keys of contacts.").list(0);

    public static final ApiParam EMAIL = optional("email", "E-mail address.").asSecret();
    public static final ApiParam FIRST_NAME = optional("first_name", "First name.");
    public static final ApiParam LAST_NAME = optional("last_name", "Last name.");
    public static final ApiParam DISPLAY_NAME = optional("display_name", "Name to show.");
    public static final ApiParam LOCATION = optional("location", "Place.");
    public static final ApiParam WEBSITE = optional("website", "Address of a web page.");
    public static final ApiParam AVATAR_ACTION = relative("action", "set_default or remove; wins over the others.");
    public static final ApiParam AVATAR_QUICK_KEY = relative("quick_key", "Image in the account; wins over url.");
    public static final ApiParam AVATAR_URL = relative("url", "Address of an image.");
    public static final ApiParam SUBDOMAIN = optional("subdomain", "Subdomain of the company.");
    public static final ApiParam COMPANY = optional("company", "Name of the company.");

    private SharedParams() {
    }
}
