package io.filehost.camel.emulator.mediafire.calls;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.state.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Order, filters and chunks of the calls that list. */
class ListingTest {

    private Desk desk;
    private String folder;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        folder = desk.folder("myfiles", "List");
        plant("List/b-10.txt", 30);
        plant("List/b-2.txt", 10);
        plant("List/a.png", 20);
        desk.folder(folder, "below");
        desk.ok("file/update", "quick_key", keyOf("a.png"), "privacy", "private");
    }

    private String plant(String path, int size) throws Exception {
        desk.emulator.clock().advance(Duration.ofSeconds(1));
        return desk.emulator.seeds().plant(desk.owner(), path, "x".repeat(size).getBytes(StandardCharsets.UTF_8)).key();
    }

    private String keyOf(String name) throws Exception {
        return desk.owner().exclusively(() -> desk.owner().tree().fileAt("List/" + name).orElseThrow().key());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
            "'', '', 'a.png b-10.txt b-2.txt'", "name, desc, 'b-2.txt b-10.txt a.png'", "size, asc, 'b-2.txt a.png b-10.txt'",
            "size, desc, 'b-10.txt a.png b-2.txt'", "created, '', 'b-10.txt b-2.txt a.png'",
            "date, desc, 'a.png b-2.txt b-10.txt'", "downloads, desc, 'b-2.txt a.png b-10.txt'" })
    void filesComeInTheOrderAskedFor(String by, String direction, String names) throws Exception {
        download(keyOf("b-2.txt"));

        JsonNode content = desk.ok("folder/get_content", "folder_key", folder, "content_type", "files", "order_by", by,
                "order_direction", direction).path("folder_content");

        assertThat(String.join(" ", names(content.path("files"), "filename"))).isEqualTo(names);
    }

    private void download(String key) throws Exception {
        String link = desk.ok("file/get_links", "quick_key", key, "link_type", "direct_download").path("links").path(0)
                .path("direct_download").asText();
        assertThat(desk.caller.get(link.substring(desk.emulator.baseUrl().length())).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
            "all, 3", "image, 1", "document, 2", "private, 1", "public, 2", "b*2.t, 1", "-1, 1", "nothing, 0",
            "everything, 3" })
    void filtersAreAKindAPrivacyOrAPieceOfTheName(String filter, int count) throws Exception {
        assertThat(desk.ok("folder/get_content", "folder_key", folder, "content_type", "files", "filter", filter)
                .path("folder_content").path("files")).hasSize(count);
    }

    @Test
    void chunksFollowEachOtherInTheOrderAskedFor() throws Exception {
        JsonNode first = chunk("1");
        JsonNode second = chunk("2");

        assertThat(names(first.path("files"), "filename")).containsExactly("b-10.txt", "a.png");
        assertThat(first.path("more_chunks").asText()).isEqualTo("yes");
        assertThat(names(second.path("files"), "filename")).containsExactly("b-2.txt");
        assertThat(second.path("more_chunks").asText()).isEqualTo("no");
        assertThat(chunk("3").path("files")).isEmpty();
    }

    private JsonNode chunk(String number) throws Exception {
        return desk.ok("folder/get_content", "folder_key", folder, "content_type", "files", "order_by", "size",
                "order_direction", "desc", "chunk", number, "chunk_size", "2").path("folder_content");
    }

    @ParameterizedTest
    @CsvSource({
            "order_by, colour", "order_direction, up", "content_type, both", "chunk, 0", "chunk, x", "details, maybe",
            "device_id, cloud" })
    void senselessWishesAre129(String name, String value) throws Exception {
        assertThat(desk.error("folder/get_content", "folder_key", folder, name, value)).isEqualTo(129);
    }

    @ParameterizedTest
    @CsvSource({
            "relevancy, '', 'b-2.txt below.txt noble.txt x.txt'", "relevancy, asc, 'x.txt noble.txt b-2.txt below.txt'",
            "name, desc, 'x.txt noble.txt below.txt b-2.txt'" })
    void searchFindsNamesAndDescriptionsInTheOrderAskedFor(String by, String direction, String names) throws Exception {
        String found = desk.folder("myfiles", "Found");
        for (String name : List.of("b-2.txt", "below.txt", "noble.txt", "x.txt", "other.txt")) {
            plant("Found/" + name, 1);
        }
        String described = desk.owner().exclusively(() -> desk.owner().tree().fileAt("Found/x.txt").orElseThrow().key());
        desk.ok("file/update", "quick_key", described, "description", "something Black");

        JsonNode results = desk.ok("folder/search", "folder_key", found, "search_text", "B", "order_by", by,
                "order_direction", direction).path("results");

        assertThat(String.join(" ", names(results, "filename"))).isEqualTo(names);
    }

    @Test
    void searchIsLimitedAndLooksElsewhereOnlyWhenAsked() throws Exception {
        String empty = desk.folder("myfiles", "Empty");

        assertThat(search("folder_key", empty)).isZero();
        assertThat(search("folder_key", empty, "search_all", "yes")).isEqualTo(2);
        assertThat(search("filter", "image")).isZero();
        desk.emulator.change(options -> options.state(state -> state.with(Limit.SEARCH_RESULTS, 1)));
        assertThat(search()).isEqualTo(1);
        assertThat(desk.error("folder/search", "search_text", "b", "order_by", "colour")).isEqualTo(129);
        assertThat(desk.error("folder/search")).isEqualTo(128);
    }

    private int search(String... more) throws Exception {
        List<String> parameters = new ArrayList<>(List.of("search_text", "b-"));
        parameters.addAll(List.of(more));
        JsonNode answer = desk.ok("folder/search", parameters.toArray(String[]::new));
        assertThat(answer.path("results")).hasSize(answer.path("results_count").asInt());
        return answer.path("results_count").asInt();
    }

    @Test
    void siblingsArePartsOfAList() throws Exception {
        for (int i = 0; i < 5; i++) {
            desk.folder("myfiles", "side" + i);
        }

        JsonNode some = desk.ok("folder/get_siblings", "folder_key", folder, "content_filter", "folders", "start", "1",
                "limit", "3").path("siblings");

        assertThat(names(some.path("folders"), "name")).containsExactly("side1", "side2", "side3");
        assertThat(some.has("files")).isFalse();
        desk.emulator.change(options -> options.state(state -> state.with(Limit.OBJECTS, 2)));
        assertThat(desk.ok("folder/get_siblings", "folder_key", folder, "limit", "50").path("siblings").path("folders"))
                .hasSize(2);
        assertThat(desk.error("folder/get_siblings", "folder_key", folder, "limit", "-1")).isEqualTo(129);
        assertThat(desk.error("folder/get_siblings", "folder_key", folder, "content_filter", "none")).isEqualTo(129);
    }

    @Test
    void aFileStoredSeveralTimesIsModifiedSeveralTimes() throws Exception {
        String again = plant("List/b-2.txt", 11);
        String newest = plant("new.txt", 1);

        assertThat(all(desk.ok("file/recently_modified", "number_of_files", "4").path("quickkeys"))).startsWith(newest, again)
                .hasSize(4);
        assertThat(all(desk.ok("file/recently_modified").path("quickkeys"))).filteredOn(again::equals).hasSize(2);
        assertThat(desk.error("file/recently_modified", "number_of_files", "-1")).isEqualTo(129);
    }

    private static List<String> all(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static List<String> names(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }
}
