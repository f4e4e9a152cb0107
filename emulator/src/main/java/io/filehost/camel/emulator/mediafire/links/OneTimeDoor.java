package io.filehost.camel.emulator.mediafire.links;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Door;
import io.filehost.camel.emulator.kernel.FileContent;
import io.filehost.camel.emulator.kernel.Request;

/**
 * Where one-time links lead. The documents give the form of the links and say that a key dies with its use; the rest is
 * our reading: a link answers with the bytes themselves, those to view, watch and listen do so for a browser to show,
 * HEAD uses nothing up, a GET does when it begins, whatever range it asks for. A link that ended goes to the error page
 * of removed files, one for other addresses to that of private files, and one without traffic to the repair page.
 */
public final class OneTimeDoor implements Door {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-z]{31}");
    private static final Pattern PAGE = Pattern.compile("/(?:view|watch|listen)/([0-9a-z]{31})");

    private final OneTimeDesk desk;
    private final BlobStore blobs;

    public OneTimeDoor(OneTimeDesk desk, BlobStore blobs) {
        this.desk = desk;
        this.blobs = blobs;
    }

    /** Whether this door answers the request. */
    public static boolean leadsTo(Request request) {
        return tokenOf(request).isPresent();
    }

    private static Optional<String> tokenOf(Request request) {
        if (request.path().equals("/")) {
            return Optional.of(request.query()).filter(query -> TOKEN.matcher(query).matches());
        }
        return Optional.of(PAGE.matcher(request.path())).filter(Matcher::matches).map(match -> match.group(1));
    }

    @Override
    public Answer open(Request request) {
        if (!request.verb().equals("GET") && !request.verb().equals("HEAD")) {
            return Answer.empty(405).withHeader("Allow", "GET, HEAD");
        }
        String token = tokenOf(request).orElseThrow();
        Opening opening = desk.look(token, request.caller());
        if (opening instanceof Opening.Opened opened) {
            return content(token, request, opened.file().wanted(request));
        }
        return SitePages.toError(
                request.origin(), opening instanceof Opening.Elsewhere ? SitePages.PRIVATE : SitePages.REMOVED);
    }

    private Answer content(String token, Request request, FileContent content) {
        if (!content.satisfiable()) {
            return content.unsatisfiable();
        }
        Answer answer = content.answer(request.path().equals("/") ? "attachment" : "inline", blobs);
        if (request.verb().equals("HEAD")) {
            return answer;
        }
        if (!desk.begin(token, request.caller(), content.part())) {
            return SitePages.toRepair(request.origin(), token);
        }
        if (answer.length() == 0) {
            desk.delivered(token);   // nothing is ever written of it
        }
        return answer.withBody(out -> {
            try {
                answer.body().writeTo(out);
            } catch (IOException e) {
                desk.brokenOff(token);
                throw e;
            }
            desk.delivered(token);
        });
    }
}
