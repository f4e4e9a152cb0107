package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.mediafire.client.model.UserInfo;

import static io.filehost.camel.common.api.Access.NONE;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.relative;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.purchase;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_ACTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.AVATAR_URL;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.EMAIL;
import static io.filehost.camel.mediafire.client.api.SharedParams.FIRST_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.LAST_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.LOCATION;
import static io.filehost.camel.mediafire.client.api.SharedParams.WEBSITE;

/** The user family of the MediaFire API, in the order of the reference: sessions, profile, settings. */
public final class UserMethods {

    public static final ApiParam ACCEPTANCE_TOKEN = required("acceptance_token", "Token from user/fetch_tos.").asSecret();
    public static final ApiParam ACTION_TOKEN = required("action_token", "Token to end.").asSecret();
    public static final ApiParam ACTION_TYPE = required("type", "What the token is for: image or upload.");
    public static final ApiParam LIFESPAN = optional("lifespan", "Lifetime in minutes, at most 1440.");
    public static final ApiParam APPLICATION_ID = required("application_id", "Number of the application.");
    public static final ApiParam LOGIN_SIGNATURE = required("signature",
            "SHA-1 over the credentials; not the signature of other calls.").asSecret();
    public static final ApiParam LOGIN_EMAIL = relative("email", "E-mail address of the account, with password.").asSecret();
    public static final ApiParam LOGIN_PASSWORD = relative("password", "Password of the account.").asSecret();
    public static final ApiParam EKEY = relative("ekey", "Key of the account in place of the e-mail address.").asSecret();
    public static final ApiParam FACEBOOK_TOKEN = relative("fb_access_token",
            "Facebook access token in place of e-mail address and password.").asSecret();
    public static final ApiParam TWITTER_TOKEN = relative("tw_oauth_token", "Twitter token.").asSecret();
    public static final ApiParam TWITTER_SECRET = relative("tw_oauth_token_secret", "Secret of the Twitter token.").asSecret();
    public static final ApiParam TOKEN_VERSION = optional("token_version", "1 or 2; calls under version 2 are signed.");
    public static final ApiParam VERSION = optional("version", "API version; without effect on a path with a version.");
    public static final ApiParam VERSIONS_KEPT = optional("previous_file_versions", "Old versions kept of each file.");
    public static final ApiParam SHARE_LINK_STATUS = optional("default_share_link_status", "disabled, enabled or inherit.");
    public static final ApiParam COLLECT_METADATA = optional("collect_metadata", "yes or no.");
    public static final ApiParam CURRENT_PASSWORD = relative("current_password",
            "Password so far; needed to change password or e-mail address.").asSecret();
    public static final ApiParam NEW_PASSWORD = optional("password", "New password.").asSecret();
    public static final ApiParam BIRTH_DATE = optional("birth_date", "Date of birth, yyyy-mm-dd.");
    public static final ApiParam GENDER = optional("gender", "male, female or none.");
    public static final ApiParam NEWSLETTER = optional("receive_newsletter", "yes or no.");
    public static final ApiParam PRIMARY_USAGE = optional("primary_usage", "none, home, work or school.");
    public static final ApiParam TIMEZONE = optional("timezone", "Code of the time zone.");
    public static final ApiParam SUBDOMAIN = relative("subdomain", "Subdomain; together with company_name.");
    public static final ApiParam COMPANY_NAME = relative("company_name", "Company; together with subdomain.");

    public static final ApiMethod<Answer> ACCEPT_TOS = change("user/accept_tos",
            Answer.class, "Records that the user accepts the terms of service.", ACCEPTANCE_TOKEN);
    public static final ApiMethod<Answer> DESTROY_ACTION_TOKEN = change("user/destroy_action_token",
            Answer.class, "Ends an action token early.", ACTION_TOKEN);
    public static final ApiMethod<Answer> FETCH_TOS = query("user/fetch_tos",
            Answer.class, "Reads the terms of service and whether the user accepted them.");
    public static final ApiMethod<Answer> GET_ACTION_TOKEN = query("user/get_action_token",
            Answer.class, "Makes a token for one purpose that needs no signatures.", ACTION_TYPE, LIFESPAN);
    public static final ApiMethod<Answer> GET_AVATAR = query("user/get_avatar",
            Answer.class, "Links to the picture of the user.");
    public static final ApiMethod<Answer> GET_DEVICES = query("user/get_devices",
            Answer.class, "Lists the devices registered with the account.");
    public static final ApiMethod<UserInfo> GET_INFO = query("user/get_info",
            UserInfo.class, "Reads profile, kind of account and storage of the user.");
    public static final ApiMethod<Answer> GET_LIMITS = query("user/get_limits",
            Answer.class, "Reads what the account may use and what it has used.");
    public static final ApiMethod<Answer> GET_SESSION_TOKEN = query("user/get_session_token", NONE,
            Answer.class, "Logs in.",
            APPLICATION_ID, LOGIN_SIGNATURE, LOGIN_EMAIL, LOGIN_PASSWORD, EKEY, FACEBOOK_TOKEN, TWITTER_TOKEN, TWITTER_SECRET,
            TOKEN_VERSION, VERSION);
    public static final ApiMethod<Answer> GET_SETTINGS = query("user/get_settings",
            Answer.class, "Reads the preferences of the account.");
    public static final ApiMethod<Answer> REGISTER = purchase("user/register", NONE,
            Answer.class, "Creates an account.",
            APPLICATION_ID, LOGIN_EMAIL, LOGIN_PASSWORD, FACEBOOK_TOKEN, FIRST_NAME, LAST_NAME, DISPLAY_NAME);
    public static final ApiMethod<Answer> RENEW_SESSION_TOKEN = change("user/renew_session_token",
            Answer.class, "Extends the session or opens another.");
    public static final ApiMethod<Answer> SET_AVATAR = change("user/set_avatar",
            Answer.class, "Sets or removes the picture of the user.", AVATAR_ACTION, AVATAR_QUICK_KEY, AVATAR_URL);
    public static final ApiMethod<Answer> SET_SETTINGS = change("user/set_settings",
            Answer.class, "Changes preferences of the account.", VERSIONS_KEPT, SHARE_LINK_STATUS, COLLECT_METADATA);
    public static final ApiMethod<Answer> UPDATE = change("user/update",
            Answer.class, "Changes profile, e-mail address or password.",
            CURRENT_PASSWORD, EMAIL, NEW_PASSWORD, FIRST_NAME, LAST_NAME, DISPLAY_NAME, BIRTH_DATE, GENDER, WEBSITE, LOCATION,
            NEWSLETTER, PRIMARY_USAGE, TIMEZONE, SUBDOMAIN, COMPANY_NAME);

    static final List<ApiMethod<?>> ALL = List.of(ACCEPT_TOS, DESTROY_ACTION_TOKEN, FETCH_TOS, GET_ACTION_TOKEN, GET_AVATAR,
            GET_DEVICES, GET_INFO, GET_LIMITS, GET_SESSION_TOKEN, GET_SETTINGS, REGISTER, RENEW_SESSION_TOKEN, SET_AVATAR,
            SET_SETTINGS, UPDATE);

    private UserMethods() {
    }
}
