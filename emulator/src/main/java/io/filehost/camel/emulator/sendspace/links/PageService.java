package io.filehost.camel.emulator.sendspace.links;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.FormText;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;

/**
 * The site's pages for people. They belong to no API and say no more than a title; but their addresses are handed out,
 * and the one that deletes a guest's file is the only way to do so: {@code ?action=1} confirms at once, as one client
 * has it.
 */
public final class PageService implements Service {

    /** The name in fault plan and journal. */
    public static final String METHOD = "page";

    /** Where the service stands. */
    public static final List<String> PATHS
            = List.of(SitePages.FILE, SitePages.DELETE, SitePages.FOLDER, SitePages.FEED);

    private final PageDesk desk;

    public PageService(PageDesk desk) {
        this.desk = desk;
    }

    @Override
    public String methodOf(Request request) {
        return METHOD;
    }

    @Override
    public Answer answer(Request request, Visit visit) {
        String[] parts = request.path().split("/", -1);
        String id = parts[2];
        String path = request.path();
        if (path.startsWith(SitePages.FILE)) {
            return titled(desk.look(id).map(SharedFile::name));
        }
        return path.startsWith(SitePages.DELETE)
                ? delete(id, parts.length > 3 ? parts[3] : "", request.query()) : titled(desk.sharedFolder(id));
    }

    private static Answer titled(Optional<String> name) {
        return name.map(text -> Answer.page(200, escaped(text))).orElseGet(SitePages::unavailable);
    }

    private Answer delete(String fileId, String code, String query) {
        Optional<SharedFile> file = desk.guestFile(fileId, code);
        if (file.isEmpty()) {
            return SitePages.unavailable();
        }
        if (!FormText.parse(query).getOrDefault("action", "").equals("1")) {
            return Answer.page(200, "Delete " + escaped(file.get().name()) + "?");
        }
        desk.deleteGuestFile(fileId);
        return Answer.page(200, escaped(file.get().name()) + " was deleted.");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
