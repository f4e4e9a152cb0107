package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_EDITABLE_MEDIA;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_LIMITS;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_MIME_TYPES;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_STATUS;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_SUPPORTED_MEDIA;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GET_VERSION;
import static io.filehost.camel.mediafire.client.api.SystemMethods.GROUP_BY_FILE_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the service says of itself to anybody. */
class SystemConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "system/get_version", outcome = SUCCESS, known = DOCUMENT, source = "protocol 2")
    void anybodyIsToldTheVersion() {
        assertThat(ask(GET_VERSION).text("current_api_version").orElseThrow()).matches("\\d+\\.\\d+");
    }

    @Test
    @Behaviour(method = "system/get_status", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void theStatusHasANumberForTheDatabase() {
        assertThat(ask(GET_STATUS).number("database")).isPresent();
        assertThat(ask(GET_STATUS).number("memcache")).isPresent();
    }

    @Test
    @Behaviour(method = "system/get_limits", outcome = SUCCESS, known = RECORDED, source = "system_get_limits_1.json")
    void theLimitsAreThoseTheClientKeepsTo() {
        Map<?, ?> limits = Members.object(ask(GET_LIMITS), "limits");

        assertThat(Members.text(limits, "max_keys")).as("keys in one call").isEqualTo("500");
        assertThat(Members.text(limits, "device_changes_list_limit")).as("block of the feed").isEqualTo("500");
        assertThat(Members.text(limits, "folder_content_chunk_size")).isEqualTo("100");
    }

    @Test
    @Behaviour(method = "system/get_info", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void theInfoHoldsTimeZoneTermsAndLimits() {
        Answer info = ask(GET_INFO);

        assertThat(info.text("timezone")).isPresent();
        assertThat(info.number("max_keys")).isPresent();
        assertThat(Members.text(Members.object(info, "terms_of_service"), "terms")).isNotEmpty();
    }

    @Test
    @Behaviour(method = "system/get_mime_types", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void aMimeTypeComesWithItsExtension() {
        assertThat(Members.list(ask(GET_MIME_TYPES), "mime_types")).isNotEmpty().allSatisfy(type -> {
            assertThat(Members.text(type, "mimetype")).contains("/");
            assertThat(Members.text(type, "extension")).isNotEmpty();
        });
    }

    @Test
    @Behaviour(method = "system/get_editable_media", outcome = SUCCESS, known = EXAMPLE,
               source = "system_get_editable_media_1.json")
    void whatCanBeEditedIsListedFlatOrByType() {
        assertThat(flat(GET_EDITABLE_MEDIA, "editable")).containsAll(grouped(GET_EDITABLE_MEDIA, "editable"));
    }

    @Test
    @Behaviour(method = "system/get_supported_media", outcome = SUCCESS, known = PEER, source = "the C++ client")
    void whatCanBeSeenIsListedFlatOrByType() {
        assertThat(flat(GET_SUPPORTED_MEDIA, "viewable")).containsAll(grouped(GET_SUPPORTED_MEDIA, "viewable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "system/get_editable_media", "system/get_info", "system/get_limits", "system/get_mime_types",
            "system/get_status", "system/get_supported_media", "system/get_version" })
    @EmulatorOnly("which versions the service has forgotten is not known")
    @Behaviour(method = {
            "system/get_editable_media", "system/get_info", "system/get_limits", "system/get_mime_types",
            "system/get_status", "system/get_supported_media", "system/get_version" },
               outcome = FAILURE, known = OUR_READING, source = "125 by its text: the version called is none",
               codes = 125)
    void aVersionThatNeverWasIsRefusedAndTheOthersAreAnswered(String name) {
        ApiMethod<?> method = MediaFireCatalog.find(name).orElseThrow();
        MediaFireClient odd = target.newClient(options -> options.apiVersion("0.7"));

        refused(125, () -> odd.call(method, Params.none()));

        target.client().call(method, Params.none());
        assertThat(target.emulator().journal().of(name)).hasSize(2).allSatisfy(
                call -> assertThat(call.newKey()).isFalse());
    }

    @Test
    @EmulatorOnly("reads the journal")
    @Behaviour(method = "system/get_version", outcome = SUCCESS, known = DOCUMENT, source = "protocol 6")
    void callsWithoutATokenLeaveTheKeyOfTheSessionWhereItIs() {
        target.client().changes().status();

        ask(GET_VERSION);
        ask(GET_LIMITS);
        target.client().changes().status();

        assertThat(target.emulator().journal().count("user/get_session_token")).isEqualTo(1);
        assertThat(target.emulator().journal().of("device/get_status")).allSatisfy(
                call -> assertThat(call.errorCode()).isZero());
    }

    private Answer ask(ApiMethod<Answer> method) {
        return target.client().call(method, Params.none());
    }

    private List<Object> flat(ApiMethod<Answer> method, String name) {
        return List.copyOf((List<?>) Members.object(ask(method), name).get("extensions"));
    }

    private List<Object> grouped(ApiMethod<Answer> method, String name) {
        Answer answer = target.client().call(method, Params.params(GROUP_BY_FILE_TYPE, "yes"));
        List<Object> all = Members.object(answer, name).values().stream()
                .flatMap(type -> ((List<?>) ((Map<?, ?>) type).get("extensions")).stream()).<Object> map(each -> each).toList();
        assertThat(all).isNotEmpty();
        return all;
    }
}
