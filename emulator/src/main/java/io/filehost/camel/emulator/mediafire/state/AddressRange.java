package io.filehost.camel.emulator.mediafire.state;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses between two, both included: written as one address, as {@code a.b.c.d/n}, or as
 * {@code a.b.c.d-e.f.g.h}. Addresses of version 6 are understood too, which no document asks for.
 */
record AddressRange(int size, BigInteger first, BigInteger last) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";
    // Narrow enough that the platform reads every match as a number: it asks a name server for anything else.
    private static final Pattern VERSION_4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** The range; empty when the text is none. Names of hosts are no addresses: nothing is looked up. */
    static Optional<AddressRange> of(String text) {
        int slash = text.indexOf('/');
        int dash = text.indexOf('-');
        if (slash > 0) {
            return address(text.substring(0, slash)).flatMap(base -> masked(base, text.substring(slash + 1)));
        }
        String from = dash > 0 ? text.substring(0, dash) : text;
        String to = dash > 0 ? text.substring(dash + 1) : text;
        return address(from).flatMap(low -> address(to).flatMap(high -> between(low, high)));
    }

    private static Optional<AddressRange> masked(byte[] base, String length) {
        int bits = base.length * 8;
        if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > bits) {
            return Optional.empty();
        }
        BigInteger hosts = BigInteger.ONE.shiftLeft(bits - Integer.parseInt(length)).subtract(BigInteger.ONE);
        BigInteger first = number(base).andNot(hosts);
        return Optional.of(new AddressRange(base.length, first, first.or(hosts)));
    }

    private static Optional<AddressRange> between(byte[] low, byte[] high) {
        boolean inOrder = low.length == high.length && number(low).compareTo(number(high)) <= 0;
        return inOrder ? Optional.of(new AddressRange(low.length, number(low), number(high))) : Optional.empty();
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        BigInteger number = number(bytes);
        return bytes.length == size && first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
    }

    private static Optional<byte[]> address(String text) {
        String literal = text.trim();
        if (!VERSION_4.matcher(literal).matches() && !VERSION_6.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();   // figures that are no address, as 1:2
        }
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
