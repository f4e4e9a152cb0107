package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_ACTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_URL;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACT_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.EMAIL;
import static io.filehost.camel.mediafire.client.api.SharedParams.FIRST_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.LAST_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.LOCATION;
import static io.filehost.camel.mediafire.client.api.SharedParams.START;
import static io.filehost.camel.mediafire.client.api.SharedParams.WEBSITE;

/** The contact family of the MediaFire API, in the order of the reference. */
public final class ContactMethods {

    public static final ApiParam CONTACT_TYPE = optional("contact_type", "mediafire, facebook, gmail or twitter.");
    public static final ApiParam COMPLETED_KEY = optional("contact_key", "Contact to complete; source_uid is then needed.");
    public static final ApiParam AVATAR = optional("avatar", "Address of a picture.");
    public static final ApiParam SOURCE_UID = relative("source_uid", "Id of the contact where it comes from.");
    public static final ApiParam PHONE = optional("phone", "Phone number: three groups of digits joined by hyphens.");
    public static final ApiParam PHONE_DESCRIPTION = relative("phone_desc", "Kind of phone; with phone, since 1.5.");
    public static final ApiParam BIRTH_DATE = optional("birthdate", "Date of birth, yyyy-mm-dd.");
    public static final ApiParam GENDER = optional("gender", "1 female, 2 male.");
    public static final ApiParam GROUP_ID = optional("group_id", "Group of contacts.");
    public static final ApiParam DETAILS = optional("details", "yes reports on each contact; since 1.5.");
    public static final ApiParam MANY_CONTACTS
            = optional("contacts", "Several contacts as JSON; since 1.5, form not documented.");
    public static final ApiParam METHOD = optional("method", "normal or autocomplete.");
    public static final ApiParam ONE_CONTACT = optional("contact_key", "One contact only.");
    public static final ApiParam GROUP_CONTACTS = optional("group_contacts", "yes groups them.");
    public static final ApiParam RAW = optional("raw", "yes or no; what it does is not documented.");

    public static final ApiMethod<Answer> ADD = change("contact/add",
            Answer.class, "Adds a contact, or completes one.",
            CONTACT_TYPE, COMPLETED_KEY, DISPLAY_NAME, FIRST_NAME, LAST_NAME, AVATAR, SOURCE_UID, EMAIL, PHONE,
            PHONE_DESCRIPTION,
            BIRTH_DATE, LOCATION, GENDER, WEBSITE, GROUP_ID, DETAILS, MANY_CONTACTS);
    public static final ApiMethod<Answer> DELETE = change("contact/delete",
            Answer.class, "Removes a contact.", CONTACT_KEY);
    public static final ApiMethod<Answer> FETCH = query("contact/fetch",
            Answer.class, "Lists contacts.", METHOD, ONE_CONTACT, GROUP_CONTACTS, START, LIMIT, RAW);
    public static final ApiMethod<Answer> GET_AVATAR = query("contact/get_avatar",
            Answer.class, "Links to the picture of a contact.", CONTACT_KEY);
    public static final ApiMethod<Answer> GET_SOURCES = query("contact/get_sources",
            Answer.class, "Lists where contacts were imported from.");
    public static final ApiMethod<Answer> SET_AVATAR = change("contact/set_avatar",
            Answer.class, "Sets or removes the picture of a contact.",
            CONTACT_KEY, AVATAR_QUICK_KEY, AVATAR_URL, AVATAR_ACTION);
    public static final ApiMethod<Answer> SUMMARY = query("contact/summary",
            Answer.class, "Counts the contacts of each kind.");

    static final List<ApiMethod<?>> ALL = List.of(ADD, DELETE, FETCH, GET_AVATAR, GET_SOURCES, SET_AVATAR, SUMMARY);

    private ContactMethods() {
    }
}
