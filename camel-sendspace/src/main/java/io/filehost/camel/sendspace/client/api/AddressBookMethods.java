package io.filehost.camel.sendspace.client.api;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.sendspace.client.model.Contact;
import io.filehost.camel.sendspace.client.model.Done;

import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.change;
import static io.filehost.camel.common.api.Describe.query;

/** The addressbook family of the sendspace API, in the order of the reference. */
public final class AddressBookMethods {

    public static final ApiParam EMAIL = required("email", "E-mail address, which is the key of a contact.").asSecret();
    public static final ApiParam EMAILS = required("email", "E-mail addresses of contacts.").list(0).asSecret();
    public static final ApiParam NAME = optional("name", "Name; empty for none.");
    public static final ApiParam DESCRIPTION = optional("description", "Description; empty for none.");
    public static final ApiParam TYPE = optional("type", "0 added by the user, 1 collected by the service.");

    public static final ApiMethod<Contact.Several> LIST = query("addressbook.list",
            Contact.Several.class, "Lists the address book.");
    public static final ApiMethod<Contact> ADD = change("addressbook.add",
            Contact.class, "Adds a contact.", EMAIL, NAME, DESCRIPTION, TYPE);
    public static final ApiMethod<Contact> UPDATE = query("addressbook.update",
            Contact.class, "Changes a contact; what is left out stays.", EMAIL, NAME, DESCRIPTION, TYPE);
    public static final ApiMethod<Done> DELETE = query("addressbook.delete",
            Done.class, "Deletes contacts.", EMAILS);

    static final List<ApiMethod<?>> ALL = List.of(LIST, ADD, UPDATE, DELETE);

    private AddressBookMethods() {
    }
}
