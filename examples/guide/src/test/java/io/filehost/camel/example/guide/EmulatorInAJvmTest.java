package io.filehost.camel.example.guide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines of Java that the pages of the emulators show. */
class EmulatorInAJvmTest {

    // tag::mediafireExtension[]
    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire("me@example.com", "secret");
    // end::mediafireExtension[]

    // tag::sendspaceExtension[]
    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("me", "secret");
    // end::sendspaceExtension[]

    @Test
    void bothStartForOneTest() throws Exception {
        assertThat(answer(mediafire.baseUrl(), "/api/1.5/system/get_info.php")).contains("Success");
        assertThat(answer(sendspace.baseUrl(), "/rest/?method=auth.createToken&api_key=12DPC5Q11N&api_version=1.0"))
                .contains("<token>");
    }

    @Test
    void mediafireStartsByHand() throws Exception {
        // tag::mediafire[]
        try (var emulator = MediaFireEmulator.start(EmulatorOptions.withAccount("me@example.com", "secret"))) {
            String address = emulator.baseUrl();
            // let a client work against this address
            assertThat(answer(address, "/api/1.5/system/get_info.php")).contains("Success");
        }
        // end::mediafire[]
    }

    @Test
    void sendspaceStartsByHand() throws Exception {
        // tag::sendspace[]
        try (var emulator = SendspaceEmulator.start(SendspaceOptions.withAccount("me", "secret"))) {
            String address = emulator.baseUrl() + "/rest/";
            // let a client work against this address
            assertThat(answer(address, "?method=auth.createToken&api_key=12DPC5Q11N&api_version=1.0")).contains("<token>");
        }
        // end::sendspace[]
    }

    @Test
    void faultsStrikeByMethodAndNumber() throws Exception {
        long seed = 1;
        // tag::faults[]
        mediafire.faults().on("system/get_info").nth(2).answerHtml("Just a moment...");
        mediafire.faults().on("upload/resumable").nth(2).drop();
        mediafire.faults().everything(0.05, seed);
        // end::faults[]

        mediafire.faults().clear();
        mediafire.faults().on("system/get_info").nth(2).answerHtml("Just a moment...");
        assertThat(answer(mediafire.baseUrl(), "/api/1.5/system/get_info.php")).contains("Success");
        assertThat(answer(mediafire.baseUrl(), "/api/1.5/system/get_info.php")).contains("Just a moment...");
    }

    private static String answer(String address, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }
}
