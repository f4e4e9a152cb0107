package io.filehost.camel.emulator.kernel;

/**
 * What a service answers when the form of a call is wrong. The kernel reads parameters for every service and knows the
 * codes of none.
 */
public record RefusalCodes(int missingParameter, int malformedParameter) {
}
