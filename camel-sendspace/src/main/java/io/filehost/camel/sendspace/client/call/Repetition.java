package io.filehost.camel.sendspace.client.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.AddressBookMethods;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.model.Done;

/**
 * One call that may be made several times, and what the last answer means when an earlier one was lost: what is gone
 * the second time was deleted the first time. Only for one item; of several nobody could say which.
 */
final class Repetition {

    private record Deletion(String subject, int gone) {
    }

    private static final Map<String, Deletion> DELETIONS = Map.of(
            FileMethods.DELETE.name(), new Deletion("file_id", 9),
            FolderMethods.DELETE.name(), new Deletion("folder_id", 10),
            AddressBookMethods.DELETE.name(), new Deletion("email", 29));

    private final ApiMethod<?> method;
    private final Map<String, String> params;
    private boolean doubted;

    Repetition(ApiMethod<?> method, Map<String, String> params) {
        this.method = method;
        this.params = params;
    }

    /** An attempt failed and another follows. */
    void failed(FileHostException failure) {
        doubted |= !failure.hadNoEffect() && !(failure instanceof RefusedCallException);
    }

    /** What was done nevertheless, when a refusal says so. */
    Optional<Done> doneBefore(RefusedCallException refusal) {
        Deletion deletion = DELETIONS.get(method.name());
        if (!doubted || deletion == null || refusal.code() != deletion.gone()) {
            return Optional.empty();
        }
        String subject = params.get(deletion.subject());
        return subject.contains(",") ? Optional.empty() : Optional.of(new Done(List.of(subject), List.of()));
    }
}
