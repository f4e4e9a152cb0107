package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.ContactMethods;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.UserMethods;
import io.filehost.camel.mediafire.client.model.QuickKey;

import static io.filehost.camel.mediafire.client.api.ContactMethods.CONTACT_TYPE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_FOREIGN_RESOURCES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_RESOURCE_SHARES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.PERMISSIONS;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.RESOURCES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.SHARE_RESOURCES;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACTS;
import static io.filehost.camel.mediafire.client.api.SharedParams.EMAIL;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.RESOURCE;

/**
 * Two accounts, one of which has the other in its address book.
 *
 * @param owner   who shares
 * @param other   who is shared with
 * @param contact key of the other in the address book of the owner
 */
record Neighbours(MediaFireClient owner, MediaFireClient other, String contact) {

    /** The two accounts of the target. */
    static Neighbours of(Target target) {
        MediaFireClient owner = target.client();
        MediaFireClient other = target.other();
        return new Neighbours(owner, other, know(owner, emailOf(other)));
    }

    /** Puts an address into an address book. */
    static String know(MediaFireClient account, String email) {
        return account.call(ContactMethods.ADD, Params.params(CONTACT_TYPE, "mediafire").with(EMAIL, email))
                .text("contact_keys").orElseThrow();
    }

    static String emailOf(MediaFireClient account) {
        return account.call(UserMethods.GET_INFO, Params.none()).details().get("email").toString();
    }

    /** Shares with the other. */
    void share(Object resource, int permissions) {
        owner.call(SHARE_RESOURCES,
                Params.params(RESOURCES, resource).with(CONTACTS, contact).with(PERMISSIONS, permissions));
    }

    /** Nobody but the owner, and who is named, may see it from now on. */
    void conceal(QuickKey file) {
        owner.call(FileMethods.UPDATE, Params.params(QUICK_KEY, file).with(PRIVACY, "private"));
    }

    /** Keys of what the other was given. */
    List<String> given() {
        Answer answer = other.call(GET_FOREIGN_RESOURCES, Params.none());
        return Stream.of("files", "folders").flatMap(list -> Members.texts(answer, list, "resource_key").stream()).toList();
    }

    /** With whom something of the owner is shared. */
    List<String> sharedWith(Object resource) {
        return Members.texts(owner.call(GET_RESOURCE_SHARES, Params.params(RESOURCE, resource)), "shares", "contact_key");
    }
}
