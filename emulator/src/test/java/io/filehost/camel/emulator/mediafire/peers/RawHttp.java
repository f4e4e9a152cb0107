package io.filehost.camel.emulator.mediafire.peers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * HTTP as bytes on a socket: names, order and case of the headers, raw UTF-8 in them and the way the body is framed are
 * those of the peer, and no library adds anything.
 */
final class RawHttp {

    private static final String CHUNKED = "Transfer-Encoding";
    private static final byte[] LINE = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ObjectMapper mapper = new ObjectMapper();
    private final URI base;

    RawHttp(String baseUrl) {
        base = URI.create(baseUrl);
    }

    /** What came back; the names of the headers are in lower case. */
    record Reply(int status, Map<String, String> headers, byte[] body, JsonNode response) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String contentType() {
            return headers.getOrDefault("content-type", "");
        }

        int error() {
            return response.path("error").asInt();
        }

        String value(String name) {
            return response.path(name).asText();
        }

        boolean newKey() {
            return value("new_key").equals("yes");
        }
    }

    Reply get(String pathAndQuery, Map<String, String> headers) {
        return send("GET", pathAndQuery, headers, null);
    }

    Reply post(String pathAndQuery, Map<String, String> headers, String form) {
        return send("POST", pathAndQuery, headers, form.getBytes(StandardCharsets.UTF_8));
    }

    Reply post(String pathAndQuery, Map<String, String> headers, byte[] body) {
        return send("POST", pathAndQuery, headers, body);
    }

    /** Follows a link to this emulator. */
    Reply follow(String link, Map<String, String> headers) {
        return get(link.substring(link.indexOf('/', "http://".length())), headers);
    }

    private Reply send(String verb, String pathAndQuery, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", base.getAuthority());
        all.putAll(headers);
        all.put("Connection", "close");
        if (body != null && !all.containsKey(CHUNKED)) {
            all.put("Content-Length", Integer.toString(body.length));
        }
        StringBuilder head = new StringBuilder(verb + " " + pathAndQuery + " HTTP/1.1\r\n");
        all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            if (body != null) {
                out.write(all.containsKey(CHUNKED) ? chunked(body) : body);
            }
            out.flush();
            return reply(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunked(byte[] body) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        if (body.length > 0) {
            framed.writeBytes(Integer.toHexString(body.length).getBytes(StandardCharsets.US_ASCII));
            framed.writeBytes(LINE);
            framed.writeBytes(body);
            framed.writeBytes(LINE);
        }
        framed.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return framed.toByteArray();
    }

    private Reply reply(byte[] received) throws IOException {
        int end = 0;
        while (!new String(received, end, 4, StandardCharsets.ISO_8859_1).equals("\r\n\r\n")) {
            end++;
        }
        String[] lines = new String(received, 0, end, StandardCharsets.UTF_8).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        Arrays.stream(lines).skip(1).map(line -> line.split(": ?", 2))
                .forEach(line -> headers.put(line[0].toLowerCase(Locale.ROOT), line[1]));
        byte[] body = Arrays.copyOfRange(received, end + 4, received.length);
        JsonNode json = body.length > 0 && body[0] == '{' ? mapper.readTree(body) : mapper.createObjectNode();
        return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, body, json.path("response"));
    }

    static String md5(String text) {
        return hex("MD5", text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha1(String text) {
        return hex("SHA-1", text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        return hex("SHA-256", bytes);
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
