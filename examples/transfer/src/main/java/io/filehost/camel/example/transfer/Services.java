package io.filehost.camel.example.transfer;

import java.util.Map;
import java.util.Optional;

/**
 * The accounts that a transfer uses.
 *
 * @param mediaFire where the directory goes
 * @param sendspace where it is sent on to; empty when it is not
 */
public record Services(MediaFireAccount mediaFire, Optional<SendspaceAccount> sendspace) {

    /**
     * The accounts that the environment names.
     *
     * @param  sendOn       whether sendspace is used
     * @return              empty when none is named
     * @throws UsageProblem when only one is named and both are used
     */
    public static Optional<Services> fromEnvironment(Map<String, String> environment, boolean sendOn) {
        Optional<MediaFireAccount> mediaFire = MediaFireAccount.fromEnvironment(environment);
        if (!sendOn) {
            return mediaFire.map(account -> new Services(account, Optional.empty()));
        }
        Optional<SendspaceAccount> sendspace = SendspaceAccount.fromEnvironment(environment);
        if (mediaFire.isPresent() && sendspace.isEmpty()) {
            throw new UsageProblem(
                    "A MediaFire account is set; set %s as well, or use --only mediafire".formatted(
                            SendspaceAccount.VARIABLES));
        }
        if (mediaFire.isEmpty() && sendspace.isPresent()) {
            throw new UsageProblem(
                    "A sendspace account is set; set %s as well, or neither to use the emulators".formatted(
                            MediaFireAccount.VARIABLES));
        }
        return mediaFire.map(account -> new Services(account, sendspace));
    }

    @Override
    public String toString() {
        return "MediaFire " + mediaFire + sendspace.map(account -> " and sendspace " + account).orElse("");
    }
}
