package io.filehost.camel.emulator.sendspace.rule;

import io.filehost.camel.emulator.kernel.Figure;

/** A figure that holds for all accounts. Where no document has one, it is our reading. */
public enum Limit implements Figure {

    /** Sessions an account has at a time (error 30, U3). */
    SESSIONS("sessions", 10),

    /** Seconds without a call after which a session is over. */
    SESSION_SECONDS("sessionSeconds", 1800),

    /** Seconds a token can be used for a login (U1). */
    TOKEN_SECONDS("tokenSeconds", 300),

    /** Seconds after its end during which a session is still known to have been one. */
    REMEMBERED_SECONDS("rememberedSeconds", 86_400),

    /** Contacts of an address book (error 32). */
    CONTACTS("contacts", 1000),

    /** Bytes of one file; the figure of a recorded reply. */
    LARGEST_FILE("largestFile", 314_572_800L),

    /** Bytes of one file of a guest; as nobody has another figure, that of members. */
    LARGEST_GUEST_FILE("largestGuestFile", 314_572_800L);

    private final String word;
    private final long usual;

    Limit(String word, long usual) {
        this.word = word;
        this.usual = usual;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public long usual() {
        return usual;
    }
}
