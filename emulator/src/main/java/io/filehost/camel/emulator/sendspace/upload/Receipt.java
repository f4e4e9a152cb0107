package io.filehost.camel.emulator.sendspace.upload;

/** What the sender of a file learns about it. */
public sealed interface Receipt {

    String fileId();

    /**
     * To a member.
     *
     * @param bandwidthLeft bytes, -1 for unlimited
     * @param diskspaceLeft bytes, -1 for unlimited
     */
    record ForMember(String fileId, long bandwidthLeft, long diskspaceLeft) implements Receipt {
    }

    /**
     * To a guest.
     *
     * @param downloadUrl page of the file
     * @param deleteUrl   page that deletes it; shown here and nowhere else
     */
    record ForGuest(String fileId, String downloadUrl, String deleteUrl) implements Receipt {
    }
}
