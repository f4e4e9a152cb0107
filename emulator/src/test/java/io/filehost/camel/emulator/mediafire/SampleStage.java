package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.Privacy;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Two accounts in which something of everything is there, so that every example has its like. Keys have names. */
final class SampleStage {

    private static final String PASSWORD = "secret";

    final Account owner;
    final Account other;
    final Caller.Ticket ownerTicket;
    final Caller.Ticket otherTicket;
    private final Caller caller;
    private final Map<String, String> names = new HashMap<>();

    SampleStage(MediaFireEmulator emulator, Caller caller, int number) throws Exception {
        this.caller = caller;
        owner = emulator.accounts().create("owner" + number + "@example.com", PASSWORD);
        other = emulator.accounts().create("other" + number + "@example.com", PASSWORD);
        ownerTicket = caller.logIn(owner.email(), PASSWORD);
        otherTicket = caller.logIn(other.email(), PASSWORD);
        names.put("email", owner.email());
        names.put("otherEmail", other.email());
        names.put("password", PASSWORD);
        names.put("sha256", "ab".repeat(32));
        names.put("signature2", Caller.hex("SHA-1", owner.email() + PASSWORD + "42511"));
        emulator.accounts().exclusively(this::furnish);
        share();
        upload();
    }

    private int furnish() {
        StoredFolder folder = makeFolder(owner, owner.tree().root(), "Test 002", "folder");
        makeFolder(owner, folder, "Inside", "inside");
        makeFolder(owner, owner.tree().root(), "Target", "target");
        makeFolder(owner, owner.tree().root(), "Spare", "spareFolder");
        makeFolder(owner, owner.tree().root(), "Empty", "emptyFolder");
        makeFile(owner, folder, "doc.txt", "doc");
        makeFile(owner, folder, "doc two.txt", "doc2");
        makeFile(owner, folder, "movie.mp4", "movie");
        makeFile(owner, folder, "song.mp3", "song");
        makeFile(owner, folder, "photo.png", "photo");
        makeFile(owner, folder, "archive.zip", "archive");
        makeFile(owner, owner.tree().root(), "report.pdf", "report");
        makeFile(owner, owner.tree().root(), "gone.txt", "gone");
        makeFolder(owner, owner.tree().root(), "Gone", "goneFolder");
        StoredFile versioned = makeFile(owner, folder, "versions.txt", "versioned");
        names.put("oldRevision", Long.toString(versioned.head().revision()));
        owner.filing().replaceContent(versioned, new Content("cd".repeat(32), 7), owner.change());
        names.put("newRevision", Long.toString(versioned.head().revision()));
        owner.patches().keep(versioned, "ab".repeat(32), "cd".repeat(32), new Content("ef".repeat(32), 3));
        owner.filing().describe(versioned, "what it is", owner.change());
        StoredFolder foreign = makeFolder(other, other.tree().root(), "Public", "foreignFolder");
        makeFile(other, foreign, "public.txt", "foreign");
        makeFile(other, foreign, "other.txt", "foreign2");
        makeFile(other, foreign, "clip.mp4", "foreignMovie");
        makeFile(other, foreign, "picture.png", "foreignPicture");
        makeFile(other, foreign, "tune.mp3", "foreignSong");
        makeFolder(other, foreign, "Below", "foreignBelow");
        makeFile(other, foreign, "track.mp3", "foreignTrack");
        makeFile(other, other.tree().root(), "private.txt", "foreignPrivate");
        StoredFolder closed = makeFolder(other, other.tree().root(), "Closed", "foreignClosed");
        other.filing().setPrivacy(closed, Privacy.PRIVATE, other.change());
        return 0;
    }

