package io.filehost.camel.emulator.sendspace.state;

/** What an account may do; a login tells all of them. */
public enum Capability {

    UPLOAD("capable_upload"),
    DOWNLOAD("capable_download"),
    FOLDERS("capable_folders"),
    FILES("capable_files"),
    /** Calls by https (error 17); no guide has the element, one client reads it. */
    HTTPS("capable_https"),
    /** No guide has the element, one client reads it. */
    ADDRESSBOOK("capable_addressbook");

    private final String element;

    Capability(String element) {
        this.element = element;
    }

    /** Its name in the reply to a login. */
    public String element() {
        return element;
    }
}
