package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.content.SpoolingHint;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.operation.FileExist;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EndpointTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @ParameterizedTest
    @CsvSource({
            "mediafire:/, /", "mediafire:/a/b, /a/b", "mediafire:a/b, /a/b", "mediafire://a/b, /a/b",
            "mediafire:key:abc123, key:abc123", "mediafire:/What%253F, /What?", "mediafire:/a b, /a b",
            "mediafire:/a%20b, /a b", "mediafire:/100%, /100%", "mediafire:/a+b, /a+b",
            "mediafire:/\u6f22\u5b57, /\u6f22\u5b57" })
    void theFolderIsReadFromTheUri(String uri, String folder) {
        assertThat(endpoint(uri).address()).hasToString(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mediafire:/a/../b", "mediafire:/a/./b", "mediafire:/a//b", "mediafire:/..", "mediafire:/a/" })
    void foldersThatAreNoneAreRefusedWhenTheEndpointIsCreated(String uri) {
        assertThatExceptionOfType(ResolveEndpointFailedException.class).isThrownBy(() -> endpoint(uri));
    }

    @Test
    void wordsOfOptionsIgnoreCase() {
        MediaFireConfiguration options = endpoint(
                "mediafire:/?operation=createFolder&fileExist=keepboth&bodyType=Spool&events=FILES").getConfiguration();

        assertThat(options.getOperation()).isEqualTo(MediaFireOperation.CREATE_FOLDER);
        assertThat(options.getFileExist()).isEqualTo(FileExist.KEEP_BOTH);
        assertThat(options.getBodyType()).isEqualTo(BodyType.SPOOL);
        assertThat(options.getEvents()).isEqualTo(Events.FILES);
    }

    @Test
    void optionsOfOneEndpointDoNotReachAnother() {
        endpoint("mediafire:/a?maxSessions=9&parameter.x=1");

        MediaFireConfiguration other = endpoint("mediafire:/b").getConfiguration();
        assertThat(other.getMaxSessions()).isEqualTo(4);
        assertThat(other.getParameters()).isEmpty();
    }

    @Test
    void theDelayIsAMinuteUnlessSaidOtherwise() {
        assertThat(endpoint("mediafire:/").getDelay()).isEqualTo(60_000);
        assertThat(endpoint("mediafire:/?delay=5s").getDelay()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({ "username", "password", "applicationId" })
    void aMissingCredentialIsNamedAtStart(String option) {
        MediaFireConfiguration options = mediafire.component().getConfiguration();
        switch (option) {
            case "username" -> options.setUsername(null);
            case "password" -> options.setPassword(" ");
            default -> options.setApplicationId(null);
        }

        assertThatThrownBy(() -> mediafire.exchange("mediafire:/?operation=list", null, Map.of()))
                .rootCause().hasMessageContaining("Option " + option).hasMessageNotContaining(CamelOnEmulator.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
            "bodyType=file, localWorkDirectory", "bodyType=spool&localWorkDirectory=x, localWorkDirectory",
            "maxSessions=0, maxSessions", "baseUrl=RAW(http://a b), baseUrl",
            "baseUrl=http://me:hush@127.0.0.1:1, Option baseUrl holds neither name nor password", "proxyPort=0, proxyPort",
            "deviceId=-1, deviceId",
            "connectTimeout=0, connectTimeout", "retryDelay=-1, retryDelay", "operationTimeout=0, operationTimeout",
            "charset=utf-9, charset", "linkType=wormhole, linkType",
            "operation=call&method=no/method, method", "operation=call&method=file/get_info&parameter.nope=1, parameter" })
    void wrongOptionsAreNamedAtStart(String query, String option) {
        assertThatThrownBy(() -> mediafire.exchange("mediafire:/?" + query, null, Map.of()))
                .rootCause().hasMessageContaining(option);
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "include=RAW([), include", "exclude=RAW((), exclude", "moveTo=/a, moveTo", "afterRead=move, moveTo",
            "backoffErrorThreshold=3, backoffErrorThreshold", "initialRevision=soon, initialRevision",
            "onFailure=skip, maximumAttempts", "minDepth=3&maxDepth=2, minDepth", "events=trash, events" })
    void wrongOptionsOfAConsumerAreNamedAtStart(String query, String option) {
        assertThatThrownBy(() -> mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Inbox?" + query).to("mock:out");
            }
        })).hasStackTraceContaining("Option " + option + " ");
    }

    @Test
    void aRawStreamNeedsSpoolingUnlessTheContextHasIt() {
        assertThat(SpoolingHint.isNeeded(mediafire.context())).isTrue();
        mediafire.context().getStreamCachingStrategy().setSpoolEnabled(true);
        assertThat(SpoolingHint.isNeeded(mediafire.context())).isFalse();
        mediafire.context().getStreamCachingStrategy().setSpoolEnabled(false);
        mediafire.context().setStreamCaching(false);
        assertThat(SpoolingHint.isNeeded(mediafire.context())).isFalse();
    }

    @Test
    void anEndpointTellsItsPlaceToThoseWhoLookForIt() {
        MediaFireEndpoint endpoint = endpoint("mediafire:/Inbox");

        assertThat(endpoint.getServiceUrl()).isEqualTo(mediafire.emulator().baseUrl());
        assertThat(endpoint.getServiceProtocol()).isEqualTo("http");
        assertThat(endpoint("mediafire:/Inbox?baseUrl=https://www.mediafire.com").getServiceProtocol()).isEqualTo("https");
        assertThat(endpoint.getServiceMetadata()).containsEntry("folder", "/Inbox");
    }

    @Test
    void textsOfAnEndpointShowNoSecret() {
        MediaFireEndpoint endpoint = endpoint(
                "mediafire:/Inbox?username=me@example.com&password=RAW(hunter&2)&apiKey=0123abcd");

        assertThat(endpoint.toString()).doesNotContain("hunter", "0123abcd", "me@example.com");
        assertThat(endpoint.getServiceMetadata().toString()).doesNotContain("hunter", "0123abcd", "me@example.com");
    }

    @Test
    void endpointsOfOneAccountLogInOnce() throws Exception {
        for (int i = 0; i < 100; i++) {
            mediafire.send("mediafire:/?operation=list&streamList=true&maximumRetries=" + (i + 1), null, Map.of());
        }

        assertThat(mediafire.journal().count("user/get_session_token")).isEqualTo(1);
    }

    @Test
    void aDynamicEndpointIsOneForAllFolders() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").toD("mediafire:/in/${header.customer}?operation=createFolder");
            }
        });
        int before = mediafire.context().getEndpoints().size();

        for (String customer : new String[] { "acme", "beta", "odd?operation=purge", "50% off" }) {
            mediafire.send("direct:in", null, Map.of("customer", customer));
            assertThat(mediafire.at("/in/" + customer).name()).isEqualTo(customer);
        }

        assertThat(mediafire.context().getEndpoints().stream().filter(MediaFireEndpoint.class::isInstance)
                .map(endpoint -> ((MediaFireEndpoint) endpoint).address()).distinct()).containsExactly(FolderAddress.ROOT);
        assertThat(mediafire.context().getEndpoints().size()).isLessThan(before + 5);
    }

    private MediaFireEndpoint endpoint(String uri) {
        return mediafire.context().getEndpoint(uri, MediaFireEndpoint.class);
    }
}
