package io.filehost.camel.emulator.mediafire.links;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.kernel.FileContent;
import io.filehost.camel.emulator.kernel.Request;

/**
 * The download host: the bytes behind direct links, whole or in ranges, and the pages of the site around them. Who may
 * have a direct link was decided when it was minted.
 *
 * <p>
 * A link shows the file as it is when it is opened, and goes to the error page when the file is gone. A link whose life
 * is over goes to the repair page, and so does every link when the owner's traffic is used up; which pages the real
 * service shows is not documented.
 */
public final class DownloadDoor implements Door {

    private static final Pattern PATCH_STEP = Pattern.compile(".*\\.patch\\.(\\d{1,18})\\.(\\d{1,18})");

    private final LinkDesk desk;
    private final FileFinder files;
    private final TrafficMeter meter;
    private final BlobStore blobs;

    public DownloadDoor(LinkDesk desk, FileFinder files, TrafficMeter meter, BlobStore blobs) {
        this.desk = desk;
        this.files = files;
        this.meter = meter;
        this.blobs = blobs;
    }

    /** Whether this door answers the path. */
    public static boolean leadsTo(String path) {
        return path.startsWith(LinkDesk.DIRECT) || path.startsWith(LinkDesk.PAGE) || path.startsWith(LinkDesk.PATCH)
                || path.equals(SitePages.ERROR_PAGE) || path.equals(SitePages.REPAIR_PAGE);
    }

    @Override
    public Answer open(Request request) {
        if (!request.verb().equals("GET") && !request.verb().equals("HEAD")) {
            return Answer.empty(405).withHeader("Allow", "GET, HEAD");
        }
        String path = request.path();
        if (path.startsWith(LinkDesk.DIRECT)) {
            return direct(request, path.substring(LinkDesk.DIRECT.length()).split("/", -1));
        }
        if (path.startsWith(LinkDesk.PATCH)) {
            return patch(request, path.substring(LinkDesk.PATCH.length()).split("/", -1));
        }
        if (path.startsWith(LinkDesk.PAGE)) {
            return page(request, path.substring(LinkDesk.PAGE.length()).split("/", -1)[0]);
        }
        return SitePages.page(path.equals(SitePages.ERROR_PAGE) ? "Invalid or Deleted File." : "Download Repair");
    }

    private Answer page(Request request, String quickKey) {
        Optional<SharedFile> file = files.find(quickKey);
        if (file.isEmpty()) {
            return SitePages.toError(request.origin(), SitePages.REMOVED);
        }
        return file.get().restricted() ? SitePages.toError(request.origin(), SitePages.PRIVATE) : SitePages.page("Download");
    }

    private Answer direct(Request request, String[] parts) {
        String quickKey = parts.length > 1 ? parts[1] : "";
        return sealed(request, parts[0], quickKey, "", () -> files.find(quickKey));
    }

    private Answer patch(Request request, String[] parts) {
        Matcher step = PATCH_STEP.matcher(parts[parts.length - 1]);
        if (parts.length < 3 || !step.matches()) {
            return SitePages.toError(request.origin(), SitePages.REMOVED);
        }
        long source = Long.parseLong(step.group(1));
        long target = Long.parseLong(step.group(2));
        return sealed(request, parts[0], parts[1], ".patch." + source + "." + target,
                () -> files.findPatch(parts[1], source, target));
    }

    private Answer sealed(
            Request request, String ticket, String quickKey, String step, Supplier<Optional<SharedFile>> file) {
        return switch (desk.check(ticket, quickKey + step)) {
            case UNKNOWN -> SitePages.toError(request.origin(), SitePages.REMOVED);
            case EXPIRED -> SitePages.toRepair(request.origin(), quickKey);
            case GOOD -> file.get().map(found -> content(quickKey, found, request))
                    .orElseGet(() -> SitePages.toError(request.origin(), SitePages.REMOVED));
        };
    }

    private Answer content(String quickKey, SharedFile file, Request request) {
        FileContent content = file.wanted(request);
        if (!content.satisfiable()) {
            return content.unsatisfiable();
        }
        if (request.verb().equals("GET") && !meter.take(quickKey, content.part())) {
            return SitePages.toRepair(request.origin(), quickKey);
        }
        return content.answer("attachment", blobs);
    }
}
