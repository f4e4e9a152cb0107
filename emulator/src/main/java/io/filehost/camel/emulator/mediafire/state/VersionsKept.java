package io.filehost.camel.emulator.mediafire.state;

/**
 * How many old versions of a file stay: the preference {@code previous_file_versions} of the account. A new number
 * counts from the next version on (our reading); versions beyond it cannot be restored any more.
 */
final class VersionsKept {

    private static final String SETTINGS = "settings";
    private static final int UNLESS_SET = 10;

    private VersionsKept() {
    }

    /** The number of versions with the current one. */
    static int in(Account account) {
        int old = account.drawer(SETTINGS).get(SETTINGS)
                .map(record -> record.path("previous_file_versions").asInt(UNLESS_SET)).orElse(UNLESS_SET);
        return Math.max(0, old) + 1;
    }
}
