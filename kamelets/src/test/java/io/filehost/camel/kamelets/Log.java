package io.filehost.camel.kamelets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What is logged during a test: the logger of these tests writes to the standard error stream. */
final class Log implements BeforeEachCallback, AfterEachCallback {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private PrintStream before;

    @Override
    public void beforeEach(ExtensionContext test) {
        before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.setErr(before);
        before.print(text());
    }

    String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /** The lines with a word in them. */
    List<String> lines(String word) {
        return text().lines().filter(line -> line.contains(word)).toList();
    }
}
