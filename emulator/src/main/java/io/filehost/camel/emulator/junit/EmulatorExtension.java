package io.filehost.camel.emulator.junit;

import java.io.IOException;

import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A MediaFire emulator for JUnit tests: one for each test in an instance field with {@code @RegisterExtension}, one for
 * the whole class in a static field. A test during which the emulator found a bug of its own fails at its end, even if
 * the client recovered.
 */
public final class EmulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final EmulatorOptions options;
    private MediaFireEmulator emulator;
    private boolean forTheClass;

    private EmulatorExtension(EmulatorOptions options) {
        this.options = options;
    }

    public static EmulatorExtension mediafire(EmulatorOptions options) {
        return new EmulatorExtension(options);
    }

    /** A strict emulator with one account. */
    public static EmulatorExtension mediafire(String email, String password) {
        return new EmulatorExtension(EmulatorOptions.withAccount(email, password));
    }

    /** The running emulator; a test must not close it. */
    public MediaFireEmulator emulator() {
        if (emulator == null) {
            throw new IllegalStateException("The emulator runs during a test only");
        }
        return emulator;
    }

    public String baseUrl() {
        return emulator().baseUrl();
    }

    public FaultPlan faults() {
        return emulator().faults();
    }

    public Journal journal() {
        return emulator().journal();
    }

    public ManualClock clock() {
        return emulator().clock();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        emulator = MediaFireEmulator.start(options);
        forTheClass = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!forTheClass) {
            emulator = MediaFireEmulator.start(options);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (forTheClass) {
            failOnFailures();
        } else {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        forTheClass = false;
        stop();
    }

    private void stop() {
        emulator.close();
        failOnFailures();
    }

    private void failOnFailures() {
        if (!emulator.failures().isEmpty()) {
            Throwable first = emulator.failures().all().get(0);
            emulator.failures().clear();
            throw new AssertionError("The emulator has a bug: " + first, first);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MediaFireEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator();
    }
}
