package io.filehost.camel.emulator.mediafire.state.upload;

/**
 * How far fetching is. It is not written down: a new process begins again.
 *
 * @param size    bytes as announced, -1 when nobody said
 * @param arrived bytes so far
 */
record WebProgress(WebStatus status, long size, long arrived) {

    static final WebProgress NONE = new WebProgress(WebStatus.ENTERED, -1, 0);

    WebProgress arrived(long bytes) {
        return new WebProgress(status, size, bytes);
    }

    int percent() {
        return size <= 0 ? 0 : (int) (arrived * 100 / size);
    }
}
