package io.filehost.camel.sendspace.client.model;

/**
 * What an account may still use. All figures are bytes, {@link #UNLIMITED} or null when the service does not tell.
 *
 * @param bandwidthLeft what may still be downloaded
 * @param diskspaceLeft what may still be stored
 * @param diskspaceUsed what is stored
 */
public record Quota(Long bandwidthLeft, Long diskspaceLeft, Long diskspaceUsed) {

    /** No limit, as the service writes it. */
    public static final long UNLIMITED = -1;

    /** Nothing told. */
    public static final Quota UNKNOWN = new Quota(null, null, null);

    /** False when it is certain that a file of so many bytes finds no room. */
    public boolean hasRoomFor(long size) {
        return diskspaceLeft == null || diskspaceLeft < 0 || size <= diskspaceLeft;
    }
}
