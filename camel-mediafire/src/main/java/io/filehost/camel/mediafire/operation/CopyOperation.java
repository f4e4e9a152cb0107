package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/**
 * Copies files or folders to a folder and answers with the records of the copies. Copies have keys of their own, so
 * after a failure the exception names the copies that were made and the items that were asked for and not tried.
 */
public final class CopyOperation implements Operation {

    private final OperationContext context;

    public CopyOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        Subjects<QuickKey, FolderKey> copies = context.folders().with(context.target(exchange), context.options().autoCreate(),
                target -> copy(subjects, target));
        context.answer(exchange.getMessage(), subjects, context.entries().all(copies));
    }

    private Subjects<QuickKey, FolderKey> copy(Subjects<QuickKey, FolderKey> subjects, FolderKey target) {
        List<String> files = copyAll(subjects.files(), List.of(),
                some -> context.client().call(FileMethods.COPY, Params.params(SharedParams.QUICK_KEYS, some)
                        .with(SharedParams.TARGET_FOLDER_KEY, target)));
        List<String> folders = copyAll(subjects.folders(), files,
                some -> context.client().call(FolderMethods.COPY, Params.params(FolderMethods.SOURCE_KEYS, some)
                        .with(FolderMethods.TARGET_KEY, target)));
        return new Subjects<>(files.stream().map(QuickKey::new).toList(), folders.stream().map(FolderKey::new).toList());
    }

    private <K> List<String> copyAll(List<K> keys, List<String> earlier, Function<List<K>, CopyOutcome> call) {
        List<String> copies = new ArrayList<>();
        for (List<K> some : Batches.split(keys, SharedParams.MAX_KEYS)) {
            try {
                copies.addAll(call.apply(some).newKeys());
            } catch (FileHostException failure) {
                List<String> made = new ArrayList<>(earlier);
                made.addAll(copies);
                throw report(some, made, failure);
            }
        }
        return copies;
    }

    private static FileHostException report(List<?> some, List<String> made, FileHostException failure) {
        if (failure instanceof RefusedCallException refused && refused.answer() != null) {
            made.addAll(keysIn(refused.answer(), "new_quickkeys"));
            made.addAll(keysIn(refused.answer(), "new_folderkeys"));
        }
        return made.isEmpty()
                ? failure
                : new PartlyDoneException(
                        "copy (keys of the copies that were made; keys asked for in the call that failed)", made,
                        some.stream().map(Object::toString).toList(), failure);
    }

    private static List<String> keysIn(Answer answer, String member) {
        return answer.members().get(member) instanceof Collection<?> keys
                ? keys.stream().map(String::valueOf).toList()
                : List.of();
    }
}
