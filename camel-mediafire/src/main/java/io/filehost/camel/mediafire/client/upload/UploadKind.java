package io.filehost.camel.mediafire.client.upload;

/** How content reached the service. */
public enum UploadKind {
    /** Nothing to send: the file was there, same name and same hash. */
    NONE,
    /** The service knew the content; no bytes moved. */
    INSTANT,
    /** One request. */
    SIMPLE,
    /** In units. */
    RESUMABLE,
    /** The service fetched it from the web. */
    WEB
}