    private void share() throws Exception {
        ok(otherTicket, "file/update", "quick_key", key("foreignPrivate"), "privacy", "private");
        put("contact", ok(ownerTicket, "contact/add", "email", other.email(), "display_name", "Other"), "contact_keys");
        String back
                = ok(otherTicket, "contact/add", "email", owner.email(), "display_name", "Owner").path("contact_keys").asText();
        ok(ownerTicket, "device/share_resources", "resources", key("doc") + "," + key("folder"), "contacts", key("contact"));
        ok(otherTicket, "device/share_resources", "resources",
                key("foreign2") + "," + key("foreignBelow") + "," + key("foreignTrack"), "contacts", back);
        JsonNode resources = ok(ownerTicket, "device/get_foreign_resources");
        names.put("sharer", resources.path("files").path(0).path("sharer").asText());
        ok(ownerTicket, "device/follow_resource", "resource", key("foreignMovie"));
        ok(ownerTicket, "file/delete", "quick_key", key("gone"));
        ok(ownerTicket, "folder/delete", "folder_key", key("goneFolder"));
        put("token", ok(ownerTicket, "file/one_time_key", "quick_key", key("report")), "token");
    }

    private void upload() throws Exception {
        put("actionToken", ok(ownerTicket, "user/get_action_token", "type", "upload", "lifespan", "10"), "action_token");
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                caller.baseUrl() + "/api/1.5/upload/simple.php?response_format=json&session_token=" + key("actionToken")))
                .header("x-filename", "polled.txt").POST(HttpRequest.BodyPublishers.ofString("polled")).build();
        put("uploadKey", caller.send(request).response().path("doupload"), "key");
    }

    private StoredFolder makeFolder(Account account, StoredFolder parent, String name, String as) {
        StoredFolder folder = account.filing().makeFolder(parent, name, OnDuplicate.SKIP, account.change());
        names.put(as, folder.key());
        return folder;
    }

    private StoredFile makeFile(Account account, StoredFolder folder, String name, String as) {
        Change change = account.change();
        StoredFile file = account.filing().store(folder, name, new Content("ab".repeat(32), 5), OnDuplicate.SKIP, change);
        names.put(as, file.key());
        return file;
    }

    private void put(String name, JsonNode answer, String field) {
        assertThat(answer.path(field).asText()).as(answer.toString()).isNotEmpty();
        names.put(name, answer.path(field).asText());
    }

    private JsonNode ok(Caller.Ticket ticket, String method, String... parameters) throws Exception {
        Caller.Reply reply = caller.call(ticket, method, parameters);
        assertThat(reply.value("result")).as(method + " " + List.of(parameters) + ": " + reply.text()).isEqualTo("Success");
        return reply.response();
    }

    private String key(String name) {
        String key = names.get(name);
        if (key == null) {
            throw new IllegalArgumentException("nothing on the stage is called " + name);
        }
        return key;
    }

    /** Gives a value a name. */
    void keep(String name, String value) {
        names.put(name, value);
    }

    /** Puts many files without content into a folder of the owner. */
    void crowd(String folder, int files) {
        owner.exclusively(() -> {
            Change change = owner.change();
            StoredFolder crowded = owner.tree().folder(key(folder)).orElseThrow();
            for (int i = 0; i < files; i++) {
                owner.filing().store(crowded, "crowd-" + i + ".txt", Content.EMPTY, OnDuplicate.SKIP, change);
            }
            return crowded;
        });
    }

    /** Lets a name stand for a folder so deep below the one it stood for that there is no room for another. */
    void deepen(String folder) {
        names.put(folder, owner.exclusively(() -> {
            StoredFolder deep = owner.tree().folder(key(folder)).orElseThrow();
            while (owner.tree().depth(deep) < Limit.FOLDER_DEPTH.usual()) {
                deep = owner.filing().makeFolder(deep, "deeper", OnDuplicate.SKIP, owner.change());
            }
            return deep.key();
        }));
    }

    /** The text with each {@code $name} replaced by the key it stands for. */
    String resolve(String text) {
        return Pattern.compile("\\$(\\w+)").matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(key(match.group(1))));
    }
}
