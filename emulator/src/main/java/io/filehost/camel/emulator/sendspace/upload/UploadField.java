package io.filehost.camel.emulator.sendspace.upload;

import java.util.List;
import java.util.Set;

/** The fields of an upload form. Their names are those of the documents, capitals and all. */
public final class UploadField {

    public static final String MAX_FILE_SIZE = "MAX_FILE_SIZE";
    public static final String UPLOAD_IDENTIFIER = "UPLOAD_IDENTIFIER";
    public static final String EXTRA_INFO = "extra_info";
    public static final String DESCRIPTION = "description";
    public static final String PASSWORD = "password";
    public static final String FOLDER_ID = "folder_id";
    public static final String RECIPIENT_EMAIL = "recipient_email";
    public static final String RECIPIENT_MESSAGE = "recipient_message";
    public static final String NOTIFY_UPLOADER = "notify_uploader";
    public static final String REDIRECT_URL = "redirect_url";
    public static final String FILE = "userfile";

    /** They come back as they were handed out with the slot. */
    static final List<String> MANDATORY = List.of(MAX_FILE_SIZE, UPLOAD_IDENTIFIER, EXTRA_INFO);

    static final Set<String> OPTIONAL = Set.of(DESCRIPTION, PASSWORD, FOLDER_ID, RECIPIENT_EMAIL, RECIPIENT_MESSAGE,
            NOTIFY_UPLOADER, REDIRECT_URL);

    private UploadField() {
    }
}
