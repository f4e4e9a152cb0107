package io.filehost.camel.example.transfer;

import java.util.Optional;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.example.transfer.store.SentFiles;
import io.filehost.camel.example.transfer.store.Stamp;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;

/** The steps of the route from the local directory to the inbox, around the upload itself. */
public final class LocalLeg {

    private static final String STAMP = "stamp";

    private final SentFiles sent;
    private final Tally tally;
    private final Halt halt;

    LocalLeg(SentFiles sent, Tally tally, Halt halt) {
        this.sent = sent;
        this.tally = tally;
        this.halt = halt;
    }

    /**
     * Before the upload: the file under the name it has, where Camel's file component takes a backslash for a slash.
     */
    public void sending(Exchange exchange) {
        GenericFile<?> file = exchange.getProperty(Exchange.FILE_EXCHANGE_FILE, GenericFile.class);
        Stamp stamp = SourceTree.stampOf(file);
        exchange.setProperty(STAMP, stamp);
        exchange.getMessage().setHeader(Exchange.FILE_NAME, stamp.path());
        exchange.getMessage().setBody(file.getFile());
    }

    /** After the upload. */
    public void sent(Exchange exchange) {
        Stamp stamp = stamp(exchange);
        UploadResult result = exchange.getMessage().getBody(UploadResult.class);
        sent.sent(stamp, result.hash());
        tally.uploaded(result.kind(), stamp.path());
    }

    /** Something went wrong: a name that is refused is done with, anything else is tried again at a later poll. */
    public void failed(Exchange exchange) throws Exception {
        Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        Optional<String> refusal = Refusal.byMediaFire(cause);
        if (refusal.isPresent()) {
            sent.refused(stamp(exchange), refusal.get());
            return;
        }
        tally.sending().add(stamp(exchange).path(), cause);
        if (cause instanceof FileHostException problem) {
            halt.unlessWorthRepeating(problem);
        }
        throw cause;
    }

    private static Stamp stamp(Exchange exchange) {
        return exchange.getProperty(STAMP, Stamp.class);
    }
}
