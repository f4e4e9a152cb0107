package io.filehost.camel.emulator.junit;

import java.io.IOException;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * An emulator for JUnit tests: one for each test in an instance field with {@code @RegisterExtension}, one for the
 * whole class in a static field. A test during which the emulator found a bug of its own fails at its end, even if the
 * client recovered.
 *
 * @param <E> the emulator of which service
 */
public final class EmulatorExtension<E extends Emulator>
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final Class<E> type;
    private final Start<E> start;
    private E emulator;
    private boolean forTheClass;

    private EmulatorExtension(Class<E> type, Start<E> start) {
        this.type = type;
        this.start = start;
    }

    @FunctionalInterface
    private interface Start<E extends Emulator> {
        E start() throws IOException;
    }

    public static EmulatorExtension<MediaFireEmulator> mediafire(EmulatorOptions options) {
        return new EmulatorExtension<>(MediaFireEmulator.class, () -> MediaFireEmulator.start(options));
    }

    /** A strict emulator with one account. */
    public static EmulatorExtension<MediaFireEmulator> mediafire(String email, String password) {
        return mediafire(EmulatorOptions.withAccount(email, password));
    }

    public static EmulatorExtension<SendspaceEmulator> sendspace(SendspaceOptions options) {
        return new EmulatorExtension<>(SendspaceEmulator.class, () -> SendspaceEmulator.start(options));
    }

    /**
     * A strict emulator with one account.
     *
     * @param name member name or address
     */
    public static EmulatorExtension<SendspaceEmulator> sendspace(String name, String password) {
        return sendspace(SendspaceOptions.withAccount(name, password));
    }

    /** The running emulator; a test must not close it. */
    public E emulator() {
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
        emulator = start.start();
        forTheClass = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!forTheClass) {
            emulator = start.start();
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
        return parameter.getParameter().getType() == type;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator();
    }
}
