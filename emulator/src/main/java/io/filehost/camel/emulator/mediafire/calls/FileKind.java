package io.filehost.camel.emulator.mediafire.calls;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the service takes a file for, by the extension of its name.
 *
 * @param filetype one of the types of the API, {@code other} when nothing is known
 * @param mimetype MIME type
 * @param view     number of the viewer, 0 for none; from the documented table (protocol C17)
 * @param edit     number of the editor, 0 for none
 */
record FileKind(String filetype, String mimetype, int view, int edit) {

    private static final int PDF = 1;
    private static final int SPREADSHEET = 3;
    private static final int WORD = 4;
    private static final int PLAIN_TEXT = 6;
    private static final int CODE = 2;
    private static final int GALLERY = 7;
    private static final int AUDIO = 9;
    private static final int VIDEO = 11;

    private static final FileKind UNKNOWN = new FileKind("other", "application/octet-stream", 0, 0);

    private static final Map<String, FileKind> BY_EXTENSION = Map.ofEntries(
            document("txt", "text/plain", PLAIN_TEXT, 1),
            document("pdf", "application/pdf", PDF, 0),
            document("doc", "application/msword", WORD, 0),
            document("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WORD, 0),
            of("csv", "spreadsheet", "text/csv", SPREADSHEET, 0),
            of("xls", "spreadsheet", "application/vnd.ms-excel", SPREADSHEET, 0),
            of("xlsx", "spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SPREADSHEET, 0),
            of("ppt", "presentation", "application/vnd.ms-powerpoint", 0, 0),
            of("jpg", "image", "image/jpeg", GALLERY, 0),
            of("jpeg", "image", "image/jpeg", GALLERY, 0),
            of("png", "image", "image/png", GALLERY, 0),
            of("gif", "image", "image/gif", GALLERY, 0),
            of("mp3", "audio", "audio/mpeg", AUDIO, 0),
            of("ogg", "audio", "audio/ogg", AUDIO, 0),
            of("wav", "audio", "audio/x-wav", AUDIO, 0),
            of("mp4", "video", "video/mp4", VIDEO, 0),
            of("avi", "video", "video/x-msvideo", VIDEO, 0),
            of("zip", "archive", "application/zip", 0, 0),
            of("gz", "archive", "application/gzip", 0, 0),
            of("tar", "archive", "application/x-tar", 0, 0),
            of("bin", "archive", "application/octet-stream", 0, 0),
            of("exe", "application", "application/x-msdownload", 0, 0),
            of("json", "data", "application/json", CODE, 1),
            of("xml", "data", "application/xml", CODE, 1),
            of("html", "development", "text/html", CODE, 1),
            of("java", "development", "text/x-java", CODE, 1));

    private static Map.Entry<String, FileKind> document(String extension, String mimetype, int view, int edit) {
        return of(extension, "document", mimetype, view, edit);
    }

    private static Map.Entry<String, FileKind> of(
            String extension, String filetype, String mimetype, int view, int edit) {
        return Map.entry(extension, new FileKind(filetype, mimetype, view, edit));
    }

    /** The kind of a file with this name. */
    static FileKind of(String filename) {
        String extension = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }

    /** All kinds that are known, by extension. */
    static Map<String, FileKind> byExtension() {
        return new TreeMap<>(BY_EXTENSION);
    }

    boolean isImage() {
        return filetype.equals("image");
    }

    boolean isAudio() {
        return filetype.equals("audio");
    }

    boolean isVideo() {
        return filetype.equals("video");
    }

    boolean isEditable() {
        return edit > 0;
    }
}
