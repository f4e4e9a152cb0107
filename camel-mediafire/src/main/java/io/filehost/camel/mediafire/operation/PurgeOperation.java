package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/**
 * Deletes files or folders for ever and answers with their keys. One call for each: whether the method takes several
 * keys is not documented. The service has been reported to say yes and keep the file, so each item is looked at
 * afterwards.
 */
public final class PurgeOperation implements Operation {

    private final OperationContext context;

    public PurgeOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        Map<String, FileHostException> failures = new LinkedHashMap<>();
        for (QuickKey key : subjects.files()) {
            attempt(key.value(), failures,
                    () -> context.client().call(FileMethods.PURGE, Params.params(SharedParams.QUICK_KEY, key)));
        }
        for (FolderKey key : subjects.folders()) {
            attempt(key.value(), failures,
                    () -> context.client().call(FolderMethods.PURGE, Params.params(SharedParams.FOLDER_KEYS, key)));
        }
        if (!subjects.folders().isEmpty()) {
            context.folders().forget();
        }
        verify(subjects, failures);
        exchange.getMessage().setBody(subjects.keys());
    }

    private static void attempt(String key, Map<String, FileHostException> failures, Runnable purge) {
        try {
            purge.run();
        } catch (FileHostException failure) {
            if (failure.kind() == ErrorKind.FATAL) {
                throw failure;
            }
            failures.put(key, failure);
        }
    }

    private void verify(Subjects<QuickKey, FolderKey> subjects, Map<String, FileHostException> failures) {
        Set<String> left = new LinkedHashSet<>();
        Entries entries = context.entries();
        entries.files(subjects.files()).keySet().forEach(key -> left.add(key.value()));
        entries.folders(subjects.folders()).keySet().forEach(key -> left.add(key.value()));
        // An item that the service said it does not know was not purged by us; one whose reply was lost and that is
        // gone now was.
        failures.forEach((key, failure) -> {
            if (failure instanceof ApiException) {
                left.add(key);
            }
        });
        if (!left.isEmpty()) {
            throw report(subjects, left, failures);
        }
    }

    private static FileHostException report(
            Subjects<QuickKey, FolderKey> subjects, Set<String> left, Map<String, FileHostException> failures) {
        FileHostException cause = left.stream().filter(failures::containsKey).map(failures::get).findFirst()
                .orElseGet(() -> new FileHostException(
                        "The service said yes, but these items still exist: " + left, ErrorKind.CONFLICT));
        List<String> done = new ArrayList<>(subjects.keys());
        done.removeAll(left);
        return done.isEmpty() ? cause : new PartlyDoneException("purge", done, List.copyOf(left), cause);
    }
}
