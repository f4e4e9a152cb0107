package io.filehost.camel.mediafire.conformance;

import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.DELETE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.LISTED_KEY;
import static io.filehost.camel.mediafire.client.api.FolderMethods.SEARCH;
import static io.filehost.camel.mediafire.client.api.FolderMethods.SEARCH_TEXT;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** Search by name. */
class FolderSearchConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @EmulatorOnly("the service may take its time to know a new name")
    @Behaviour(method = "folder/search", outcome = SUCCESS, known = PEER, source = "PHP SDK")
    void filesAndFoldersBelowAFolderAreFoundByAPartOfTheirName() {
        FolderKey year = target.folder("reports 2026");
        QuickKey report = target.file(year, "Annual Report.txt");
        target.file(year, "other.txt");

        SearchResults results = search("report");

        assertThat(results.files()).extracting(FileInfo::quickKey).containsExactly(report);
        assertThat(results.folders()).extracting(FolderInfo::key).containsExactly(year);
        assertThat(results.count()).isEqualTo(2);
    }

    @Test
    @EmulatorOnly("the service may take its time to forget a name")
    @Behaviour(method = "folder/search", outcome = SUCCESS, known = OUR_READING, source = "a listing has no trash either")
    void theTrashIsNotSearched() {
        target.call(DELETE, params(QUICK_KEYS, target.file("report.txt")));

        assertThat(search("report").count()).isZero();
    }

    @Test
    @Behaviour(method = "folder/search", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 112)
    void thereIsNothingToFindInNoFolder() {
        refused(112, () -> target.call(SEARCH, params(SEARCH_TEXT, "report").with(LISTED_KEY, Target.NO_FOLDER)));
    }

    @Test
    @Behaviour(method = "folder/search", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 128)
    void aSearchForNothingIsRefused() {
        refused(128, () -> search(""));
    }

    private SearchResults search(String text) {
        return target.call(SEARCH, params(SEARCH_TEXT, text).with(LISTED_KEY, target.folder()));
    }
}
