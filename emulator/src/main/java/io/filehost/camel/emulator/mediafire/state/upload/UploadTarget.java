package io.filehost.camel.emulator.mediafire.state.upload;

/**
 * Where an upload goes: into a folder, or into a file that exists. It is kept as the caller named it, because the
 * folder may be gone when the last byte comes.
 *
 * @param folderKey key of the folder
 * @param quickKey  key of the file that gets the content; empty when the upload makes a file by name
 */
public record UploadTarget(String folderKey, String quickKey) {

    public static UploadTarget folder(String folderKey) {
        return new UploadTarget(folderKey, "");
    }

    public static UploadTarget file(String quickKey) {
        return new UploadTarget("", quickKey);
    }

    boolean isFile() {
        return !quickKey.isEmpty();
    }
}
