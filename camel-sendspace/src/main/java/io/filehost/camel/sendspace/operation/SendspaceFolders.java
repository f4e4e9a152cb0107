package io.filehost.camel.sendspace.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.FolderNaming;
import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/**
 * The folders of a sendspace account. The service knows no paths, but lists all folders in one call; names are not
 * unique, and a way that leads to several folders is refused: nobody can tell which one was meant.
 *
 * @param client the account
 */
public record SendspaceFolders(SendspaceClient client) implements FolderTree<FolderId> {

    /** How they are written. */
    public static final FolderNaming NAMING = new FolderNaming(FolderId.ROOT.value(), FolderId::new);

    @Override
    public FolderId top(FolderAddress address) {
        return new FolderId(NAMING.topKey(address));
    }

    @Override
    public Optional<FolderId> find(FolderAddress address, Function<FolderAddress, Optional<FolderId>> known) {
        List<FolderInfo> all = client.call(FolderMethods.GET_ALL, Params.none()).folders();
        Optional<FolderId> here = Optional.of(top(address));
        for (String name : address.names()) {
            if (here.isPresent()) {
                here = only(all, here.get(), name, address);
            }
        }
        return here;
    }

    private static Optional<FolderId> only(List<FolderInfo> all, FolderId parent, String name, FolderAddress address) {
        List<FolderId> found = all.stream().filter(folder -> isIn(folder, parent) && folder.name().equals(name))
                .map(FolderInfo::id).toList();
        if (found.size() > 1) {
            throw new FileHostException(
                    "%s leads to several folders called %s: %s; name one by its id (key:%s)".formatted(
                            address, name, found, found.get(0)),
                    ErrorKind.CONFLICT);
        }
        return found.stream().findFirst();
    }

    /** The list may hold the root as its own child. */
    private static boolean isIn(FolderInfo folder, FolderId parent) {
        return !folder.id().isRoot() && parent.equals(folder.parent());
    }

    /** The service would make a twin every time: after a lost reply it is asked what is there before anything else. */
    @Override
    public FolderId create(FolderId parent, String name) {
        try {
            return client.call(FolderMethods.CREATE, Params.params(FolderMethods.NEW_NAME, name)
                    .with(FolderMethods.PARENT_FOLDER_ID, parent)).id();
        } catch (LostReplyException lost) {
            List<FolderId> there = client.call(FolderMethods.GET_CONTENTS, Params.params(SharedParams.FOLDER_ID, parent))
                    .folders().stream().filter(folder -> folder.name().equals(name)).map(FolderInfo::id).toList();
            if (there.size() == 1) {
                return there.get(0);
            }
            throw lost;
        }
    }

    @Override
    public boolean mayMeanAnotherKey(ApiException refused) {
        return refused.kind() == ErrorKind.NOT_FOUND;
    }
}
