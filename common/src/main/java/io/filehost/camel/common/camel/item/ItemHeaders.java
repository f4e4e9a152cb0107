package io.filehost.camel.common.camel.item;

import java.util.List;

/**
 * The headers of one component that name items.
 *
 * @param file         keys of files
 * @param folder       keys of folders
 * @param path         path of a file or folder
 * @param targetFolder key of the folder that something goes to
 * @param targetPath   its path
 */
public record ItemHeaders(String file, String folder, String path, String targetFolder, String targetPath) {

    /** The headers that name what is worked on, the strongest first. */
    public List<String> subjects() {
        return List.of(folder, path, file);
    }
}
