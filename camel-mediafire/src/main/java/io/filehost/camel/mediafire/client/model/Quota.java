package io.filehost.camel.mediafire.client.model;

/**
 * What an account may use, from {@code user/get_info}. All figures are bytes and -1 when the service does not tell.
 *
 * @param used      stored
 * @param limit     allowed to be stored
 * @param overLimit true when more is stored than allowed
 * @param bandwidth the figure of that name as the service gives it; whether it is what is left or what was granted is
 *                  not documented
 */
public record Quota(long used, long limit, boolean overLimit, long bandwidth) {

    /** What may still be stored; -1 when the service does not tell. */
    public long free() {
        return used < 0 || limit < 0 ? -1 : Math.max(0, limit - used);
    }
}
