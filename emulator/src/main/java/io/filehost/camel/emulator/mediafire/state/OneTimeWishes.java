package io.filehost.camel.emulator.mediafire.state;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a call wants of a one-time key; what is empty stays as it is.
 *
 * @param life      how long it lives, from now
 * @param addresses who may use it: single addresses, masks, ranges
 * @param burns     it dies with its first use
 * @param mails     the owner gets a mail when the file was fetched
 * @param onSuccess address that is called after a download
 * @param onError   address that is called after a download that failed
 */
public record OneTimeWishes(Optional<Duration> life, Optional<List<String>> addresses, Optional<Boolean> burns,
        Optional<Boolean> mails, Optional<String> onSuccess, Optional<String> onError) {

    /** Nothing in particular: 30 days, for everybody, once. */
    public static OneTimeWishes none() {
        return new OneTimeWishes(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a text is an address, a mask or a range. */
    public static boolean isAddressRange(String text) {
        return AddressRange.of(text).isPresent();
    }
}
