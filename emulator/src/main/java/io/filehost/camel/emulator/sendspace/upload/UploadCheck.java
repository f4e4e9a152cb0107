package io.filehost.camel.emulator.sendspace.upload;

import java.util.Map;

import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.INVALID_PARAMETER;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_BAD_VALUE;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_MISSING;

/**
 * Whether a form is what its slot is for. The codes are those the API has for the like; nodes do not tell them, and
 * neither does the emulator.
 *
 * @param strictOrder mandatory fields stand before the file, as nodes may ask for that have to know the limit first
 */
record UploadCheck(UploadSlot slot, boolean strictOrder) {

    /** The file of a form that has all it needs. */
    ReceivedBytes passed(UploadForm form) {
        slot.mandatory().forEach((name, value) -> checkField(form.fields(), name, value));
        ReceivedBytes file = form.file().orElseThrow(() -> Refusal.of(PARAMETER_MISSING, "there is no file"));
        if (strictOrder && !form.fieldsBeforeFile()) {
            throw Refusal.of(INVALID_PARAMETER, "mandatory fields stand behind the file");
        }
        if (file.size() > slot.maxFileSize()) {
            throw Refusal.of(PARAMETER_BAD_VALUE, "the file is larger than MAX_FILE_SIZE");
        }
        if (form.filename().chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(PARAMETER_BAD_VALUE, "the name of the file has control characters");
        }
        return file;
    }

    private static void checkField(Map<String, String> fields, String name, String handedOut) {
        if (!fields.containsKey(name)) {
            throw Refusal.of(PARAMETER_MISSING, name + " is missing");
        }
        if (!fields.get(name).equals(handedOut)) {
            throw Refusal.of(INVALID_PARAMETER, name + " is not what was handed out");
        }
    }
}
