package io.filehost.camel.mediafire.client.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links of one file. Its text shows which links there are, not the links: a direct or one-time link lets whoever
 * has it fetch the file.
 *
 * @param quickKey the file; null when the service does not tell
 * @param links    addresses by the words of {@code link_type}; one-time links as {@code one_time_download},
 *                 {@code one_time_view} and so on, whichever form the service used
 * @param refusals what the service wrote in place of a link, by the same words; under {@code error} when it refused
 *                 them all
 * @param code     number of the refusal of the direct link (40 unavailable, 41 suspended, 42 and 43 taken down, 44
 *                 bandwidth, 45 permissions); 0 when not refused
 */
public record FileLinks(QuickKey quickKey, Map<String, String> links, Map<String, String> refusals, int code) {

    /**
     * Answer of {@code file/get_links}.
     *
     * @param files          one entry for each file, refused ones too
     * @param oneTimeUsed    one-time keys made in the running 24 hours; -1 when the service does not tell
     * @param oneTimeAllowed one-time keys allowed in 24 hours; -1 when the service does not tell
     */
    public record Several(List<FileLinks> files, long oneTimeUsed, long oneTimeAllowed) {

        public Several {
            files = List.copyOf(files);
        }
    }

    public FileLinks {
        links = Map.copyOf(links);
        refusals = Map.copyOf(refusals);
    }

    /** The link of a type, if there is one. */
    public Optional<String> link(String type) {
        return Optional.ofNullable(links.get(type));
    }

    @Override
    public String toString() {
        return "FileLinks[quickKey=%s, links=%s, refusals=%s, code=%d]".formatted(quickKey, links.keySet(), refusals, code);
    }
}
