package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The few DER values a certificate is made of (X.690). The JDK can read certificates but has no public way to write
 * one.
 */
final class Der {

    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int CONTEXT = 0x80;
    private static final int CONTEXT_CONSTRUCTED = 0xa0;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {
    }

    static byte[] sequence(byte[]... members) {
        return value(SEQUENCE, joined(members));
    }

    static byte[] set(byte[]... members) {
        return value(SET, joined(members));
    }

    static byte[] yes() {
        return value(BOOLEAN, new byte[] { (byte) 0xff });
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    /** @param unused number of bits of the last byte that mean nothing */
    static byte[] bits(int unused, byte... bytes) {
        return value(BIT_STRING, joined(new byte[] { (byte) unused }, bytes));
    }

    static byte[] octets(byte... bytes) {
        return value(OCTET_STRING, bytes);
    }

    static byte[] text(String text) {
        return value(UTF8_STRING, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] time(Instant time) {
        return value(GENERALIZED_TIME, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    /** @param dotted as {@code 2.5.29.17} */
    static byte[] identifier(String dotted) {
        String[] parts = dotted.split("\\.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(40 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]));
        for (int i = 2; i < parts.length; i++) {
            writeBase128(Integer.parseInt(parts[i]), out);
        }
        return value(OBJECT_IDENTIFIER, out.toByteArray());
    }

    /** A bare value whose meaning its place tells: {@code [number] IMPLICIT}. */
    static byte[] tagged(int number, byte... content) {
        return value(CONTEXT | number, content);
    }

    /** A whole value inside a numbered one: {@code [number] EXPLICIT}. */
    static byte[] wrapped(int number, byte... value) {
        return value(CONTEXT_CONSTRUCTED | number, value);
    }

    private static byte[] value(int tag, byte... content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        writeLength(content.length, out);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static void writeLength(int length, ByteArrayOutputStream out) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        byte[] bytes = BigInteger.valueOf(length).toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;   // a length has no sign, but BigInteger may write a zero for it
        out.write(0x80 | bytes.length - sign);
        out.write(bytes, sign, bytes.length - sign);
    }

    private static void writeBase128(int number, ByteArrayOutputStream out) {
        int groups = Math.max(1, (38 - Integer.numberOfLeadingZeros(number)) / 7);
        for (int group = groups - 1; group >= 0; group--) {
            out.write(number >> 7 * group & 0x7f | (group > 0 ? 0x80 : 0));
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
