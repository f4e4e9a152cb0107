package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.ForwardedFiles;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Content;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Entry;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * The steps of the route from the archive to sendspace, between the operations of the services. What the log says was
 * done is not done again; each step names the next one in a property of the exchange.
 */
public final class ForwardLeg {

    private static final String CONTENT = "content";
    private static final String FILE_ID = "fileId";
    private static final String NEXT = "next";

    private final ArchivedFiles archived;
    private final ForwardedFiles forwarded;
    private final AnnouncedUploads announced;
    private final ForwardTally tally;
    private final Halt halt;
    private final String recipient;

    /** What is to be done next with a file. The route compares the names. */
    private enum Next {
        SEND,
        VERIFY,
        MAIL,
        NOTHING
    }

    /** @param recipient e-mail address that gets the links */
    ForwardLeg(ArchivedFiles archived, ForwardedFiles forwarded, AnnouncedUploads announced, ForwardTally tally, Halt halt,
               String recipient) {
        this.archived = archived;
        this.forwarded = forwarded;
        this.announced = announced;
        this.tally = tally;
        this.halt = halt;
        this.recipient = recipient;
    }

    /** A file of the archive: finds out how far it is. */
    public void begin(Exchange exchange) {
        Message message = exchange.getMessage();
        String path = message.getHeader(Exchange.FILE_NAME, String.class);
        Optional<ArchivedFiles.Entry> there
                = archived.withKey(path, message.getHeader(MediaFireConstants.QUICK_KEY, String.class));
        // Nobody but the first half of the job knows what the content should be.
        if (there.isEmpty()) {
            if (archived.find(path).isEmpty()) {
                tally.foreign();
            }
            next(exchange, Next.NOTHING);
            return;
        }
        Content content = new Content(path, there.get().hash());
        exchange.setProperty(CONTENT, content);
        goOn(exchange, forwarded.find(content).orElse(null));
    }

    private void goOn(Exchange exchange, Entry entry) {
        if (entry == null) {
            next(exchange, Next.SEND);
            return;
        }
        switch (entry.step()) {
            case SENDING -> findOut(exchange);
            case SENT -> next(exchange, Next.VERIFY, entry.note());
            case VERIFIED, MAILING -> next(exchange, Next.MAIL, entry.note());
            default -> next(exchange, Next.NOTHING);
        }
    }

    // An upload was announced, and its end was not recorded.
    private void findOut(Exchange exchange) {
        Content content = content(exchange);
        Optional<String> id = announced.find(content);
        if (id.isEmpty()) {
            next(exchange, Next.SEND);
            return;
        }
        forwarded.sent(content, id.get());
        tally.found();
        next(exchange, Next.VERIFY, id.get());
    }

    /** Before the upload: announces it, and marks the file so that it is known again. */
    public void sending(Exchange exchange) {
        Content content = content(exchange);
        forwarded.sending(content);
        exchange.getMessage().setHeader(SendspaceConstants.DESCRIPTION, AnnouncedUploads.mark(content));
    }

    /** After the upload. */
    public void sent(Exchange exchange) {
        String id = exchange.getMessage().getBody(UploadResult.class).fileId().value();
        forwarded.sent(content(exchange), id);
        tally.sent();
        next(exchange, Next.VERIFY, id);
    }

    /** Before any operation on the file there. */
    public void naming(Exchange exchange) {
        exchange.getMessage().setHeader(SendspaceConstants.FILE_ID, id(exchange));
    }

    /** Compares what sendspace has with what was archived. */
    public void verify(Exchange exchange) throws IOException {
        Content content = content(exchange);
        String hash = Verification.sha256(exchange.getMessage().getBody(InputStream.class));
        if (!hash.equals(content.hash())) {
            throw new IOException(
                    "The content of %s on sendspace (SHA-256 %s) is not that of the archive".formatted(content.path(), hash));
        }
        forwarded.verified(content, id(exchange));
        tally.verified();
        next(exchange, Next.MAIL, id(exchange));
    }

    /** The link is known; announces the mail and writes it. */
    public void mailing(Exchange exchange) {
        Content content = content(exchange);
        Message message = exchange.getMessage();
        String link = message.getBody(String.class);
        message.setHeader(SendspaceConstants.RECIPIENT_EMAILS, recipient);
        message.setHeader(SendspaceConstants.MAIL_MESSAGE, content.path() + "\n" + link);
        forwarded.mailing(content, id(exchange));
    }

    /** The mail has gone. */
    public void mailed(Exchange exchange) {
        forwarded.mailed(content(exchange), id(exchange));
        tally.mailed();
        next(exchange, Next.NOTHING);
    }

    /** The last step of a delivery. */
    public void completed(Exchange exchange) {
        Content content = content(exchange);
        if (content != null) {
            tally.failures().forget(content.path());
        }
    }

    /** Something went wrong: a file that is refused is done with; else the consumer offers it again. */
    public void failed(Exchange exchange) throws Exception {
        Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        Content content = content(exchange);
        Optional<String> refusal = is(exchange, Next.SEND) ? Refusal.bySendspace(cause) : Optional.empty();
        if (refusal.isPresent()) {
            forwarded.refused(content, refusal.get());
            return;
        }
        if (hasCertainlyNotMailed(content, cause)) {
            forwarded.verified(content, id(exchange));
        }
        tally.failures().add(content.path(), cause);
        if (cause instanceof FileHostException problem) {
            halt.unlessWorthRepeating(problem);
        }
        throw cause;
    }

    private boolean hasCertainlyNotMailed(Content content, Exception cause) {
        boolean announcedOnly = forwarded.find(content).filter(now -> now.step() == ForwardedFiles.Step.MAILING).isPresent();
        return announcedOnly && cause instanceof FileHostException
                && !(cause instanceof LostReplyException) && !(cause instanceof NotTheServiceException);
    }

    private static void next(Exchange exchange, Next next) {
        exchange.setProperty(NEXT, next.name());
    }

    private static void next(Exchange exchange, Next next, String id) {
        exchange.setProperty(FILE_ID, id);
        next(exchange, next);
    }

    private static boolean is(Exchange exchange, Next next) {
        return next.name().equals(exchange.getProperty(NEXT));
    }

    private static Content content(Exchange exchange) {
        return exchange.getProperty(CONTENT, Content.class);
    }

    private static String id(Exchange exchange) {
        return exchange.getProperty(FILE_ID, String.class);
    }
}
