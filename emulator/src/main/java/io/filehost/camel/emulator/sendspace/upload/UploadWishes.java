package io.filehost.camel.emulator.sendspace.upload;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sender of a file asks for beside keeping it. The vendor's own client can say so when it asks for the slot,
 * the guide when the form is posted; both count, and the form wins (C21 of the protocol notes).
 */
public final class UploadWishes {

    private final Map<String, String> fields;

    private UploadWishes(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** @param parameters of which those that mean nothing here are left out */
    public static UploadWishes of(Map<String, String> parameters) {
        Map<String, String> known = new HashMap<>(parameters);
        known.keySet().retainAll(UploadField.OPTIONAL);
        return new UploadWishes(known);
    }

    /** These wishes, and where both say something, the later ones. */
    UploadWishes and(UploadWishes later) {
        Map<String, String> both = new HashMap<>(fields);
        both.putAll(later.fields);
        return new UploadWishes(both);
    }

    public String description() {
        return text(UploadField.DESCRIPTION).orElse("");
    }

    public Optional<String> password() {
        return text(UploadField.PASSWORD);
    }

    public Optional<String> folder() {
        return text(UploadField.FOLDER_ID);
    }

    /** Mail addresses as they were written, right or wrong. */
    public List<String> recipients() {
        return Arrays.stream(text(UploadField.RECIPIENT_EMAIL).orElse("").split(",")).map(String::trim)
                .filter(address -> !address.isEmpty()).toList();
    }

    public String message() {
        return text(UploadField.RECIPIENT_MESSAGE).orElse("");
    }

    /** {@code 1} in the form of a member, a mail address in that of a guest. */
    public Optional<String> notifyUploader() {
        return text(UploadField.NOTIFY_UPLOADER);
    }

    /** Where the answer is to lead; empty when nothing was said, or nothing that is an address of the web. */
    Optional<URI> redirect() {
        return text(UploadField.REDIRECT_URL).filter(address -> address.matches("(?i)https?://[\\x21-\\x7e]+"))
                .map(URI::create);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.isEmpty());
    }
}
