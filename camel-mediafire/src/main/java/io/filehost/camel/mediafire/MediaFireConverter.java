package io.filehost.camel.mediafire;

import io.filehost.camel.mediafire.operation.FileExist;
import org.apache.camel.Converter;

/** Reads option values of more than one word in any case; Camel itself does so for single words. */
@Converter(generateLoader = true)
public final class MediaFireConverter {

    private MediaFireConverter() {
    }

    @Converter
    public static MediaFireOperation toOperation(String word) {
        return MediaFireOperation.of(word);
    }

    @Converter
    public static FileExist toFileExist(String word) {
        return FileExist.of(word, FileExist.OVERRIDE);
    }
}
