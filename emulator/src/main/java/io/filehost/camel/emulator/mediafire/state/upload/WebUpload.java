package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;
import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.OnDuplicate;

/**
 * The record of a file the service is to fetch.
 *
 * @param url         where it lies
 * @param owner       {@code ekey} of the account that gets the file: of who asked, or of who shared the folder with him
 * @param target      where it goes
 * @param onDuplicate what to do when the name is taken: the setting of the account when the upload was entered
 * @param source      what was fetched; its hash is empty and its size 0 before
 * @param filed       how it ended; empty while bytes are missing
 * @param reason      why there is no file, for people; empty unless fetching failed
 */
record WebUpload(String key, String url, String owner, UploadTarget target, OnDuplicate onDuplicate, Instant entered,
        UploadSource source,
        Optional<Filed> filed, String reason) {

    static WebUpload entered(
            String key, String url, String owner, UploadTarget target, String filename, OnDuplicate onDuplicate, Instant time) {
        return new WebUpload(
                key, url, owner, target, onDuplicate, time, new UploadSource(filename, "", 0), Optional.empty(), "");
    }

    WebUpload fetched(UploadSource bytes, Filed end) {
        return new WebUpload(key, url, owner, target, onDuplicate, entered, bytes, Optional.of(end), "");
    }

    WebUpload failed(Filed end, String why) {
        return new WebUpload(key, url, owner, target, onDuplicate, entered, source, Optional.of(end), why);
    }

    WebUpload close() {
        return new WebUpload(key, url, owner, target, onDuplicate, entered, source, filed.map(Filed::close), reason);
    }

    boolean closed() {
        return filed.map(Filed::closed).orElse(false);
    }

    /** The name of the file, or the one asked for while there is none. */
    String filename() {
        return filed.map(Filed::filename).filter(name -> !name.isEmpty()).orElse(source.filename());
    }
}
