package io.filehost.camel.emulator.mediafire.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file is fetched: an address of this machine, found without asking any name server. {@code localhost} is
 * loopback whatever the machine's files say, and no other name is known.
 *
 * @param uri       what is asked for
 * @param addresses the loopback addresses to try, in order; never empty
 */
record WebAddress(URI uri, List<InetAddress> addresses) {

    private static final Pattern IPV4 = Pattern.compile("127\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    WebAddress {
        addresses = List.copyOf(addresses);
    }

    /**
     * @throws IOException for everything that is not http or https on this machine
     */
    static WebAddress of(URI uri) throws IOException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("only http and https are fetched, not " + scheme);
        }
        return new WebAddress(uri, loopback(String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT)));
    }

    private static List<InetAddress> loopback(String host) throws IOException {
        if (host.equals("localhost")) {
            return List.of(ipv4(0, 0, 1), ipv6("::1"));
        }
        Matcher ipv4 = IPV4.matcher(host);
        if (ipv4.matches()) {
            return List.of(ipv4(octet(ipv4, 1), octet(ipv4, 2), octet(ipv4, 3)));
        }
        if (host.matches("\\[[0-9a-f:]+\\]")) {
            InetAddress address = ipv6(host.substring(1, host.length() - 1));
            if (address instanceof Inet6Address && address.isLoopbackAddress()) {
                return List.of(address);
            }
        }
        throw new IOException("only addresses of this machine are fetched");
    }

    private static InetAddress ipv4(int second, int third, int fourth) throws IOException {
        return InetAddress.getByAddress(new byte[] { 127, (byte) second, (byte) third, (byte) fourth });
    }

    private static int octet(Matcher address, int group) throws IOException {
        int octet = Integer.parseInt(address.group(group));
        if (octet > 255) {
            throw new IOException("not an address");
        }
        return octet;
    }

    // Text with colons is read as a number and never looked up.
    private static InetAddress ipv6(String text) throws IOException {
        return InetAddress.getByName(text);
    }

    boolean tls() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return tls() ? HTTPS : HTTP;
    }

    /** The value of the header {@code Host}. */
    String authority() {
        return uri.getPort() < 0 ? host() : host() + ":" + uri.getPort();
    }

    /** Path and query as they are sent. */
    String resource() {
        URI ascii = URI.create(uri.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }
}
