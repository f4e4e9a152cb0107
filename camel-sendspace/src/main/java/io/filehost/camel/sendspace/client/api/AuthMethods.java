package io.filehost.camel.sendspace.client.api;

import java.util.List;

import io.filehost.camel.common.api.Access;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.LoginToken;
import io.filehost.camel.sendspace.client.model.SessionCheck;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.purchase;
import static io.filehost.camel.common.api.Describe.query;

/** The auth family of the sendspace API, in the order of the reference. */
public final class AuthMethods {

    public static final ApiParam NEW_USER_NAME = required("user_name", "Name of the member, 3 to 20 letters and digits.");
    public static final ApiParam FULL_NAME = required("full_name", "Name to show, 3 to 20 letters and spaces.");
    public static final ApiParam EMAIL = required("email", "E-mail address of the new member.").asSecret();
    public static final ApiParam NEW_PASSWORD
            = required("password", "4 to 20 characters; empty to have the service invent one.").asSecret();
    public static final ApiParam RESPONSE_FORMAT = optional("response_format", "xml, the only format there is.");
    public static final ApiParam TOKEN = required("token", "Token of auth.createToken.").asSecret();
    public static final ApiParam USER_NAME = required("user_name", "Name or e-mail address of the member.");
    public static final ApiParam TOKENED_PASSWORD
            = required("tokened_password", "Digest of the token and the digest of the password.").asSecret();

    public static final ApiMethod<Done> REGISTER = purchase("auth.register", Access.API_KEY,
            Done.class, "Makes a member account; the service mails a link that activates it.",
            NEW_USER_NAME, FULL_NAME, EMAIL, NEW_PASSWORD);
    public static final ApiMethod<LoginToken> CREATE_TOKEN = query("auth.createToken", Access.API_KEY,
            LoginToken.class, "Asks for a token that one login is made with.", RESPONSE_FORMAT);
    public static final ApiMethod<Login> LOGIN = change("auth.login", Access.NONE,
            Login.class, "Opens a session.", TOKEN, USER_NAME, TOKENED_PASSWORD);
    public static final ApiMethod<SessionCheck> CHECK_SESSION = query("auth.checkSession",
            SessionCheck.class, "Tells whether the session is open and what the account may still use.");
    public static final ApiMethod<Done> LOGOUT = query("auth.logout",
            Done.class, "Ends the session.");

    static final List<ApiMethod<?>> ALL = List.of(REGISTER, CREATE_TOKEN, LOGIN, CHECK_SESSION, LOGOUT);

    private AuthMethods() {
    }
}
