package io.filehost.camel.emulator.sendspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.xml.sax.SAXException;

import io.filehost.camel.emulator.kernel.Digests;

/** Calls the emulator as a program does that knows the printed documents and nothing else. */
public final class SendspaceCaller {

    private final HttpClient http;
    private final String baseUrl;
    private String sessionKey = "";

    public SendspaceCaller(String baseUrl) {
        this(baseUrl, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    public SendspaceCaller(String baseUrl, HttpClient http) {
        this.baseUrl = baseUrl;
        this.http = http;
    }

    /** What came back. */
    public record Result(int status, String contentType, String location, String text) {

        static Result of(HttpResponse<String> response) {
            return new Result(
                    response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""), response.body());
        }

        /** The root element; {@code text} has to be a document. */
        public Element root() {
            try {
                return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            } catch (SAXException | ParserConfigurationException e) {
                throw new AssertionError("no XML: " + text, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public boolean ok() {
            return root().getAttribute("status").equals("ok");
        }

        public String method() {
            return root().getAttribute("method");
        }

        /** The code of the first error; 0 when there is none. */
        public int code() {
            String code = attribute("error", "code");
            return code.isEmpty() ? 0 : Integer.parseInt(code);
        }

        /** The text of the first element with this name; empty when there is none. */
        public String text(String name) {
            return texts(name).stream().findFirst().orElse("");
        }

        public List<String> texts(String name) {
            return elements(name).stream().map(Element::getTextContent).toList();
        }

        /** An attribute of the first element with this name; empty when there is none. */
        public String attribute(String name, String attribute) {
            return attributes(name, attribute).stream().findFirst().orElse("");
        }

        /** An attribute of each element with this name. */
        public List<String> attributes(String name, String attribute) {
            return elements(name).stream().map(element -> element.getAttribute(attribute)).toList();
        }

        /** The attributes of the one element with this name. */
        public Map<String, String> one(String name) {
            List<Map<String, String>> found = all(name);
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " elements " + name);
            }
            return found.get(0);
        }

        /** The attributes of all elements with this name. */
        public List<Map<String, String>> all(String name) {
            return elements(name).stream().map(Result::attributes).toList();
        }

        private List<Element> elements(String name) {
            List<Element> found = new ArrayList<>();
            for (Node child = root().getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && element.getTagName().equals(name)) {
                    found.add(element);
                }
            }
            return found;
        }

        private static Map<String, String> attributes(Element element) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
            }
            return attributes;
        }
    }

    public SendspaceCaller logIn(String name, String password) {
        String token = createToken().text("token");
        Result login = call("auth.login", "token", token, "user_name", name,
                "tokened_password", Digests.md5(token + Digests.md5(password)));
        if (!login.ok()) {
            throw new AssertionError("no login: error " + login.code());
        }
        sessionKey = login.text("session_key");
        return this;
    }

    public Result createToken() {
        return call("auth.createtoken", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0");
    }

    public String sessionKey() {
        return sessionKey;
    }

    /** A call with the session, by GET. */
    public Result session(String method, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of("session_key", sessionKey));
        all.addAll(List.of(namesAndValues));
        return call(method, all.toArray(String[]::new));
    }

    /** A call by GET with these parameters only. */
    public Result call(String method, String... namesAndValues) {
        return get("method=" + encoded(method) + "&" + form(namesAndValues));
    }

    /** A call with this query. */
    public Result get(String query) {
        return document(fetch(HttpRequest.newBuilder(URI.create(baseUrl + "/rest/?" + query)).build()));
    }

    /** A call by POST with everything in a form. */
    public Result post(String method, String... namesAndValues) {
        String body = "method=" + encoded(method) + "&" + form(namesAndValues);
        return document(fetch(HttpRequest.newBuilder(URI.create(baseUrl + "/rest/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build()));
    }

    /** Any request, whatever comes back. */
    public Result fetch(HttpRequest request) {
        return Result.of(sent(request));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request.build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Result document(Result result) {
        if (result.status() != 200) {
            throw new AssertionError("HTTP " + result.status() + ": " + result.text());
        }
        result.root();
        return result;
    }
}
