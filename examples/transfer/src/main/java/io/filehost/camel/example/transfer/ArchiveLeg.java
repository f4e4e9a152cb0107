package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.InputStream;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.Deliveries;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** The steps of the route from the inbox to the archive, between the operations of the service. */
public final class ArchiveLeg {

    /** Folder of the account that files end up in. */
    private static final String ARCHIVE = "/Archive";

    private static final String DELIVERY = "delivery";

    private final Verification verification;
    private final ArchivedFiles archived;
    private final Deliveries deliveries;
    private final Tally tally;
    private final Halt halt;

    /** What was captured when the file came; headers change on the way through the route. */
    private record Delivery(ArchivedFiles.Entry entry, long revision) {
    }

    ArchiveLeg(Verification verification, ArchivedFiles archived, Deliveries deliveries, Tally tally, Halt halt) {
        this.verification = verification;
        this.archived = archived;
        this.deliveries = deliveries;
        this.tally = tally;
        this.halt = halt;
    }

    /** A poll of the inbox found nothing. */
    public void idle() {
        tally.idle();
    }

    /** Reads the content back and decides; the verdict is left in a property of the exchange. */
    public void verify(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        String key = message.getHeader(MediaFireConstants.QUICK_KEY, String.class);
        long revision = message.getHeader(MediaFireConstants.REVISION, long.class);
        String path = message.getHeader(Exchange.FILE_NAME, String.class);
        deliveries.started(key, revision);
        exchange.setProperty(DELIVERY, new Delivery(new ArchivedFiles.Entry(path, "", key), revision));

        String hash = Verification.sha256(message.getBody(InputStream.class));
        ArchivedFiles.Entry entry = new ArchivedFiles.Entry(path, hash, key);
        exchange.setProperty(DELIVERY, new Delivery(entry, revision));
        Verdict verdict = verification.judge(path, hash, key);
        exchange.setProperty("verdict", verdict.name());
        if (verdict == Verdict.FOREIGN) {
            tally.foreign();
        }
    }

    /** The key of the older content of this path, which has to leave the archive; null when there is none. */
    public String replacedKey(Exchange exchange) {
        ArchivedFiles.Entry entry = delivery(exchange).entry();
        return archived.find(entry.path()).map(ArchivedFiles.Entry::key).filter(key -> !key.equals(entry.key())).orElse(null);
    }

    /** Before an operation puts a file into the trash. */
    public void trashing(Exchange exchange) {
        tally.trashing(exchange.getMessage().getHeader(MediaFireConstants.QUICK_KEY, String.class));
    }

    /** Before the move: announces it and names the target. */
    public void moving(Exchange exchange) {
        ArchivedFiles.Entry entry = delivery(exchange).entry();
        archived.moving(entry);
        Message message = exchange.getMessage();
        message.setHeader(MediaFireConstants.QUICK_KEY, entry.key());
        message.setHeader(MediaFireConstants.TARGET_FOLDER_PATH, folderOf(entry));
    }

    /** Path of the folder that the file belongs into. */
    static String folderOf(ArchivedFiles.Entry entry) {
        int end = entry.path().lastIndexOf('/');
        return end < 0 ? ARCHIVE : ARCHIVE + "/" + entry.path().substring(0, end);
    }

    /** After the move. */
    public void archived(Exchange exchange) {
        ArchivedFiles.Entry entry = delivery(exchange).entry();
        archived.archived(entry);
        tally.verified();
    }

    /** After the link was made. */
    public void linked(Exchange exchange) {
        tally.linked(delivery(exchange).entry().path(), exchange.getMessage().getBody(String.class));
    }

    /** The twin is in the trash. */
    public void repeated(Exchange exchange) {
        tally.repeated();
    }

    /** The last step of a delivery. */
    public void completed(Exchange exchange) {
        Delivery delivery = delivery(exchange);
        deliveries.completed(delivery.entry().key(), delivery.revision());
        tally.completed(delivery.entry().path());
    }

    /** Something went wrong: the consumer offers the file again, unless nothing will help. */
    public void failed(Exchange exchange) throws Exception {
        Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        tally.archiving().add(delivery(exchange).entry().path(), cause);
        if (cause instanceof FileHostException problem) {
            halt.unlessWorthRepeating(problem);
        }
        throw cause;
    }

    private static Delivery delivery(Exchange exchange) {
        return exchange.getProperty(DELIVERY, Delivery.class);
    }
}
