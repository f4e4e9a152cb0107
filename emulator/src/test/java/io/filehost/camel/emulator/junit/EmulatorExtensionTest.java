package io.filehost.camel.emulator.junit;

import java.util.List;

import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmulatorExtensionTest {

    private static final String EMAIL = "someone@example.com";

    @RegisterExtension
    static final EmulatorExtension<MediaFireEmulator> SHARED = EmulatorExtension.mediafire(EMAIL, "secret");

    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> own = EmulatorExtension.mediafire(EmulatorOptions.withAccount(EMAIL, "secret"));

    @Test
    @Order(1)
    void bothFieldsRunAnEmulatorOfTheirOwn() throws Exception {
        for (EmulatorExtension<MediaFireEmulator> each : List.of(SHARED, own)) {
            Caller caller = new Caller(each.baseUrl());
            assertThat(caller.call(caller.logIn(EMAIL, "secret"), "folder/create", "foldername", "a").error()).isZero();
            assertThat(each.journal().count("folder/create")).isEqualTo(1);
        }
        assertThat(own.emulator()).isNotSameAs(SHARED.emulator());
    }

    @Test
    @Order(2)
    void theStaticOneRemembersTheOtherForgets() {
        assertThat(SHARED.emulator().account(EMAIL).revision()).isEqualTo(1);
        assertThat(own.emulator().account(EMAIL).revision()).isZero();
    }

    @Test
    void aBugOfTheEmulatorFailsTheTestAtItsEnd() throws Exception {
        EmulatorExtension<MediaFireEmulator> extension = EmulatorExtension.mediafire(EMAIL, "secret");
        extension.beforeEach(null);
        extension.emulator().failures().add(new IllegalStateException("broken"));

        assertThatThrownBy(() -> extension.afterEach(null)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken").hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBugFailsOnlyTheTestItHappenedIn() throws Exception {
        EmulatorExtension<MediaFireEmulator> extension = EmulatorExtension.mediafire(EMAIL, "secret");
        extension.beforeAll(null);
        extension.beforeEach(null);
        extension.emulator().failures().add(new IllegalStateException("broken"));

        assertThatThrownBy(() -> extension.afterEach(null)).isInstanceOf(AssertionError.class);

        extension.beforeEach(null);
        assertThatCode(() -> extension.afterEach(null)).doesNotThrowAnyException();
        extension.afterAll(null);
    }

    @Test
    void outsideOfATestThereIsNoEmulator() {
        EmulatorExtension<MediaFireEmulator> idle = EmulatorExtension.mediafire(EMAIL, "secret");

        assertThatThrownBy(idle::emulator).isInstanceOf(IllegalStateException.class);
    }
}
