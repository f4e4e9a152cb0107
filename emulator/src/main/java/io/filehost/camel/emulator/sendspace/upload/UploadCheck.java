package io.filehost.camel.emulator.sendspace.upload;

import java.util.Map;

import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;

/**
 * Whether a form is what its slot is for. The codes are those the API has for the like; nodes do not tell them, and
 * neither does the emulator.
 */
record UploadCheck(UploadSlot slot, UploadOptions options) {

    private static final int PARAMETER_MISSING = 4;
    private static final int PARAMETER_INVALID = 16;
    private static final int BAD_VALUE = 21;

    /** The file of a form that has all it needs. */
    ReceivedBytes passed(UploadForm form) {
        slot.mandatory().forEach((name, value) -> checkField(form.fields(), name, value));
        ReceivedBytes file = form.file().orElseThrow(() -> Refusal.of(PARAMETER_MISSING, "there is no file"));
        if (options.strictOrder() && !form.fieldsBeforeFile()) {
            throw Refusal.of(PARAMETER_INVALID, "mandatory fields stand behind the file");
        }
        if (file.size() > slot.maxFileSize()) {
            throw Refusal.of(BAD_VALUE, "the file is larger than MAX_FILE_SIZE");
        }
        if (form.filename().chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(BAD_VALUE, "the name of the file has control characters");
        }
        return file;
    }

    private static void checkField(Map<String, String> fields, String name, String handedOut) {
        if (!fields.containsKey(name)) {
            throw Refusal.of(PARAMETER_MISSING, name + " is missing");
        }
        if (!fields.get(name).equals(handedOut)) {
            throw Refusal.of(PARAMETER_INVALID, name + " is not what was handed out");
        }
    }
}
