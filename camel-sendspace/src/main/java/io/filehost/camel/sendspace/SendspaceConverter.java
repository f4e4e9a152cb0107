package io.filehost.camel.sendspace;

import io.filehost.camel.sendspace.operation.FileExist;
import io.filehost.camel.sendspace.operation.LinkType;
import org.apache.camel.Converter;

/** Reads option values of more than one word in any case; Camel itself does so for single words. */
@Converter(generateLoader = true)
public final class SendspaceConverter {

    private SendspaceConverter() {
    }

    @Converter
    public static SendspaceOperation toOperation(String word) {
        return SendspaceOperation.of(word);
    }

    @Converter
    public static FileExist toFileExist(String word) {
        return FileExist.of(word, FileExist.DUPLICATE);
    }

    @Converter
    public static LinkType toLinkType(String word) {
        return LinkType.of(word, LinkType.PAGE);
    }
}
