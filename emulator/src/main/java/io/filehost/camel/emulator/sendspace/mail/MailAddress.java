package io.filehost.camel.emulator.sendspace.mail;

import java.util.regex.Pattern;

/** What passes for a mail address: something, an at sign, and a name with a point in it. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>.]+(?:\\.[^@\\s,;<>.]+)+");

    private MailAddress() {
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
