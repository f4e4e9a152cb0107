package io.filehost.camel.emulator.mediafire.state.upload;

/**
 * Where an upload may go and what is wrong with the place.
 *
 * @param target  the place as named by the caller; folders of a path are resolved
 * @param result  {@link UploadResult#TAKEN} when the place is as asked
 * @param dropBox whoever uploads here is nobody the service knows, and gets a key that cannot be polled
 */
public record Landing(UploadTarget target, UploadResult result, boolean dropBox) {

    Landing(UploadTarget target, UploadResult result) {
        this(target, result, false);
    }

    /** A file the caller may not change. */
    public static Landing closedFile(String quickKey) {
        return new Landing(UploadTarget.file(quickKey), UploadResult.FILE_CLOSED);
    }

    /** A folder the caller may not fill. */
    public static Landing closedFolder(String folderKey) {
        return new Landing(UploadTarget.folder(folderKey), UploadResult.FOLDER_CLOSED);
    }

    public Landing inDropBox() {
        return new Landing(target, result, true);
    }
}
