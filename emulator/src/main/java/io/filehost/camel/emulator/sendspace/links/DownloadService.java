package io.filehost.camel.emulator.sendspace.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ByteRange;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.FileContent;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/**
 * The node that hands out bytes. A download counts when it begins, whether it is read to its end or not (our reading);
 * HEAD counts nothing. What cannot be downloaded is answered with a page for people and status 200, or with a redirect
 * to one, as clients have seen it.
 */
public final class DownloadService implements Service {

    /** Where the service stands: links that were handed out, and those that every file has. */
    public static final List<String> PATHS = List.of(DownloadLinks.PREFIX, SitePages.DIRECT);

    private final DownloadLinks links;
    private final DownloadDesk desk;
    private final BlobStore blobs;
    private final Supplier<Rules> rules;

    public DownloadService(DownloadLinks links, DownloadDesk desk, BlobStore blobs, Supplier<Rules> rules) {
        this.links = links;
        this.desk = desk;
        this.blobs = blobs;
        this.rules = rules;
    }

    @Override
    public String methodOf(Request request) {
        return FaultPlan.DOWNLOAD;
    }

    @Override
    public Answer answer(Request request, Visit visit) {
        if (!request.verb().equals("GET") && !request.verb().equals("HEAD")) {
            return Answer.empty(405).withHeader("Allow", "GET, HEAD");
        }
        Optional<DownloadLinks.Link> link = link(request.path());
        link.ifPresent(found -> visit.parameters(Map.of("file_id", found.fileId())));
        return link.flatMap(found -> content(request, found)).orElseGet(() -> failure(request, link));
    }

    private Optional<DownloadLinks.Link> link(String path) {
        return path.startsWith(SitePages.DIRECT) ? direct(path.substring(SitePages.DIRECT.length())) : links.find(path);
    }

    private Optional<DownloadLinks.Link> direct(String fileId) {
        boolean open = !rules.get().has(Quirk.NO_DIRECT_LINKS);
        return desk.look(fileId).filter(file -> open && !file.locked()).map(DownloadLinks.Link::lasting);
    }

    private Optional<Answer> content(Request request, DownloadLinks.Link link) {
        return desk.look(link.fileId()).flatMap(file -> {
            FileContent content = FileContent.wanted(file.name(), file.sha256(), file.size(), request);
            if (!content.satisfiable()) {
                return Optional.of(content.unsatisfiable());
            }
            boolean may = request.verb().equals("HEAD") || take(link, content.part());
            return may ? Optional.of(content.answer("attachment", blobs)) : Optional.empty();
        });
    }

    private boolean take(DownloadLinks.Link link, ByteRange part) {
        boolean beginning = part.from() == 0;
        return (!beginning || link.begin()) && desk.take(link.fileId(), part.count(), beginning);
    }

    private Answer failure(Request request, Optional<DownloadLinks.Link> link) {
        if (!rules.get().has(Quirk.REDIRECTED_FAILURES)) {
            return SitePages.unavailable();
        }
        String page = link.map(found -> SitePages.file(request.origin(), found.fileId())).orElse(request.origin() + "/");
        return Answer.redirect(page + "?e=1");
    }
}
