package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * Files as they are after a call, in the order of the service.
 *
 * @param files   the files
 * @param refused items of the call that the service refused; empty when it refused none
 */
public record Files(List<FileInfo> files, List<ItemRefusal> refused) {

    public Files {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }
}
