package io.filehost.camel.emulator.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The runnable jar as a process of its own. */
class EmulatorJarIT {

    private static final Path JAR = Path.of("target", "filehost-emulator.jar");
    private static final int TERMINATED = 143;

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private Path errors;

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void itSaysWhereItListensAndStopsOnSigterm() throws Exception {
        Process process = run("--account", "a@example.com:secret", "--data", directory.resolve("data").toString());
        Caller caller = new Caller(readyAt(process));
        assertThat(caller.logIn("a@example.com", "secret").token).isNotEmpty();

        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, TERMINATED);
        assertThat(Files.readAllLines(errors)).isEmpty();
        Process again = run("--data", directory.resolve("data").toString());
        assertThat(new Caller(readyAt(again)).logIn("a@example.com", "secret").token).isNotEmpty();
    }

    @Test
    void bothServicesKnowTheAccountAndKeepWhatItHas() throws Exception {
        String data = directory.resolve("data").toString();
        Process process = run("--account", "a@example.com:secret", "--data", data);
        List<String> addresses = bothReadyAt(process);
        assertThat(new Caller(addresses.get(0)).logIn("a@example.com", "secret").token).isNotEmpty();
        SendspaceCaller sendspace = new SendspaceCaller(addresses.get(1)).logIn("a@example.com", "secret");
        sendspace.session("folders.create", "name", "kept");

        process.destroyForcibly().waitFor();

        SendspaceCaller again = new SendspaceCaller(bothReadyAt(run("--data", data)).get(1)).logIn("a@example.com", "secret");
        assertThat(again.session("folders.getContents", "folder_id", "0").one("folder")).containsEntry("name", "kept");
    }

    @Test
    void whoStopsSendspaceStopsTheProgram() throws Exception {
        Process process = run();
        Caller caller = new Caller(bothReadyAt(process).get(1));

        caller.post("/_emulator/stop", "");

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void itStopsAtTheControlDoor() throws Exception {
        Process process = run();
        Caller caller = new Caller(readyAt(process));

        caller.post("/_emulator/stop", "");

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void whatAKilledOneLeftBehindIsRemovedByTheNext() throws Exception {
        Process killed = run();
        Process running = run();
        readyAt(killed);
        readyAt(running);
        assertThat(temporaryDirectories()).hasSize(4);

        killed.destroyForcibly().waitFor();
        readyAt(run());

        assertThat(temporaryDirectories()).hasSize(4);
    }

    @Test
    void withTlsItWritesItsCertificateAndIsTrustedByIt() throws Exception {
        Path pem = directory.resolve("emulator.pem");
        Process process = run("--tls-certificate", pem.toString(), "--account", "a@example.com:secret");
        List<String> addresses = bothReadyAt(process);

        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("emulator", CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(pem))));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);

        assertThat(addresses).allSatisfy(address -> assertThat(address).startsWith("https://"));
        Caller caller = new Caller(addresses.get(0), HttpClient.newBuilder().sslContext(context));
        assertThat(caller.logIn("a@example.com", "secret").token).isNotEmpty();
        HttpClient http = HttpClient.newBuilder().sslContext(context).build();
        assertThat(new SendspaceCaller(addresses.get(1), http).logIn("a@example.com", "secret").sessionKey()).isNotEmpty();
        assertThat(Files.readString(pem)).doesNotContain("PRIVATE");
    }

    private List<String> temporaryDirectories() {
        return List.of(directory.toFile().list((parent, name) -> name.startsWith("filehost-emulator-")));
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        Process process = run("--help");

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains(
                "--mediafire-port", "--sendspace-port", "--account", "--application-id", "--api-key", "--data", "--lenient",
                "--bind",
                "--tls", "--tls-certificate");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aTakenPortIsOneLineAndExitCode2() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = run("--mediafire-port", Integer.toString(taken.getLocalPort()));

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(Files.readAllLines(errors)).singleElement().asString().contains(Integer.toString(taken.getLocalPort()));
        }
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                        "-Djava.io.tmpdir=" + directory, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        errors = Files.createTempFile(directory, "errors", ".txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        started.add(process);
        return process;
    }

    private static String readyAt(Process process) throws IOException {
        return bothReadyAt(process).get(0);
    }

    private static List<String> bothReadyAt(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        return List.of(address(lines.readLine(), "mediafire"), address(lines.readLine(), "sendspace"));
    }

    private static String address(String line, String service) {
        assertThat(line).matches(service + " https?://127\\.0\\.0\\.1:\\d+");
        return line.substring(service.length() + 1);
    }
}
