package io.filehost.camel.mediafire.client.wire;

import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UnitState;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.model.WebUpload;

/** Reads the answers of the upload family. */
public final class UploadAnswers {

    private UploadAnswers() {
    }

    /** Answer of {@code upload/check}. */
    public static UploadCheck check(Node answer) {
        boolean nameExists = answer.flag("file_exists");
        boolean inFolder = answer.flag("in_folder");
        // Old answers do not compare the content: then only a file in this folder can be the same.
        boolean different = nameExists && answer.flag("different_hash", !inFolder);
        return new UploadCheck(
                answer.flag("hash_exists"), answer.flag("in_account"), inFolder, nameExists, different,
                FileAnswers.quickKey(answer, "duplicate_quickkey"), FolderAnswers.folderKey(answer, "folder_key"),
                answer.flag("storage_limit_exceeded"), answer.number("available_space", -1), units(answer));
    }

    /** The node {@code resumable_upload}; null when it is missing. */
    private static UnitState units(Node parent) {
        if (!parent.has("resumable_upload")) {
            return null;
        }
        Node units = parent.child("resumable_upload");
        return new UnitState(
                units.flag("all_units_ready"), units.small("number_of_units", 0), units.number("unit_size", 0),
                units.child("bitmap").texts("words").stream().map(Integer::valueOf).toList(), units.text("upload_key"));
    }

    /** Answer of the calls that carry bytes. */
    public static UploadReceipt receipt(Node answer) {
        Node upload = answer.child("doupload");
        return new UploadReceipt(upload.small("result", 0), upload.text("key"), units(answer));
    }

    /** Answer of {@code upload/poll_upload}; before the end members are missing or empty. */
    public static UploadState state(Node answer) {
        Node upload = answer.child("doupload");
        return new UploadState(
                upload.small("result", 0), upload.small("status", 0), upload.small("fileerror", 0),
                FileAnswers.quickKey(upload, "quickkey"), upload.text("filename"), upload.number("size", -1),
                upload.text("hash"),
                upload.number("revision", 0), units(upload));
    }

    /** Answer of {@code upload/instant}. */
    public static InstantUpload instant(Node answer) {
        return new InstantUpload(
                new QuickKey(answer.text("quickkey")), answer.text("filename"),
                answer.number("new_device_revision", answer.number("device_revision", 0)));
    }

    /** Answer of {@code upload/get_web_uploads}. */
    public static WebUpload.Several webUploads(Node answer) {
        return new WebUpload.Several(answer.list("web_uploads").stream().map(UploadAnswers::webUpload).toList());
    }

    private static WebUpload webUpload(Node upload) {
        return new WebUpload(
                upload.firstText("uploadkey", "upload_key"), upload.flag("active"), upload.small("status_code", 0),
                upload.text("status"), upload.small("error_status", 0), FileAnswers.quickKey(upload, "quickkey"),
                upload.text("filename"), upload.number("size", -1), upload.text("url"));
    }
}
