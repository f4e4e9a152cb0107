package io.filehost.camel.emulator.sendspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.xml.sax.SAXException;

/**
 * A client for tests of the emulator, written from the protocol notes and from nothing else. Shows everything it gets
 * and repeats nothing.
 */
public final class RestCaller {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String baseUrl;

    public RestCaller(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What came back. */
    public record Reply(int status, String contentType, String location, String text) {

        /** The document; {@code text} has to be one. */
        public Element xml() {
            try {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            } catch (SAXException | IOException | ParserConfigurationException e) {
                throw new AssertionError(text, e);
            }
        }

        /** The code of its error; 0 when there is none. */
        public int error() {
            String code = attribute("error", "code");
            return code.isEmpty() ? 0 : Integer.parseInt(code);
        }

        public boolean isOk() {
            return xml().getAttribute("status").equals("ok");
        }

        /** The text of the first element of this name; empty when there is none. */
        public String value(String element) {
            List<Element> found = all(element);
            return found.isEmpty() ? "" : found.get(0).getTextContent();
        }

        /** An attribute of the first element of this name; empty when there is none. */
        public String attribute(String element, String name) {
            List<Element> found = all(element);
            return found.isEmpty() ? "" : found.get(0).getAttribute(name);
        }

        /** An attribute of each element of this name. */
        public List<String> attributes(String element, String name) {
            return all(element).stream().map(each -> each.getAttribute(name)).toList();
        }

        private List<Element> all(String element) {
            NodeList found = xml().getElementsByTagName(element);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    public String token() throws IOException, InterruptedException {
        return get("method=auth.createtoken&api_key=" + SendspaceOptions.DEFAULT_API_KEY + "&api_version=1.0").value("token");
    }

    /** A session of this account. */
    public String logIn(String name, String password) throws IOException, InterruptedException {
        String token = token();
        return get("method=auth.login&" + query("token", token, "user_name", name,
                "tokened_password", md5(token + md5(password)))).value("session_key");
    }

    /** A call of a session; the parameters are names and values in turn. */
    public Reply call(String session, String method, String... parameters) throws IOException, InterruptedException {
        String more = query(parameters);
        return get("method=" + method + "&session_key=" + session + (more.isEmpty() ? "" : "&" + more));
    }

    /** A call by its query. */
    public Reply get(String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + "/rest/?" + query)).build());
    }

    public Reply send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(
                response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Location").orElse(""), response.body());
    }

    public static String query(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }

    public static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
