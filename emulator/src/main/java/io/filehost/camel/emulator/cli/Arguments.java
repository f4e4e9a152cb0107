package io.filehost.camel.emulator.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.TlsIdentity;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;

/** The words of the command line, as options of both emulators. */
final class Arguments {

    static final String HELP = """
            Usage: java -jar filehost-emulator.jar [OPTIONS]

            Local emulators of the MediaFire and sendspace services. When they are ready they print a line each,
            mediafire http://127.0.0.1:PORT and sendspace http://127.0.0.1:PORT (https with --tls), and run
            until one of them is stopped.

              --mediafire-port N         port MediaFire listens at; 0 takes a free one (default 0)
              --sendspace-port N         port sendspace listens at; 0 takes a free one (default 0)
              --bind ADDRESS             address to listen at (default: loopback). Any other address
                                         opens the control doors under /_emulator/ to the network too
              --account NAME:PASSWORD    an account both services have from the start; may be repeated.
                                         With an address as its name it logs in to MediaFire by that
              --application-id ID        application that may log in to MediaFire (default 42511)
              --api-key KEY              API key of the application: a part of MediaFire's login signature,
                                         and the one key sendspace knows (default there 12DPC5Q11N)
              --data DIR                 keep accounts and bytes in this directory, those of sendspace
                                         in its subdirectory sendspace
              --tls                      serve https with a certificate made for these emulators
              --tls-certificate FILE     serve https and write the certificate (PEM) to this file
              --lenient                  look at no signatures, application ids, API keys and token ages
              --help                     this text
            """;

    private static final int LARGEST_PORT = 65535;

    private final EmulatorOptions.Builder mediafire = EmulatorOptions.builder();
    private final SendspaceOptions.Builder sendspace = SendspaceOptions.builder();
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

    EmulatorOptions mediafire() {
        String id = applicationId.orElse(EmulatorOptions.DEFAULT_APPLICATION_ID);
        apiKey.ifPresentOrElse(key -> mediafire.application(id, key), () -> mediafire.application(id));
        return mediafire.build();
    }

    /** @param identity that of the other service, so that one certificate is good for both; empty for plain HTTP */
    SendspaceOptions sendspace(Optional<TlsIdentity> identity) {
        apiKey.ifPresent(sendspace::apiKey);
        identity.ifPresent(sendspace::tls);
        return sendspace.build();
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--help", "-h" -> help = true;
            case "--lenient" -> lenient();
            case "--mediafire-port" -> mediafire.port(port(word, value(word, rest)));
            case "--sendspace-port" -> sendspace.port(port(word, value(word, rest)));
            case "--bind" -> bind(address(value(word, rest)));
            case "--account" -> account(value(word, rest));
            case "--application-id" -> applicationId = Optional.of(value(word, rest));
            case "--api-key" -> apiKey = Optional.of(value(word, rest));
            case "--data" -> data(path(word, value(word, rest)));
            case "--tls" -> mediafire.tls();
            case "--tls-certificate" -> mediafire.tlsCertificate(path(word, value(word, rest)));
            default -> throw new WrongArgument("unknown option " + word + "; --help lists all");
        }
    }

    private void lenient() {
        mediafire.lenient();
        sendspace.lenient();
    }

    private void bind(InetAddress address) {
        mediafire.bind(address);
        sendspace.bind(address);
    }

    private void data(Path directory) {
        mediafire.data(directory);
        sendspace.data(directory.resolve("sendspace"));
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isEmpty() || rest.peek().startsWith("--")) {
            throw new WrongArgument(word + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String word, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LARGEST_PORT) {
                return port;
            }
            throw new WrongArgument(word + " must be between 0 and " + LARGEST_PORT + ", not " + text);
        } catch (NumberFormatException e) {
            throw new WrongArgument(word + " must be a number, not " + text);
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
        if (colon < 1 || colon == text.length() - 1) {
            throw new WrongArgument("--account must be NAME:PASSWORD");
        }
        mediafire.account(text.substring(0, colon), text.substring(colon + 1));
        sendspace.account(text.substring(0, colon), text.substring(colon + 1));
    }
}
