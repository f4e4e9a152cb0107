package io.filehost.camel.sendspace.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at all folders of a scope: one call for each, and one more to find out which there are. */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final SweptAccount account;
    private final SweepScope scope;
    private final ScopePlaces places;

    Sweeper(SweptAccount account, SweepScope scope, ScopePlaces places) {
        this.account = account;
        this.scope = scope;
        this.places = places;
    }

    Sweep sweep(BooleanSupplier runAllowed) {
        places.forget();
        Map<String, Sweep.Found> files = new LinkedHashMap<>();
        Sweep.Extent extent = places.folders().isEmpty() ? Sweep.Extent.NO_FOLDER : Sweep.Extent.COMPLETE;
        for (FolderId folder : places.folders()) {
            if (!runAllowed.getAsBoolean()) {
                return new Sweep(files, Sweep.Extent.STOPPED);
            }
            Optional<FolderContents> contents = account.contents(folder);
            if (contents.isPresent()) {
                contents.get().files().forEach(file -> add(file, folder, files));
            } else if (folder.equals(scope.folder())) {
                return new Sweep(files, Sweep.Extent.NO_FOLDER);
            } else {
                LOG.debug("Folder {} was deleted during the sweep", folder);
                extent = Sweep.Extent.PARTIAL;
            }
        }
        return new Sweep(files, extent);
    }

    /** The folder that was listed counts, whatever the entry says of it. */
    private void add(FileInfo file, FolderId folder, Map<String, Sweep.Found> files) {
        FileInfo placed = file.in(folder);
        places.path(placed).ifPresent(path -> files.put(file.id().value(), new Sweep.Found(placed, path)));
    }
}
