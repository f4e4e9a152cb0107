package io.filehost.camel.mediafire.operation;

import java.util.Optional;
import java.util.function.Function;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.FolderNaming;
import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;

/**
 * The folders of a MediaFire account.
 *
 * @param client the account
 */
public record MediaFireFolders(MediaFireClient client) implements FolderTree<FolderKey> {

    /** How they are written. */
    public static final FolderNaming NAMING = new FolderNaming(FolderKey.ROOT.value(), FolderKey::new);

    /** The service's word for an item in the trash. */
    private static final int TRASHED = 211;

    /** The same, said in place of the receipt of an upload; nothing was stored then. */
    private static final String UPLOAD_INTO_TRASH = "UPLOAD_RESULT_206";

    @Override
    public FolderKey top(FolderAddress address) {
        return new FolderKey(NAMING.topKey(address));
    }

    @Override
    public Optional<FolderKey> find(FolderAddress address, Function<FolderAddress, Optional<FolderKey>> known) {
        return address.isFromRoot() ? findByPath(address) : findInParent(address, known);
    }

    private Optional<FolderKey> findByPath(FolderAddress address) {
        try {
            FolderInfo.Lookup lookup
                    = client.call(FolderMethods.GET_INFO, Params.params(FolderMethods.LISTED_PATH, address.way()));
            return lookup.folders().stream().filter(folder -> !folder.key().isRoot() && !folder.isTrashed())
                    .map(FolderInfo::key).findFirst();
        } catch (ApiException refused) {
            if (refused.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The API finds paths from the root only; below a key the folders have to be listed. */
    private Optional<FolderKey> findInParent(
            FolderAddress address, Function<FolderAddress, Optional<FolderKey>> known) {
        FolderAddress above = address.parent();
        Optional<FolderKey> parent = known.apply(above);
        if (parent.isEmpty()) {
            parent = findInParent(above, known);
        }
        return parent.flatMap(key -> client.changes().list(key).folders().stream()
                .filter(folder -> folder.name().equals(address.name())).map(FolderInfo::key).findFirst());
    }

    /** With the service's word for "or take the one that is there", so that other programs do not get a twin. */
    @Override
    public FolderKey create(FolderKey parent, String name) {
        return client.call(FolderMethods.CREATE, Params.params(FolderMethods.FOLDER_NAME, name)
                .with(FolderMethods.PARENT_KEY, parent.isRoot() ? null : parent)
                .with(SharedParams.ON_DUPLICATE, OnDuplicate.REPLACE.word())).key();
    }

    @Override
    public boolean mayMeanAnotherKey(ApiException refused) {
        return refused.kind() == ErrorKind.NOT_FOUND || refused.code() == TRASHED
                || refused.symbol().equals(UPLOAD_INTO_TRASH);
    }
}
