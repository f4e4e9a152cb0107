package io.filehost.camel.emulator.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;

/** The words of the command line, as options of the emulator. */
final class Arguments {

    static final String HELP = """
            Usage: java -jar filehost-emulator.jar [OPTIONS]

            A local emulator of the MediaFire service. It prints one line when it is ready,
            mediafire http://127.0.0.1:PORT (https with --tls), and runs until it is stopped.

              --mediafire-port N         port to listen at; 0 takes a free one (default 0)
              --bind ADDRESS             address to listen at (default: loopback). Any other address
                                         opens the control door under /_emulator/ to the network too
              --account EMAIL:PASSWORD   an account that is there from the start; may be repeated
              --application-id ID        application that may log in (default 42511)
              --api-key KEY              API key of the application, a part of the login signature
              --data DIR                 keep accounts and bytes in this directory
              --tls                      serve https with a certificate made for this emulator
              --tls-certificate FILE     serve https and write the certificate (PEM) to this file
              --lenient                  look at no signatures, application ids and token ages
              --help                     this text
            """;

    private static final int LARGEST_PORT = 65535;

    private final EmulatorOptions.Builder options = EmulatorOptions.builder();
    private Optional<String> applicationId = Optional.empty();
    private Optional<String> apiKey = Optional.empty();
    private boolean help;

    private Arguments() {
    }

    /** @throws WrongArgument when a word is unknown, or its value is missing or senseless */
    static Arguments parse(List<String> words) {
        Arguments arguments = new Arguments();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            arguments.take(rest.pop(), rest);
        }
        return arguments;
    }

    boolean help() {
        return help;
    }

    EmulatorOptions options() {
        String id = applicationId.orElse(EmulatorOptions.DEFAULT_APPLICATION_ID);
        apiKey.ifPresentOrElse(key -> options.application(id, key), () -> options.application(id));
        return options.build();
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--help", "-h" -> help = true;
            case "--lenient" -> options.lenient();
            case "--mediafire-port" -> options.port(port(value(word, rest)));
            case "--bind" -> options.bind(address(value(word, rest)));
            case "--account" -> account(value(word, rest));
            case "--application-id" -> applicationId = Optional.of(value(word, rest));
            case "--api-key" -> apiKey = Optional.of(value(word, rest));
            case "--data" -> options.data(path(word, value(word, rest)));
            case "--tls" -> options.tls();
            case "--tls-certificate" -> options.tlsCertificate(path(word, value(word, rest)));
            default -> throw new WrongArgument("unknown option " + word + "; --help lists all");
        }
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isEmpty() || rest.peek().startsWith("--")) {
            throw new WrongArgument(word + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LARGEST_PORT) {
                return port;
            }
            throw new WrongArgument("--mediafire-port must be between 0 and " + LARGEST_PORT + ", not " + text);
        } catch (NumberFormatException e) {
            throw new WrongArgument("--mediafire-port must be a number, not " + text);
        }
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new WrongArgument("--bind: unknown address " + text);
        }
    }

    private static Path path(String word, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongArgument(word + ": not a file name: " + text);
        }
    }

    /** The value holds a password, so it is not repeated in the message. */
    private void account(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !text.substring(0, colon).contains("@")) {
            throw new WrongArgument("--account must be EMAIL:PASSWORD");
        }
        options.account(text.substring(0, colon), text.substring(colon + 1));
    }
}
