package io.filehost.camel.emulator.sendspace.state;

import java.time.Instant;

/**
 * A file of an account. Its bytes never change; the rest is changed through {@link Filing}, which also writes it down.
 */
public final class StoredFile {

    private final String id;
    private final Content content;
    private final Instant uploaded;
    private String folderId;
    private String name;
    private String description = "";
    private String password = "";
    private long downloads;
    private FileLimits limits = FileLimits.NONE;

    StoredFile(String id, String folderId, String name, Content content, Instant uploaded) {
        this.id = id;
        this.folderId = folderId;
        this.name = name;
        this.content = content;
        this.uploaded = uploaded;
    }

    public String id() {
        return id;
    }

    public Content content() {
        return content;
    }

    public long size() {
        return content.size();
    }

    public Instant uploaded() {
        return uploaded;
    }

    public String folderId() {
        return folderId;
    }

    public String name() {
        return name;
    }

    /** Empty when unset. */
    public String description() {
        return description;
    }

    /** In clear, as owners see it; empty when the file is not protected. */
    public String password() {
        return password;
    }

    public boolean isProtected() {
        return !password.isEmpty();
    }

    /** How often it was downloaded. */
    public long downloads() {
        return downloads;
    }

    /** How long and how often it can be downloaded. */
    public FileLimits limits() {
        return limits;
    }

    void folderId(String value) {
        folderId = value;
    }

    void name(String value) {
        name = value;
    }

    void description(String value) {
        description = value;
    }

    void password(String value) {
        password = value;
    }

    void limits(FileLimits value) {
        limits = value;
    }

    void downloads(long value) {
        downloads = value;
    }
}
