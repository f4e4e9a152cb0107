package io.filehost.camel.common.camel.folder;

import java.net.URI;

/**
 * Reads the folder out of an endpoint URI. Camel decodes the address before it looks for the question mark that begins
 * the options, and so loses what follows a {@code %3F} in a name; here it is the other way round. Camel does so once
 * more when it normalizes a URI, which nobody can prevent: a question mark in a name has to be written {@code %253F}.
 */
public final class FolderOfUri {

    private FolderOfUri() {
    }

    /** The folder, decoded; the URI has its unsafe characters encoded and may hold options. */
    public static String read(String encodedUri) {
        String place = URI.create(encodedUri).getRawSchemeSpecificPart();
        int options = place.indexOf('?');
        if (options >= 0) {
            place = place.substring(0, options);
        }
        // Camel writes mediafire:///a for mediafire:/a.
        String folder = place.startsWith("//") ? place.substring(2) : place;
        return folder.isEmpty() ? folder : URI.create("folder:" + folder).getSchemeSpecificPart();
    }
}
