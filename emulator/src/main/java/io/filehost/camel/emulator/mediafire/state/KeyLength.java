package io.filehost.camel.emulator.mediafire.state;

/** How many characters the keys of the service have. */
public final class KeyLength {

    public static final int FILE = 15;
    public static final int FOLDER = 13;
    public static final int UPLOAD = 11;
    public static final int ONE_TIME = 31;
    public static final int CONTACT = 7;

    private KeyLength() {
    }
}
